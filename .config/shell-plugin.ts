import { createHash } from 'node:crypto'
import { createServer, type Plugin, type Rolldown, type UserConfig } from 'vite'

const contentSecurityPolicy = (styles: string, script: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src 'self' '${styles}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Before the first paint: what the page is about to be, so that the other shell is never seen. */
const beforePaint = `{const q=new URLSearchParams(location.search),l=q.get('kieli');document.documentElement.dataset.shell=q.has('harjoitus')||l&&l!=='fi'?'frame':'start'}`

/**
 * Paints the first view into index.html at build time, with its style inside and everything that every start
 * needs preloaded, and closes the page with a content security policy.
 * @param config what the app's own build says of styles and plugins, so that names are the same in both
 */
export const shell = (config: UserConfig): Plugin => ({
  name: 'shell',
  apply: 'build',
  enforce: 'post',
  async transformIndexHtml(html, { bundle = {} }) {
    const files = Object.values(bundle)
    const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    if (style?.type !== 'asset') throw new Error('The build made no style sheet')
    // The sheet stood beside its fonts and pictures; the page stands one folder above.
    const css = String(style.source).replaceAll('url(./', 'url(./assets/').trim()
    delete bundle[style.fileName]
    const policy = contentSecurityPolicy(hash(css), hash(beforePaint))
    const [painted, title] = withTitle(withBuiltAssets(await render(config), files))
    return {
      html: html
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace(
          '<!--policy-->',
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace(/<title>.*?<\/title>/, () => title)
        .replace('<!--shell-->', () => painted),
      tags: [
        { tag: 'script', children: beforePaint, injectTo: 'head' },
        { tag: 'style', children: css, injectTo: 'head' },
        ...preloads(files),
      ],
    }
  },
})

/** A page names its window within itself; in a file the name belongs into the head. */
function withTitle(painted: string): readonly [painted: string, title: string] {
  const [title = ''] = /<title>.*?<\/title>/.exec(painted) ?? []
  return [painted.replace(title, ''), title]
}

const shellFile = '/src/app/shell.tsx'

const hash = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

async function render(config: UserConfig): Promise<string> {
  const server = await createServer({
    ...config,
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    // Vite types what it loads as anything; the compiler knows the file.
    const module = (await server.ssrLoadModule(shellFile)) as typeof import('../src/app/shell.tsx')
    return await module.renderShell()
  } finally {
    await server.close()
  }
}

/** The painted view names its pictures by their source; the page must ask for what the build made of them. */
const withBuiltAssets = (
  painted: string,
  files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
): string =>
  files.reduce(
    (text, file) =>
      file.type === 'asset'
        ? file.originalFileNames.reduce(
            (sum, source) => sum.replaceAll(sourceAddress(source), `./${file.fileName}`),
            text,
          )
        : text,
    painted,
  )

/** A picture's address while it is served from its source, with what Vite is told about it. */
const sourceAddress = (source: string): RegExp =>
  new RegExp(`/${source.replaceAll('.', String.raw`\.`)}(?:\\?[^"]*)?`, 'g')

function preloads(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const chunks = files.filter((file) => file.type === 'chunk')
  const boot = chunks.find((chunk) => chunk.isDynamicEntry && chunk.name === 'boot')
  if (!boot) throw new Error('The build made no chunk for src/app/boot.tsx')
  const wanted = [boot.fileName, ...boot.imports]
  const font = files.find(({ fileName }) => /latin-wght-normal.*\.woff2$/.test(fileName))
  const link = (attrs: Record<string, string | boolean>) => ({
    tag: 'link',
    attrs,
    injectTo: 'head' as const,
  })
  return [
    ...(font
      ? [
          link({
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `./${font.fileName}`,
            crossorigin: true,
          }),
        ]
      : []),
    ...wanted.map((fileName) => link({ rel: 'modulepreload', href: `./${fileName}` })),
  ]
}
