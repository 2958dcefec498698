import { z } from 'zod'

const person = z.strictObject({ id: z.string(), given: z.string(), family: z.string() })

/** A child of one's own, or an adult who has given a mandate. */
const relation = z.enum(['child', 'mandate'])

/**
 * `waiting`: it has to be confirmed first. `minor-decides`: the child is of an age to decide, and has not allowed
 * it. `adult`: the child has come of age.
 */
const state = z.enum(['valid', 'waiting', 'ended', 'minor-decides', 'adult'])

/** How far it goes: a mandate's name, what it reaches and what not, and why. */
const scope = {
  mandate: z.string(),
  reaches: z.array(z.string()),
  doesNotReach: z.array(z.strictObject({ what: z.string(), operations: z.array(z.string()) })),
  why: z.string(),
}

/** The other whose matters are in hand. */
export const actingFor = z.strictObject({ ...person.shape, relation, ...scope })

/** Acting for others. */
export const people = {
  /** For whom one can act or not, and who can act for oneself. */
  'people.list': {
    input: z.strictObject({}),
    reply: z.strictObject({
      self: person,
      /** Whose matters are in hand. */
      current: z.string(),
      people: z.array(z.strictObject({ ...person.shape, age: z.int(), relation, state, ...scope })),
      trusted: z.array(z.strictObject({ ...person.shape, state })),
      /** Until this age a child's matters are open to the guardian. */
      guardianAge: z.int(),
    }),
  },
  'people.switch': {
    input: z.strictObject({ person: z.string() }),
    reply: z.strictObject({
      client: person.extend({ terms: z.boolean() }).nullable(),
      actingFor: actingFor.nullable(),
    }),
  },
}
