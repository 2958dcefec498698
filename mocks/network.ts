import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { http, HttpResponse, type HttpHandler } from 'msw/http'
import { type Input, type Operation, operationNames, row } from '../src/api/operations.ts'
import { type Problem, problem, problemContent } from '../src/api/problem.ts'
import { isLanguage } from '../src/lib/language.ts'
import type { Outcome } from './stage/asking.ts'
import type { Rehearsal } from './stage/rehearsal.ts'
import { isHere, loadLate } from './world/county.ts'

export type NetworkOptions = {
  readonly rehearsal: Rehearsal
  /** Where the portal believes its server to be, as an absolute address. */
  readonly base: string
  /** Sees every outcome before it is answered; development and tests check it against the contract. */
  readonly inspect?: (operation: Operation, outcome: Outcome) => void
  /** How what is slow is waited for; tests can end it. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/**
 * The county's server, within the page: every request is answered from the rehearsal, and none leaves.
 * Call `enable()` before the portal asks anything. It runs unchanged in a browser and in tests.
 */
export const createNetwork = (options: NetworkOptions) =>
  defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [...operationNames.map((operation) => handler(operation, options)), nobodyAnswers],
    context: { quiet: true },
  })

const methods = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete } as const

const pass = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds))

function handler(
  operation: Operation,
  { rehearsal, base, inspect, wait = pass }: NetworkOptions,
): HttpHandler {
  const { method, path, bytes } = row(operation)
  return methods[method](base + path, async ({ request, params }) => {
    const { epoch } = rehearsal.store.getState()
    const person = rehearsal.world().client.id
    const given =
      bytes !== undefined
        ? { ...search(request), [bytes]: new Uint8Array(await request.arrayBuffer()) }
        : method === 'GET'
          ? search(request)
          : await body(request)
    const slowness = rehearsal.slowness(operation)
    if (slowness > 0) await wait(slowness)
    if (!isHere(operation)) await loadLate()
    // Nobody waits for the answer any more, so nothing shall come of it.
    if (request.signal.aborted) return HttpResponse.error()
    // Time was turned back meanwhile: this request belongs to what is no more, so its line breaks.
    if (rehearsal.store.getState().epoch !== epoch) return HttpResponse.error()
    // Whose matters are in hand has changed meanwhile: what was asked in another's must not be done in theirs.
    if (rehearsal.world().client.id !== person) return HttpResponse.error()
    const language = request.headers.get('accept-language')
    const outcome = rehearsal.perform(
      operation,
      asInput({ ...given, ...params }),
      isLanguage(language) ? language : 'fi',
    )
    inspect?.(operation, outcome)
    return 'problem' in outcome ? refuse(outcome.problem) : HttpResponse.json(outcome.reply)
  })
}

/** A request without a row in the operation table is a mistake of ours: said aloud, and never let out. */
const nobodyAnswers = http.all('*', ({ request }) => {
  const title = `No row in operations.ts answers ${request.method} ${request.url}`
  console.error(title)
  return refuse(problem('no-operation', title))
})

const refuse = (about: Problem) =>
  HttpResponse.json(about, {
    status: about.status,
    headers: { 'content-type': problemContent },
  })

const search = (request: Request): object => Object.fromEntries(new URL(request.url).searchParams)

async function body(request: Request): Promise<object> {
  const json: unknown = await request.json()
  return typeof json === 'object' && json !== null ? json : {}
}

/** The portal's client is typed by the contract, so what it sends is an input. */
const asInput = (given: object) => given as Input<Operation>
