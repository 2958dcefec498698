import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, serve, type Site } from './site.ts'
import { test } from './test.ts'

const run = promisify(execFile)

/**
 * The test with an app of its own, built with other scenarios.
 * @param write puts them into an empty folder
 * @param unplayed they have been played elsewhere
 */
export const testWith = (
  write: (folder: string) => void | Promise<void>,
  { unplayed = false }: { readonly unplayed?: boolean } = {},
) =>
  test.extend<object, { site: Site }>({
    site: [
      async ({ host }, use) => {
        const folder = await mkdtemp(join(tmpdir(), 'oppi-other-'))
        const scenarios = join(folder, 'scenarios')
        await write(scenarios)
        const vite = `${root}node_modules/vite/bin/vite.js`
        const dist = join(folder, 'dist')
        await run(process.execPath, [vite, 'build', '--outDir', dist, '--logLevel', 'warn'], {
          cwd: root,
          env: {
            ...process.env,
            OPPI_SCENARIOS: scenarios,
            ...(unplayed && { OPPI_UNPLAYED: '' }),
          },
        })
        const site = await serve(dist, host)
        await use(site)
        await site.close()
        await rm(folder, { recursive: true, force: true })
      },
      { scope: 'worker', timeout: 180_000 },
    ],
  })
