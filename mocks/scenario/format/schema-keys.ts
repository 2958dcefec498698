import { z } from 'zod'

/** The keys that a schema allows at a path, of every shape that could stand there. */
export const keysAt = (
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): readonly string[] => {
  let reached = [schema]
  for (const part of path) reached = reached.flatMap((one) => inside(one, part))
  return [...new Set(reached.flatMap(objects).flatMap((one) => Object.keys(one.shape)))]
}

const inside = (schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] =>
  shapes(schema).flatMap((one) => {
    if (one instanceof z.ZodArray) return [one.element]
    if (one instanceof z.ZodRecord) return [one.valueType]
    if (!(one instanceof z.ZodObject)) return []
    const fields: Readonly<Record<string, z.core.$ZodType>> = one.shape
    return fields[part] ?? []
  })

const objects = (schema: z.core.$ZodType): z.ZodObject[] =>
  shapes(schema).filter((one) => one instanceof z.ZodObject)

/** What stands behind what may be left out, what is filled in, and what is one of several. */
function shapes(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(shapes)
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  )
    return shapes(schema.unwrap())
  return [schema]
}
