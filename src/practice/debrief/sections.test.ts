import { describe, expect, test } from 'vitest'
import { staged } from '../../../mocks/scenario/staging/staging.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import type { Role } from '../../lib/lane.ts'
import { practise } from '../../testing/rehearse.ts'
import { realScenarios, sendMessage } from '../../testing/scripts.ts'
import { type SectionId, sectionsOf, type Telling } from './sections.ts'
import { storyOf } from './story.ts'

const telling: Telling = {
  say: (sentence) => sentence,
  list: (names) => names.join(', '),
  rounds: (count) => `kierros ${count}`,
  smooth: (names) => `ilman apua: ${names}`,
  hints: (names) => `vihje: ${names}`,
  together: (names) => `yhdessä: ${names}`,
  shown: (names) => `näytetty: ${names}`,
  passed: (names) => `ohitettu: ${names}`,
  obstacle: (name, over) => `este: ${name} ${over}`,
  times: (count) => `${count} kertaa`,
  fate: (fate) => fate,
  otherWay: 'Soita:',
}

const message = (role: Role = 'professional') => staged(sendMessage().script, { role })

type Play = (rehearsal: Rehearsal, after: () => void) => void

const told = (script: Script, play: Play, rounds = 0) => {
  const { rehearsal, pass } = practise(script)
  play(rehearsal, () => pass(60_000))
  const state = rehearsal.store.getState()
  const sections = sectionsOf(script, storyOf(state.script, state.log), rounds, telling)
  return (id: SectionId) =>
    sections
      .find((section) => section.id === id)
      ?.lines.map(({ lead = '', text }) => `${lead} ${text}`.trim())
}

const send = (rehearsal: Rehearsal, recipient: string) =>
  rehearsal.perform('messages.send', { recipient, topic: 'medication', text: 'Aamulla?' })

/** Through all steps; `to` are those to whom the message goes first. */
const through =
  (to: readonly string[], answers: readonly string[]): Play =>
  (rehearsal, after) => {
    after()
    rehearsal.perform('session.open', { method: 'bank' })
    after()
    rehearsal.play({ open: 'messages.new', with: {} })
    for (const recipient of to) {
      after()
      send(rehearsal, recipient)
      after()
      rehearsal.rewind(rehearsal.slipMet()?.turn ?? -1)
    }
    after()
    send(rehearsal, 'harjula')
    for (const answer of answers) {
      after()
      rehearsal.say(answer)
    }
    after()
    rehearsal.advance()
    rehearsal.perform('messages.read', { conversation: 'c2' })
    after()
    rehearsal.perform('session.close', {})
  }

describe('a run in which all went well', () => {
  const of = told(message(), through([], ['when-and-where']))

  test('is praised for what was done, by its name, and a thing is told once', () => {
    expect(of('well')).toEqual([
      expect.stringMatching(/^Huomasit Ainon oman terveysaseman\. Listassa/),
      expect.stringMatching(/^Kerroit, milloin vastaus tulee\. Palvelu/),
      'ilman apua: Kirjautuminen, Oikea paikka löytyy, Viesti oikeaan yksikköön, Vastauksen lukeminen, Turvallinen lopetus',
    ])
  })

  test('has no detours and nothing missed', () => {
    expect(of('slips')).toBeUndefined()
    expect(of('missed')).toBeUndefined()
  })

  test('is told by what holds, and has one thing to try', () => {
    expect(of('what')).toEqual([
      'Viesti lähti ensimmäisellä kerralla oikeaan paikkaan.',
      'Kerroit Ainolle, milloin vastaus tulee. Hän sai jatkaa päiväänsä.',
    ])
    expect(of('try')).toEqual([
      'Pyydä asiakasta kertomaan omin sanoin, mistä hän löytää vastauksen.',
    ])
  })

  test('ends with what to remember and the way without a screen', () => {
    expect(of('remember')).toHaveLength(3)
    expect(of('discuss')).toHaveLength(2)
    expect(of('otherWay')).toEqual([
      'Soita: Harjulan terveysasema, 08\u00a0000\u00a01100, arkisin kello 8–16.',
    ])
  })
})

describe('a run with slips and a poor answer', () => {
  const of = told(
    message(),
    through(['petajala', 'petajala', 'harjula-hammas'], ['soon', 'when-and-where']),
  )

  test('tells each kind of slip once, with its why, how often, and what became of it', () => {
    expect(of('slips')).toEqual([
      expect.stringMatching(/^Viesti meni toiselle terveysasemalle\. Siellä .* 2 kertaa undone$/),
      expect.stringMatching(/^Viesti meni hammashoitolaan\. .* undone$/),
    ])
  })

  test('says of what was missed why it matters, and not that it was noticed', () => {
    expect(of('missed')).toEqual([
      expect.stringMatching(/^Listassa on monta nimeä/),
      expect.stringMatching(/^Palvelu kertoo heti/),
    ])
  })

  test('contradicts itself nowhere', () => {
    expect(of('what')).toEqual([
      expect.stringMatching(/^Viesti kävi ensin väärässä yksikössä/),
      expect.stringMatching(/^Aino jäi hetkeksi epävarmaksi/),
    ])
    expect(of('try')).toEqual([expect.stringMatching(/loppuun asti, ennen kuin hän valitsee/)])
  })

  test('is praised for the good answer that came in the end', () => {
    expect(of('well')?.[0]).toMatch(/^Ainon huoli\. Näytit ruudulta/)
  })
})

describe('one thing to try', () => {
  const without = (remember: string): Script => {
    const script = message()
    return {
      ...script,
      scenario: {
        ...script.scenario,
        debrief: { ...script.scenario.debrief, tryNext: [], remember: [remember] },
      },
    }
  }

  test('is the why of the commonest slip where no advice fits', () => {
    const of = told(
      without('Muista.'),
      through(['harjula-hammas', 'petajala', 'petajala'], ['when-and-where']),
    )
    expect(of('try')).toEqual([expect.stringMatching(/^Siellä ei nähdä Ainon lääkitystä/)])
  })

  test('is the first thing to remember where nothing went astray', () => {
    expect(told(without('Muista.'), through([], ['when-and-where']))('try')).toEqual(['Muista.'])
  })
})

describe('help', () => {
  test('is told by step: hints, together, shown, and jumped over', () => {
    const of = told(
      message(),
      (rehearsal, after) => {
        rehearsal.jump('find')
        const help = (level: number) => {
          after()
          const step = rehearsal.scene().step ?? ''
          rehearsal.noteHelp({ name: 'hint.shown', data: { step, level } })
        }
        help(1)
        rehearsal.play({ open: 'messages.new', with: {} })
        help(2)
        help(3)
        send(rehearsal, 'harjula')
        after()
        rehearsal.noteHelp({ name: 'step.shown', data: { step: 'worry' } })
        rehearsal.say('when-and-where')
      },
      2,
    )
    expect(of('what')).toEqual([
      'Viesti lähti ensimmäisellä kerralla oikeaan paikkaan.',
      'vihje: Oikea paikka löytyy',
      'yhdessä: Viesti oikeaan yksikköön',
      'näytetty: Ainon huoli',
      'ohitettu: Kirjautuminen',
      'kierros 2',
    ])
    expect(of('well')).toEqual([expect.stringMatching(/^Huomasit Ainon oman/)])
  })

  test('leaves out praise where there is nothing to praise', () => {
    const of = told(message(), (rehearsal) => void rehearsal.jump('finish'))
    expect(of('well')).toBeUndefined()
    expect(of('slips')).toBeUndefined()
  })
})

test('at most five things are praised, and the steps without help are one of them', () => {
  const script = staged(
    realScenarios().get('opasta-puhelimessa')?.script ?? sendMessage().script,
    {},
  )
  const of = told(script, (rehearsal, after) => {
    const good = () => {
      const step = rehearsal.step()
      return step?.kind === 'talk' ? step.choices.find(({ quality }) => quality === 'good') : null
    }
    while (rehearsal.step()) {
      after()
      const choice = good()
      if (choice) rehearsal.say(choice.id)
      else rehearsal.guess(rehearsal.openPage())
    }
  })
  expect(of('well')).toHaveLength(5)
  expect(of('well')?.at(-1)).toMatch(/^ilman apua: Missä Aino on/)
})

test('a client is asked no questions for a group of professionals', () => {
  const play: Play = (rehearsal) => void rehearsal.jump('finish')
  expect(told(message('client'), play)('discuss')).toBeUndefined()
  expect(told(message('professional'), play)('discuss')).toHaveLength(2)
})
