import { join } from 'node:path'
import type { z } from 'zod'
import { formats } from '../../mocks/scenario/format/formats.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { loadFolder } from '../../mocks/scenario/read/folder.ts'
import type { Loaded } from '../../mocks/scenario/read/load.ts'
import type { Say } from '../../mocks/stage/core.ts'
import { own } from '../../mocks/world/world.ts'

export const scenarioFolder = join(import.meta.dirname, '../../scenarios/')

let read: ReadonlyMap<string, Loaded> | undefined

/** The real scenarios, by id, read once. One that cannot be read fails whoever asks for them. */
export const realScenarios = (): ReadonlyMap<string, Loaded> =>
  (read ??= new Map(
    // They are played by the tests of scenarios, and by `npm run scenarios:check`.
    loadFolder(scenarioFolder, { unplayed: true }).map(({ id, loaded }) => {
      if ('findings' in loaded)
        throw new Error(`${id} cannot be read: ${JSON.stringify(loaded.findings)}`)
      return [id, loaded]
    }),
  ))

/** The real scenario that all of the first issue is about. */
export function sendMessage(): Loaded {
  const loaded = realScenarios().get('laheta-viesti')
  if (!loaded) throw new Error('scenarios/laheta-viesti.json is gone')
  return loaded
}

/** Finnish stays Finnish. */
export const sayFinnish: Say = (sentence) => sentence

/** Words sentences with a scenario's own tables. */
export const sayWith =
  ({ tables }: Loaded): Say =>
  (sentence, language) =>
    language === 'fi' ? sentence : (own(tables[language], sentence) ?? sentence)

type Written = z.input<typeof formats.scenario>
type WrittenStep = Written['steps'][number]

/** A step of which only what matters is written. */
type StepParts = WrittenStep extends infer S
  ? S extends WrittenStep
    ? Pick<S, 'id'> & Partial<S>
    : never
  : never

/** What every step of its kind has to have. */
const defaults = (step: StepParts): object => {
  const kind = step.kind ?? 'do'
  const words = { kind, name: step.id, goal: 'Tee se.', why: 'Siksi.' }
  if (kind === 'talk') return words
  const said = { ...words, feedback: 'Tehty.' }
  if (kind === 'where') return said
  const hints = { hints: ['Mieti.', 'Katso.'] }
  return 'ways' in step ? { ...words, ...hints } : { ...said, ...hints, model: [{ open: 'home' }] }
}

/** A small exercise in the real place, with the real persona: only what matters is written. */
export function exercise({
  steps,
  ...rest
}: Omit<Partial<Written>, 'steps'> & { readonly steps: readonly StepParts[] }): Script {
  const { persona, place } = sendMessage().script
  const scenario = formats.scenario.parse({
    format: 1,
    id: 'try',
    title: 'Kokeilu',
    summary: 'Pieni harjoitus.',
    level: 'starter',
    for: ['professional'],
    theme: 'messages',
    minutes: 1,
    checkedAgainst: { service: 'Omasote', date: '2026-11-21', by: 'Testi', basis: 'convention' },
    place: place.id,
    persona: persona.id,
    opening: { clock: 'tue 09:00', page: 'home' },
    debrief: { aim: 'Osaat.', remember: ['Muista.'], otherWay: { unit: 'harjula' } },
    ...rest,
    steps: steps.map((step) => ({ ...defaults(step), ...step })),
  })
  return { scenario, persona, place }
}
