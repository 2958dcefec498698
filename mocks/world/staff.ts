import { byId } from './by-id.ts'
import type { World } from './world.ts'

/** A member of the staff. */
export const member = ({ place }: World, id: string) => byId(place.staff, id)

/** The name of a member of the staff, or the id itself where nobody has it. */
export const staffName = (world: World, id: string): string => member(world, id)?.name ?? id

/** Who writes and measures, beside the staff. */
export const client = 'client'
