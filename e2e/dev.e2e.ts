import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchored } from './support/hand.ts'
import { guideOf, linkTo, shownIn, stepAt } from './support/player.ts'
import { root, type Site } from './support/site.ts'
import { expect, test as base } from './support/test.ts'
import { exercise, stepOf } from './support/words.ts'

const { goal } = stepOf(exercise('laheta-viesti'), 'send')

/** What an author works with: the development server on a folder of scenarios of their own. */
const test = base.extend<object, { scenarios: string; site: Site }>({
  scenarios: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names here
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'oppi-author-'))
      await cp(`${root}scenarios`, folder, { recursive: true })
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ host, scenarios }, use) => {
      process.env['OPPI_SCENARIOS'] = scenarios
      const server = await createServer({ root, server: { host, port: 0 }, logLevel: 'silent' })
      delete process.env['OPPI_SCENARIOS']
      await server.listen()
      const [url] = server.resolvedUrls?.local ?? []
      if (url === undefined) throw new Error('The server has no address')
      await use({ url, folder: scenarios, asked: [], close: () => server.close() })
      await server.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

test('a saved scenario shows at once, and the step and what was typed stay', async ({
  page,
  scenarios,
  trouble,
}) => {
  trouble.expect(/\[vite\]|React DevTools/)
  const file = join(scenarios, 'laheta-viesti.json')
  const text = await readFile(file, 'utf8')
  const guide = guideOf(page)
  await page.goto(linkTo({ step: 'send', page: '/viestit/uusi' }))
  await expect(shownIn(guide, goal)).toBeVisible({ timeout: 60_000 })
  await anchored(page, messages.text).fill('Kesken')

  await test.step('another goal', async () => {
    await writeFile(file, text.replace(goal, 'Auta Ainoa kysymään uudella tavalla.'))
    await expect(shownIn(guide, 'Auta Ainoa kysymään uudella tavalla.')).toBeVisible()
    expect(stepAt(page)).toBe('send')
    await expect(anchored(page, messages.text)).toHaveValue('Kesken')
  })

  await test.step('a broken file is told with its line, and the rest goes on', async () => {
    await writeFile(file, text.replace('"level": "starter"', '"level": "expert"'))
    await expect(page.getByText('scenarios/laheta-viesti.json:7:12')).toBeVisible()
    await expect(shownIn(guide, 'Auta Ainoa kysymään uudella tavalla.')).toBeVisible()
    await expect(anchored(page, messages.text)).toHaveValue('Kesken')
  })

  await test.step('mended', async () => {
    await writeFile(file, text)
    await expect(page.getByText('scenarios/laheta-viesti.json:7:12')).toBeHidden()
    await expect(shownIn(guide, goal)).toBeVisible()
    expect(stepAt(page)).toBe('send')
  })
})
