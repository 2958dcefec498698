import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { DebriefProps } from './debrief-props.ts'

export type Others = {
  readonly variants: readonly { readonly name: string; readonly href: string }[]
  /** The link with the first other client, where there is one. */
  readonly otherPersona: string | undefined
}

/**
 * The same exercise in its other situations and with another client. What is at hand is known by its own link: the
 * usual variant and the usual client may be written there or left out.
 */
export function othersOf(
  { scenario, persona }: Script,
  here: string,
  hrefOf: DebriefProps['hrefOf'],
): Others {
  const href = (variant: string | null, other: string | null) =>
    hrefOf({ scenario: scenario.id, variant, persona: other })
  const [usual] = scenario.variants
  const own = persona.id === scenario.persona ? [null, persona.id] : [persona.id]
  const isHere = (variant: string) =>
    (variant === usual?.id ? [null, variant] : [variant]).some((one) =>
      own.some((other) => href(one, other) === here),
    )
  const now = scenario.variants.find(({ id }) => isHere(id))
  const other = [scenario.persona, ...scenario.otherPersonas].find((id) => id !== persona.id)
  const [first = null] = own
  return {
    variants: scenario.variants
      .filter((one) => one !== now)
      .map(({ id, name }) => ({ name, href: href(id, first) })),
    otherPersona:
      other === undefined
        ? undefined
        : href(now && now !== usual ? now.id : null, other === scenario.persona ? null : other),
  }
}
