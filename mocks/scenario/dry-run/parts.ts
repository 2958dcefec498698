import type { Stage } from '../../stage/rehearsal.ts'
import type { Script } from '../format/script.ts'
import type { Words } from '../messages/messages.ts'
import type { Path, Severity } from '../read/read.ts'
import type { Places } from './places.ts'
import type { Player, Seen } from './player.ts'

/** Something that showed when it was played. */
export type Fault = {
  readonly path: Path
  readonly message: Words
  readonly severity: Severity
}

/** One playing of a scenario, from one day. */
export type Run = {
  readonly script: Script
  readonly player: Player
  readonly places: Places
  readonly seen: Seen
  readonly tell: (path: Path, message: Words, severity?: Severity) => void
  /** The first time that each step was come to. */
  readonly arrivals: Map<string, Stage>
  /** The steps that have been played by their first way from there. */
  readonly modelled: Set<string>
}
