import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { createSocket } from 'node:dgram'

/** Another host, which a page of ours must never reach: a web server, a bare socket, and one that hears datagrams. */
export type Outside = {
  /** The web server's origin. */
  readonly web: string
  /** Where the bare socket listens: host and port. */
  readonly socket: string
  /** Where datagrams are heard, as a call between two browsers would send them: host and port. */
  readonly datagrams: string
  /** What it was told, by whatever way. Its own ears are the proof: the browser's events are not. */
  readonly heard: string[]
  /** Connections, by which nothing need have been told. */
  readonly knocks: string[]
  readonly close: () => Promise<void>
}

export async function listen(host: string): Promise<Outside> {
  const heard: string[] = []
  const knocks: string[] = []
  const web = createHttpServer(({ method, url, headers }, response) => {
    heard.push(`${method ?? ''} ${url ?? ''}`)
    // It would answer anyone, so that nothing but the page's own rules can stop a request.
    response.writeHead(200, {
      'Access-Control-Allow-Origin': headers.origin ?? '*',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': '*',
      Connection: 'close',
    })
    response.end()
  })
  web.on('connection', () => knocks.push('web'))
  const socket = createServer((caller) => {
    knocks.push('socket')
    caller.on('error', () => undefined)
    caller.on('data', (data) => {
      heard.push(`${data.length} bytes`)
      caller.destroy()
    })
  })
  const datagrams = createSocket('udp4', (data) => heard.push(`a datagram of ${data.length} bytes`))
  datagrams.bind(0, host)
  await once(datagrams, 'listening')
  return {
    datagrams: `${host}:${datagrams.address().port}`,
    web: `http://${await open(web, host)}`,
    socket: await open(socket, host),
    heard,
    knocks,
    close: async () => {
      web.closeAllConnections()
      datagrams.close()
      await Promise.all([web, socket].map(shut))
    },
  }
}

async function open(server: Server, host: string): Promise<string> {
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port to listen on')
  return `${host}:${address.port}`
}

async function shut(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  await closed
}
