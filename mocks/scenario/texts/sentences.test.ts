import { describe, expect, test } from 'vitest'
import { exercise, sendMessage } from '../../../src/testing/scripts.ts'
import { sentences } from './sentences.ts'

const step = { id: 'one', done: { page: 'home' } } as const

describe('the sentences of a script', () => {
  test('are each told once', () => {
    const all = sentences(sendMessage().script)
    expect(new Set(all).size).toBe(all.length)
  })

  test('are what its steps, slips, models and cues say', () => {
    const script = exercise({
      steps: [
        {
          ...step,
          client: 'Mitä nyt?',
          tell: 'Ei hätää.',
          slips: [
            {
              id: 'wrong',
              when: { page: 'messages' },
              what: 'Väärä sivu.',
              why: 'Nimet ovat samanlaiset.',
              try: [
                {
                  act: 'messages.send',
                  with: { recipient: 'harjula', topic: 'symptom', text: 'Kurkku on kipeä.' },
                },
              ],
            },
          ],
        },
      ],
      cues: [
        {
          id: 'reply',
          after: { happened: 'message.sent' },
          do: [{ 'professional.replied': { by: 'hanna', text: 'Juo paljon.' } }],
        },
      ],
    })
    const told = [
      'Kokeilu|Pieni harjoitus.|one|Tee se.|Siksi.|Tehty.|Osaat.|Muista.',
      'Mitä nyt?|Ei hätää.|Väärä sivu.|Nimet ovat samanlaiset.|Kurkku on kipeä.|Juo paljon.',
      'Harjulan terveysasema|sairaanhoitaja|Kuhmo|Lääkkeet ja reseptit',
    ]
    expect(sentences(script)).toEqual(
      expect.arrayContaining(told.flatMap((line) => line.split('|'))),
    )
    expect(sentences(script)).not.toContain('harjula')
  })

  test('are also what the opening adds and changes', () => {
    const script = exercise({
      steps: [step],
      opening: {
        clock: 'tue 09:00',
        page: 'home',
        data: {
          tasks: [
            { change: 't-kysely', to: { title: 'Kysely: miten nukut?' } },
            { remove: 't-verenpaine' },
          ],
          conversations: [
            {
              add: {
                id: 'c-uusi',
                unit: 'harjula',
                topic: 'symptom',
                subject: 'Kurkkukipu',
                state: 'sent',
                messages: [{ by: 'client', at: '-1d 10:00', text: 'Kurkkuun sattuu.' }],
              },
            },
            { change: 'c-rokotus', to: { subject: 'Rokotus syksyllä' } },
          ],
        },
      },
    })
    expect(sentences(script)).toEqual(expect.arrayContaining(['Kurkkukipu', 'Kurkkuun sattuu.']))
    expect(sentences(script)).toEqual(
      expect.arrayContaining(['Kysely: miten nukut?', 'Rokotus syksyllä']),
    )
  })
  test('are also what has been begun, why a time is booked, and what a variant adds', () => {
    const { script } = sendMessage()
    const book = {
      act: 'appointments.book' as const,
      with: {
        service: 'nurse',
        unit: 'harjula',
        start: { free: '+2d' },
        reason: 'Silmä punoittaa.',
        reminder: 'none',
      },
    }
    const answers = (syy: string) => [{ form: 'esitiedot', answers: { syy, kesto: 'viikkoja' } }]
    const opening = { data: { begun: answers('Nukun huonosti.') } }
    const told = sentences({
      ...script,
      persona: { ...script.persona, data: { ...script.persona.data, begun: answers('Selkä.') } },
      scenario: {
        ...exercise({ steps: [{ ...step, model: [book] }] }).scenario,
        variants: [{ id: 'night', name: 'Yö', opening }],
      },
    })
    expect(told).toEqual(
      expect.arrayContaining(['Silmä punoittaa.', 'Nukun huonosti.', 'Selkä.', 'Yö']),
    )
    expect(told).not.toContain('viikkoja')
  })
})
