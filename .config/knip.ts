import type { KnipConfig } from 'knip'

/** A style sheet as the imports that stand in it: fonts, pictures and other sheets. */
const importsOf = (sheet: string): string =>
  [...sheet.matchAll(/(?:url\(|@import\s+|\bfrom\s+)["']([^"'?]+)/g)]
    .map(([, path = '']) => `import '${path}'`)
    .join('\n')

/** What knip cannot see from package.json and the tools' own files: where the project begins, and why. */
const config: KnipConfig = {
  entry: [
    // Painted into index.html by .config/shell-plugin.ts, which asks Vite for it by its address.
    'src/app/shell.tsx',
    // Takes the place of a package: vite.config.ts names it as an alias.
    'mocks/no-cookies.ts',
    'mocks/no-sockets.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,css}'],
  playwright: { config: ['.config/playwright.config.ts'] },
  compilers: { css: importsOf },
  // Run by a command within .scripts/check.mjs; the second is called by the first.
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint'],
}

export default config
