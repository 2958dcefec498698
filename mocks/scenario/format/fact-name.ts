import { z } from 'zod'
import { type FactName, facts } from '../../world/facts.ts'

const isFact = (name: string): name is FactName => Object.hasOwn(facts, name)
const factNames: readonly FactName[] = Object.keys(facts).filter(isFact)

/** Something that can have happened in the county. */
export const factName: z.ZodType<FactName, FactName> = z.enum(factNames)
