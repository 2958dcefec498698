import type { World } from './world.ts'

export const member = ({ place }: World, id: string) => place.staff.find((one) => one.id === id)

/** The name of a member of the staff, or the id itself where nobody has it. */
export const staffName = (world: World, id: string): string => member(world, id)?.name ?? id
