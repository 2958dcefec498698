import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/site.ts'

/** Builds the app with other scenarios, which have been played elsewhere. */
export function buildWith(scenarios: string, out: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = ['--outDir', out, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, [vite, 'build', ...options], {
    cwd: root,
    env: { ...process.env, OPPI_SCENARIOS: scenarios, OPPI_UNPLAYED: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
