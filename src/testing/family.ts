import type { Script } from '../../mocks/scenario/format/script.ts'
import { exercise, realScenarios } from './scripts.ts'

/** What an exercise of a family has beside its persons, their opening and a step without end. */
type Parts = Partial<Parameters<typeof exercise>[0]>

/** A small exercise with a persona of a real scenario and all whom it brings. */
function family(id: string, given: string, parts: Parts): Script {
  const loaded = realScenarios().get(id)
  const found = [loaded?.script, ...(loaded?.others ?? [])].find((one) => one?.persona.id === given)
  if (!found) throw new Error(`scenarios/${id}.json is gone, or without ${given}`)
  const { scenario } = exercise({
    persona: given,
    others: found.scenario.others,
    opening: { clock: 'tue 09:00', page: 'home' },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
    ...parts,
  })
  return { ...found, scenario }
}

/** Päivi, who acts for her mother Aino by mandate. */
export const actingForMother = (parts: Parts = {}): Script =>
  family('tytar-asioi-aidin-puolesta', 'paivi', parts)

/** Amina, who acts for her child Idil. */
export const actingForChild = (parts: Parts = {}): Script => family('vapaa', 'amina', parts)
