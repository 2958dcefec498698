import { z } from 'zod'
import type { Scenario } from '../format/scenario.ts'
import type { Finding, Source } from '../read/read.ts'
import { idsOf, lookUp } from './names.ts'

/** With what another scenario can be practised. */
export type Offer = {
  readonly variants: readonly string[]
  readonly personas: readonly string[]
}

/** The scenarios of a folder, and what each offers; undefined where it cannot be read. */
export type Offers = {
  readonly ids: readonly string[]
  readonly of: (id: string) => Offer | undefined
}

/** What a scenario says to practise next has to be there. */
export function checkAgain(source: Source<Scenario>, others: Offers): readonly Finding[] {
  const { id, debrief } = source.value
  const { again } = debrief
  if (!again) return []
  const look = lookUp(source)
  const path = ['debrief', 'again']
  const offer = again.scenario === id ? offerOf(source.value) : others.of(again.scenario)
  if (!offer) return look('scenario', [...path, 'scenario'], again.scenario, others.ids)
  return [
    ...(again.variant === undefined
      ? []
      : look('variant', [...path, 'variant'], again.variant, offer.variants)),
    ...(again.persona === undefined
      ? []
      : look('persona', [...path, 'persona'], again.persona, offer.personas)),
  ]
}

const offerOf = ({
  persona,
  otherPersonas,
  variants,
}: Pick<Scenario, 'persona' | 'otherPersonas'> & {
  readonly variants: readonly { readonly id: string }[]
}): Offer => ({ variants: idsOf(variants), personas: [persona, ...otherPersonas] })

const offering = z.looseObject({
  persona: z.string(),
  otherPersonas: z.array(z.string()).default([]),
  variants: z.array(z.looseObject({ id: z.string() })).default([]),
})

/** What a scenario's file offers, whatever else may be wrong with it. */
export function offerIn(text: string | undefined): Offer | undefined {
  try {
    const { success, data } = offering.safeParse(JSON.parse(text ?? ''))
    return success ? offerOf(data) : undefined
  } catch {
    return undefined // it is no JSON: that is told of the file itself
  }
}
