import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

export const root = fileURLToPath(new URL('../..', import.meta.url))

type Asked = { readonly method: string; readonly path: string }

/** A built app on a real server, and everything that the server was asked. */
export type Site = {
  /** Ends with a slash. */
  readonly url: string
  readonly folder: string
  readonly asked: Asked[]
  readonly close: () => Promise<void>
}

/** Serves a build as `npm start` does, on a free port. */
export async function serve(folder: string, host: string): Promise<Site> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no build in ${folder}. Run npm run build first.`)
  const server = await preview({
    root,
    build: { outDir: folder },
    // The tests come by another name too.
    preview: { host, port: 0, allowedHosts: ['oppi.test'] },
    logLevel: 'silent',
  })
  const asked: Asked[] = []
  server.httpServer.prependListener('request', ({ method = '', url = '' }: IncomingMessage) => {
    asked.push({ method, path: new URL(url, 'http://site').pathname })
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The server has no address')
  return { url, folder, asked, close: () => server.close() }
}
