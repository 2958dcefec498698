import type { Role } from '../../../src/lib/lane.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Words } from '../messages/messages.ts'
import { asRole, inVariant } from '../messages/staging.ts'
import { staged } from './staging.ts'

/** A scenario as it is played in one of its variants and for one of its audiences. */
export type Staged = {
  readonly variant: string | undefined
  readonly role: Role
  readonly script: Script
}

/** Every variant for every audience, the usual ones first. */
export const stagingsOf = (script: Script): readonly Staged[] =>
  variantsOf(script.scenario).flatMap((variant) =>
    script.scenario.for.map((role) => ({
      variant,
      role,
      script: staged(script, { variant, role }),
    })),
  )

const variantsOf = ({ variants }: Scenario): readonly (string | undefined)[] =>
  variants.length === 0 ? [undefined] : variants.map(({ id }) => id)

/** In which variant and for whom, in words. */
export function whereIn({ variant, role }: Staged): Words {
  const as = asRole[role]
  if (variant === undefined) return as
  const { fi, en } = inVariant(variant)
  return { fi: `${fi}, ${as.fi}`, en: `${en}, ${as.en}` }
}
