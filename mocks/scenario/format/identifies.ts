import { z } from 'zod'
import { contracts } from '../../../src/api/contracts.ts'
import type { Input } from '../../../src/api/operations.ts'
import { id } from './basics.ts'

/** How one can identify oneself. */
export type Method = Input<'session.open'>['method']

/** The methods of identification, by their names. */
export const method = contracts['session.open'].input.shape.method

/** Whom a method of identification identifies on this device, where it is somebody else than the client. */
export const identifies = z.strictObject({
  bank: id.exactOptional(),
  certificate: id.exactOptional(),
} satisfies Record<Method, z.ZodType>)

/** Whose credentials a device knows. */
export type Identifies = Readonly<z.output<typeof identifies>>
