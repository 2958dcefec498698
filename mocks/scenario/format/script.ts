import type { Persona } from './persona.ts'
import type { Place } from './place.ts'
import type { Scenario } from './scenario.ts'

/** All that the stage needs for one rehearsal. */
export type Script = {
  readonly scenario: Scenario
  readonly persona: Persona
  /** Those for whom the persona can act, and those whose credentials the device knows. */
  readonly others?: readonly Persona[]
  readonly place: Place
}
