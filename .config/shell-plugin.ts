import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { filterNames } from '../src/app/filters-link.ts'
import { textSizes } from '../src/lib/preferences.ts'
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

/**
 * Before the first paint: says what the page is about to be, so that the other shell is never seen, and how large
 * its text is. Then the app is fetched: at once where it is waited for; behind the painted start page after the
 * first frame, for which it would only compete.
 */
const beforePaint = (entry: string, modules: readonly string[], font: string): string =>
  `{const r=document.documentElement,q=new URLSearchParams(location.search),l=q.get('kieli'),` +
  `t=q.get('teksti'),s=!(${JSON.stringify(elsewhere)}.some(p=>q.has(p))||l&&l!=='fi'),` +
  `a=p=>document.head.append(Object.assign(document.createElement('link'),p)),` +
  `g=()=>{r.dataset.painted='';for(const href of ${JSON.stringify(modules)})a({rel:'modulepreload',href});` +
  `import(${JSON.stringify(entry)}).catch(()=>{r.dataset.failed=''})};` +
  `r.dataset.shell=s?'start':'frame';` +
  `if(${JSON.stringify(sizes)}.includes(t))r.style.setProperty('--text-size',t/100);` +
  `if(s&&!document.hidden)requestAnimationFrame(()=>setTimeout(g));` +
  `else{a({rel:'preload',as:'font',type:'font/woff2',href:${JSON.stringify(font)},crossOrigin:''});g()}}`

/** With any of these in the address something else is coming than the start page as it is painted. */
const elsewhere = ['harjoitus', 'polku', ...Object.values(filterNames)]

const sizes = textSizes.map(String)

/**
 * Paints the first view into index.html at build time, with its style inside and everything that every start
 * needs preloaded, and closes the page with a content security policy.
 * @param config what the app's own build says of styles and plugins, so that names are the same in both
 */
export const shell = (config: UserConfig): Plugin => ({
  name: 'shell',
  apply: 'build',
  enforce: 'post',
  // The app's classes get the same names as those of the painted shell.
  config: () => (config.css ? { css: config.css } : {}),
  async transformIndexHtml(html, { bundle = {} }) {
    const files = Object.values(bundle)
    const sheets = startSheets(files)
    // The sheets stood beside their fonts and pictures; the page stands one folder above.
    const css = [
      // Which layer lies over which is told first, in whatever order the sheets come.
      layers(),
      ...sheets.map(({ source }) => String(source).replaceAll('url(./', 'url(./assets/').trim()),
    ].join('\n')
    const entry = /<script type="module"[^>]* src="([^"]+)"><\/script>/
    const [tag = '', address] = entry.exec(html) ?? []
    if (address === undefined) throw new Error('The page names no script')
    const script = beforePaint(address, preloads(files), fontOf(files))
    const policy = contentSecurityPolicy(hash(css), hash(script))
    const [painted, title] = withTitle(withBuiltAssets(await render(config), files))
    return {
      html: html
        .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(tag, '')
        .replace(
          '<!--policy-->',
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace(/<title>.*?<\/title>/, () => title)
        .replace('<!--shell-->', () => painted),
      tags: [
        { tag: 'script', children: script, injectTo: 'head' },
        { tag: 'style', children: css, injectTo: 'head' },
        // Whoever looks for a sheet that is in the page already finds that it is there, and fetches nothing.
        ...sheets.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'stylesheet', disabled: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
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

type Files = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

/** The painted view names its pictures by their source; the page must ask for what the build made of them. */
const withBuiltAssets = (painted: string, files: Files): string =>
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

/** The order of the layers, as the tokens' sheet tells it. */
function layers(): string {
  const sheet = readFileSync(new URL('../src/ui/styles/tokens.css', import.meta.url), 'utf8')
  const [order] = /^@layer [^{;]+;/m.exec(sheet) ?? []
  if (order === undefined) throw new Error('tokens.css does not tell the order of the layers')
  return order
}

/** The style sheets of the first view: the entry's, and those of the start page with all that it imports. */
function startSheets(files: Files): readonly Rolldown.OutputAsset[] {
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error('The build has no entry')
  const within = (chunk: Rolldown.OutputChunk): readonly Rolldown.OutputChunk[] => [
    ...chunk.imports.flatMap((name) =>
      files.flatMap((file) =>
        file.type === 'chunk' && file.fileName === name ? within(file) : [],
      ),
    ),
    chunk,
  ]
  const names = [...within(entry), ...within(chunkOf(files, 'start'))].flatMap((chunk) => [
    ...(chunk.viteMetadata?.importedCss ?? []),
  ])
  return [...new Set(names)].flatMap((name) =>
    files.flatMap((file) => (file.type === 'asset' && file.fileName === name ? file : [])),
  )
}

function chunkOf(files: Files, name: string): Rolldown.OutputChunk {
  const found = files.find(
    (file) => file.type === 'chunk' && file.isDynamicEntry && file.name === name,
  )
  if (found?.type !== 'chunk') throw new Error(`The build made no chunk for src/app/${name}.tsx`)
  return found
}

/** What every start needs, by its address. */
function preloads(files: Files): readonly string[] {
  const boot = chunkOf(files, 'boot')
  return [boot.fileName, ...boot.imports].map((fileName) => `./${fileName}`)
}

function fontOf(files: Files): string {
  const font = files.find(({ fileName }) => /latin-wght-normal.*\.woff2$/.test(fileName))
  if (!font) throw new Error('The build has no font')
  return `./${font.fileName}`
}
