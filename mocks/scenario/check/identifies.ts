import { isOpenPage } from '../../world/opening.ts'
import { method } from '../format/identifies.ts'
import type { Scenario } from '../format/scenario.ts'
import * as words from '../messages/identifies.ts'
import type { Finding, Source } from '../read/read.ts'
import { lookUp } from './names.ts'

/** Whose credentials the device knows: of those who are there, and one's own among them. */
export function checkIdentifies(source: Source<Scenario>): readonly Finding[] {
  const { opening, others, variants } = source.value
  const { identifies = {}, signedInWith } = opening
  const known = Object.entries(identifies)
  const pages = [opening, ...variants.map((variant) => variant.opening)].flatMap(
    ({ page }) => page ?? [],
  )
  return [
    ...known.flatMap(([way, id]) =>
      lookUp(source)('persona', ['opening', 'identifies', way], id, others),
    ),
    ...(known.length === method.options.length
      ? [source.at(['opening', 'identifies'], words.nobodyOneself)]
      : []),
    ...(signedInWith !== undefined && pages.every(isOpenPage)
      ? [source.at(['opening', 'signedInWith'], words.notSignedInYet(opening.page))]
      : []),
  ]
}
