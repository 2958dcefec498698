import { turnTo } from './others.ts'
import type { Appliers } from './world.ts'

export const peopleFacts: Appliers<'person.switched'> = {
  'person.switched': (world, { to }) => turnTo(world, to),
}
