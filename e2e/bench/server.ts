import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A plain web host for a folder. */
export type Server = {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => void
}

type Reply = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A font is compressed already. */
const packed = (extension: string): boolean => extension !== '.woff2'

/** Serves a folder as a common host does, with gzip, but lets the browser keep nothing. */
export async function serve(folder: string): Promise<Server> {
  const replies = readReplies(folder)
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://bench')
    const reply = replies.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    response.writeHead(reply ? 200 : 404, { 'cache-control': 'no-store', ...reply?.headers })
    response.end(reply?.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port to listen on')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Every file as it goes over the line: packing costs nothing while something is measured. */
function readReplies(folder: string): ReadonlyMap<string, Reply> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map<string, Reply>(
    files.map((file) => {
      const extension = extname(file)
      const content = readFileSync(file)
      const body = packed(extension) ? gzipSync(content) : content
      const headers = {
        'content-type': types[extension] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(packed(extension) && { 'content-encoding': 'gzip' }),
      }
      return [`/${relative(folder, file).replaceAll('\\', '/')}`, { headers, body }]
    }),
  )
}
