import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { guideOf } from './support/player.ts'
import { testWith } from './support/other-build.ts'
import { root } from './support/site.ts'
import { expect } from './support/test.ts'
import { barriers, crowded } from './support/checks.ts'
import { exercise, scenarioIds, word } from './support/words.ts'

const { scenario } = exercise('laheta-viesti').script
/** The good ones, free practice among them. */
const scenarioCount = scenarioIds.length + 1

/** Two scenarios that cannot be read stand beside the good one, as an author may leave them. */
const test = testWith(async (scenarios) => {
  await cp(`${root}scenarios`, scenarios, { recursive: true })
  const good = await readFile(join(scenarios, 'laheta-viesti.json'), 'utf8')
  await writeFile(join(scenarios, 'ei-json.json'), '{\n  "format": 1,\n  "id": ei-json\n}\n')
  await writeFile(
    join(scenarios, 'vaara-taso.json'),
    good.replace('"level": "starter"', '"level": "expert"').replace('"minutes": 8', '"minuts": 8'),
  )
})

test('a scenario that cannot be read says where and what to mend; the others open', async ({
  page,
}) => {
  await page.goto('.')
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(scenarioCount + 2)

  const notJson = cards.filter({ hasText: 'ei-json' })
  await expect(notJson).toContainText('scenarios/ei-json.json:3:9')
  await expect(notJson).toContainText('Tiedosto ei ole JSONia tästä kohdasta alkaen.')
  await expect(notJson).toContainText('From here on the file is not JSON.')

  const wrong = cards.filter({ hasText: 'vaara-taso' })
  await expect(wrong).toContainText('scenarios/vaara-taso.json:7:12')
  await expect(wrong).toContainText('"starter", "basic", "confident"')
  await expect(wrong).toContainText('scenarios/vaara-taso.json:11:3')
  await expect(wrong).toContainText('minuts')
  await expect(wrong.getByRole('link')).toHaveCount(0)

  expect([...(await barriers(page)), ...(await crowded(page))]).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await crowded(page)).toEqual([])

  await page.getByRole('link', { name: scenario.title }).click()
  await expect(guideOf(page)).toContainText('Vaihe 1/6')
})

test('a link to a scenario that cannot be read leads to the start page, which tells why', async ({
  page,
  trouble,
}) => {
  // It has no file of its own.
  trouble.expect(/the server responded with a status of 404/)
  await page.goto('?harjoitus=ei-json')
  await expect(page.getByRole('alert')).toContainText(
    word('fi', 'catalogue.unknown_broken', { given: 'ei-json' }),
  )
  await expect(page.getByText('scenarios/ei-json.json:3:9')).toBeVisible()
})
