import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/site.ts'

/**
 * Builds the app in a process of its own: what a bench has loaded by then would be loaded as in development.
 * @param scenarios others than its own, which have been played elsewhere
 */
export function buildApp(out: string, scenarios?: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = ['--outDir', out, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, [vite, 'build', ...options], {
    cwd: root,
    env: {
      ...process.env,
      ...(scenarios !== undefined && { OPPI_SCENARIOS: scenarios, OPPI_UNPLAYED: '' }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
