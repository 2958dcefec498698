import type { Lane } from '../src/lib/lane.ts'
import { type Language, languages } from '../src/lib/language.ts'
import { keyboard, mouse } from './support/hand.ts'
import { playAll, visit, watch } from './support/player.ts'
import { test } from './support/test.ts'
import { exercise, scenarioIds, stagingsOf } from './support/words.ts'

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const hands = { mouse, keyboard }

type Way = {
  readonly lane?: Lane
  readonly hand: keyof typeof hands
  readonly size: keyof typeof sizes
  readonly language: Language
}

/** Each scenario once by mouse and once by keyboard, the first on a phone too; all ways when all are asked for. */
const usual: readonly Way[] = [
  { hand: 'mouse', size: 'desktop', language: 'fi' },
  { hand: 'keyboard', size: 'desktop', language: 'fi-x-selko' },
]
/** The robot of *Katso* is the robot of the tests: the scenario plays itself. Alone it is played without guidance. */
const lanes: readonly Way[] = [
  { lane: 'katso', hand: 'mouse', size: 'desktop', language: 'sv' },
  { lane: 'itse', hand: 'mouse', size: 'phone', language: 'en' },
]
const onPhone: Way = { hand: 'mouse', size: 'phone', language: 'fi' }
/** Its other variants, and the other role: each is played once, and in all ways when all are asked for. */
const once: readonly Way[] = usual.slice(0, 1)
const all: readonly Way[] = [
  ...languages.flatMap((language) => [
    { hand: 'mouse', size: 'desktop', language } as const,
    { hand: 'mouse', size: 'phone', language } as const,
    { hand: 'keyboard', size: 'desktop', language } as const,
  ]),
  ...lanes,
]

const waysOf = (scenario: number, staging: number): readonly Way[] => {
  if (process.env['OPPI_FULL'] !== undefined) return all
  if (staging > 0) return once
  return [...usual, ...lanes, ...(scenario === 0 ? [onPhone] : [])]
}

for (const [number, id] of scenarioIds.entries())
  for (const [index, staging] of stagingsOf(id).entries())
    for (const { lane = 'yhdessa', hand, size, language } of waysOf(number, index)) {
      const { variant, role } = staging
      const name = [id, variant, role].filter(Boolean).join(' ')
      test(`${name} by ${hand}, ${size}, in ${language}, ${lane}`, async ({ page }) => {
        test.slow()
        const practice = exercise(id, staging)
        await page.setViewportSize(sizes[size])
        await visit(page, { scenario: id, staging, language, lane })
        const player = { tab: page, hand: hands[hand](page), exercise: practice, language, lane }
        await (lane === 'katso' ? watch(player) : playAll(player))
      })
    }
