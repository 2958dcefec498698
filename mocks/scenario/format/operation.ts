import { z } from 'zod'
import { type Act, isAct, type Operation, operationNames } from '../../../src/api/operations.ts'

/** Anything that the service can be asked. */
export const operation: z.ZodType<Operation, Operation> = z.enum(operationNames)

/** What a client can do in the service. */
export const actNames: readonly Act[] = operationNames.filter(isAct)
