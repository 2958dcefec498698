import type { Act } from '../../stage/ways.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Step } from '../format/step.ts'
import type { Path } from '../read/read.ts'
import { idsIn } from '../read/walk.ts'
import type { Surprise } from './player.ts'

/** Where the parts of a scenario stand in its file, by their ids: what is played has only some of them. */
export type Places = ReturnType<typeof placesIn>

export function placesIn(scenario: Scenario) {
  const ids = idsIn(scenario)
  const found = (kind: keyof typeof ids): ((id: string) => Path) => {
    const paths = new Map(ids[kind].map(({ value, path }) => [value, path.slice(0, -1)]))
    return (id) => paths.get(id) ?? []
  }
  const step = found('steps')
  const choice = found('choices')
  const original = (id: string): Step | undefined => scenario.steps.find((one) => one.id === id)

  /** Where the model and the condition of a way stand. */
  const way = (id: string, wayId: string): Path => {
    const from = original(id)
    if (from && 'ways' in from)
      return [...step(id), 'ways', from.ways.findIndex((one) => one.id === wayId)]
    return from?.kind === 'talk' && from.done === undefined ? choice(wayId) : step(id)
  }
  return {
    step,
    choice,
    way,
    slip: found('slips'),
    cue: found('cues'),
    signal: found('signals'),
    failure: found('failures'),
    /** Where an act of a list stands, and what was done otherwise than it says. */
    act: (list: Path, acts: readonly Act[], { index, line }: Surprise): Path => {
      const act = acts[index]
      if (!act || 'guess' in act) return list
      if ('say' in act)
        return line === undefined ? choice(act.say) : [...choice(act.say), 'acts', line]
      return [...list, index]
    },
  }
}
