import { type Lane, lanes } from '../src/lib/lane.ts'
import { type Surroundings, surroundings, test } from './support/devices.ts'
import { mouse } from './support/hand.ts'
import { isVisit, playAll, visit, watch } from './support/player.ts'
import { exercise, scenarioIds } from './support/words.ts'

const visits = scenarioIds.filter((id) => isVisit(exercise(id)))

/** One scenario everywhere and in each lane, the others once each; all in all ways when all are asked for. */
const isPlayed = (number: number, around: Surroundings, lane: Lane): boolean =>
  process.env['OPPI_FULL'] !== undefined ||
  number === 0 ||
  (around === 'devices' && lane === lanes[number % lanes.length])

for (const around of surroundings)
  test.describe(around, () => {
    test.use({ surroundings: around })
    for (const [number, id] of visits.entries())
      for (const lane of lanes.filter((one) => isPlayed(number, around, one)))
        test(`${id} is played to its end, ${lane}`, async ({ page }) => {
          test.slow()
          await page.setViewportSize({ width: 1440, height: 900 })
          await visit(page, { scenario: id, language: 'fi', lane })
          const player = {
            tab: page,
            hand: mouse(),
            exercise: exercise(id),
            language: 'fi',
            lane,
          } as const
          await (lane === 'katso' ? watch(player) : playAll(player))
        })
  })
