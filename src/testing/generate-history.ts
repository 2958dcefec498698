import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { formats } from '../../mocks/scenario/format/formats.ts'
import { pick, type Random, randomFrom } from './random.ts'
import { scenarioFolder } from './scripts.ts'

type Data = z.input<typeof formats.persona>['data']

/** How much there is of each thing. */
export const amounts = {
  conversations: 500,
  closed: 200,
  appointments: 200,
  upcoming: 20,
  results: 200,
  tasks: 60,
} as const

/** Who has used the service for years: they stand in free practice. */
export const oldHand = 'marko'

/** Writes a folder with free practice alone, in which one person has a long history; the same for the same seed. */
export function writeHistory(folder: string, seed = 1): void {
  mkdirSync(folder, { recursive: true })
  for (const part of ['vapaa.json', 'personas', 'places', 'schema', 'texts'])
    cpSync(join(scenarioFolder, part), join(folder, part), { recursive: true })
  const file = join(folder, 'personas', `${oldHand}.json`)
  const persona = formats.persona.parse(JSON.parse(readFileSync(file, 'utf8')))
  const data = { ...persona.data, ...history(randomFrom(seed)) }
  writeFileSync(file, `${JSON.stringify({ ...persona, data }, undefined, 2)}\n`)
}

const years = 5
const { conversations, closed, appointments, upcoming, results, tasks } = amounts

function history(random: Random): Partial<Data> {
  const one = <T>(list: readonly T[]): T => pick(list, random())
  const clock = (): string =>
    `${one(['07', '09', '10', '12', '14'])}:${one(['00', '10', '30', '50'])}`
  return {
    conversations: times(conversations, (index) => {
      // Two in a week, the latest two days ago.
      const ago = 2 + Math.floor((index * years * 365) / conversations)
      const answered = { by: 'satu', at: `-${ago}d 15:30`, text: one(answers) }
      return {
        id: `c-vanha-${index}`,
        unit: 'lampiranta',
        topic: one(['medication', 'symptom', 'results', 'other'] as const),
        subject: `${one(matters)} ${conversations - index}`,
        state: index >= conversations - closed ? 'closed' : index < 3 ? 'answered' : 'read',
        messages: [{ by: 'client', at: `-${ago + 1}d ${clock()}`, text: one(questions) }, answered],
      }
    }),
    appointments: [
      ...times(upcoming, (index) => appointment(`a-tuleva-${index}`, `+${index + 20} workdays`)),
      ...times(appointments - upcoming, (index) =>
        appointment(`a-vanha-${index}`, `-${3 + index * 7} workdays`),
      ),
    ],
    results: times(results, (index) => {
      const ago = 3 + index * 9
      return {
        id: `r-vanha-${index}`,
        name: one(['Verikoe', 'Verensokerin seuranta', 'Munuaisten toiminta']),
        unit: 'lampiranta',
        taken: `-${ago + 2}d 07:50`,
        at: `-${ago}d 12:00`,
        state: index < 2 ? 'new' : 'read',
        rows: [
          { test: 'fp-gluk', value: decimal(5 + 3 * random()) },
          { test: 'b-hba1c', value: Math.round(36 + 14 * random()) },
          { test: 'p-ldl', value: decimal(2 + 2 * random()) },
        ],
      }
    }),
    measurements: [
      // Every other day, and the weight once a week.
      ...times((years * 365) / 2, (index) => ({
        id: `m-paine-${index}`,
        kind: 'bloodPressure' as const,
        at: `-${1 + index * 2}d 07:30`,
        by: 'client',
        systolic: Math.round(125 + 25 * random()),
        diastolic: Math.round(75 + 15 * random()),
        pulse: Math.round(60 + 20 * random()),
      })),
      ...times(years * 52, (index) => ({
        id: `m-paino-${index}`,
        kind: 'weight' as const,
        at: `-${1 + index * 7}d 06:10`,
        by: 'client',
        kg: decimal(90 + 6 * random()),
      })),
    ],
    tasks: times(tasks, (index) => ({
      id: `t-vanha-${index}`,
      kind: 'invitation' as const,
      title: `${one(matters)}: kutsu ${index + 1}`,
      by: 'satu',
      due: index < 20 ? `+${3 + index}d 12:00` : `-${index * 20}d 12:00`,
      state: index < 20 ? ('todo' as const) : ('sent' as const),
      ...(index >= 20 && { finished: `-${index * 20 + 2}d 12:00` }),
    })),
    plans: [],
  }
}

const appointment = (id: string, day: string) => ({
  id,
  service: 'nurse',
  unit: 'lampiranta',
  with: 'satu',
  way: 'visit' as const,
  when: `${day} 09:00`,
  state: 'booked' as const,
  reason: 'Verenpaineen seuranta',
})

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.floor(count) }, (_, index) => make(index))

const decimal = (value: number): number => Math.round(value * 10) / 10

const matters = [
  'Selän kunto',
  'Verenpainelääke',
  'Laboratoriokoe',
  'Todistus',
  'Uniasiat',
] as const

const questions = [
  'Hei. Voinko ottaa lääkkeen illalla aamun sijaan? Aamulla se väsyttää, ja ajan konetta koko päivän.',
  'Hei. Sain ajan kokeeseen. Pitääkö olla syömättä?',
  'Moi. Selkä on taas parempi. Jatkanko samoja liikkeitä vielä?',
] as const

const answers = [
  'Hei Marko. Kyllä voit. Seuraa vointiasi viikon ajan ja kirjoita, jos jokin muuttuu. Terveisin Satu Havupuro',
  'Hei. Ole syömättä kymmenen tuntia ennen koetta. Vettä saat juoda. Terveisin sairaanhoitaja Satu Havupuro',
  'Hei. Hienoa. Jatka samaan tapaan ja pidä tauko tunnin välein. Terveisin Satu Havupuro',
] as const
