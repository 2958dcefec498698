import type { Script } from '../../mocks/scenario/format/script.ts'
import { type Staging, staged } from '../../mocks/scenario/staging/staging.ts'
import type { Say } from '../../mocks/stage/core.ts'
import { realScenarios, sayWith } from './scripts.ts'

export type Staged = {
  /** As in "peru-aika 20h client aino". */
  readonly name: string
  readonly script: Script
  readonly say: Say
}

/** Every real scenario with steps as it can be played: each variant, as each role, with each persona. */
export const allStagings = (): readonly Staged[] =>
  [...realScenarios().values()].flatMap((loaded) =>
    [loaded.script, ...loaded.others].flatMap((script) => {
      const { scenario, persona } = script
      const variants = scenario.variants.length > 0 ? scenario.variants : [{ id: undefined }]
      return variants.flatMap(({ id: variant }) =>
        scenario.for.flatMap((role) => {
          const staging: Staging = { variant, role }
          const name = [scenario.id, variant, role, persona.id].filter(Boolean).join(' ')
          const played = staged(script, staging)
          return played.scenario.steps.length > 0
            ? [{ name, script: played, say: sayWith(loaded) }]
            : []
        }),
      )
    }),
  )
