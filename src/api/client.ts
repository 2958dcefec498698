import type { Language } from '../lib/language.ts'
import { type Input, type Operation, type Reply, row } from './operations.ts'
import { type Problem, ProblemError, problem, problemContent } from './problem.ts'

/** Where the server is, and the language in which it is asked to answer. */
export const settings: { base: string; language: Language } = {
  base: new URL('api', document.baseURI).href,
  language: 'fi',
}

/**
 * Carries out an operation: the only way out of the portal. Inputs that the path names stand in the path,
 * bytes in the body, the others in the query (GET, bytes) or in a JSON body.
 * @throws ProblemError with the server's problem, or `unreachable` when no answer came
 */
export async function client<O extends Operation>(
  operation: O,
  input: Input<O>,
  signal?: AbortSignal,
): Promise<Reply<O>> {
  const { method, path, bytes } = row(operation)
  const rest = new Map<string, unknown>(Object.entries(input))
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  const content = bytes === undefined ? undefined : rest.get(bytes)
  if (bytes !== undefined) rest.delete(bytes)
  const url = new URL(settings.base + filled)
  const inAddress = method === 'GET' || bytes !== undefined
  if (inAddress) for (const [key, value] of rest) url.searchParams.set(key, String(value))

  const written = inAddress ? null : JSON.stringify(Object.fromEntries(rest))
  const response = await fetch(url, {
    method,
    headers: {
      'accept-language': settings.language,
      'content-type': bytes === undefined ? 'application/json' : 'application/octet-stream',
    },
    body: content instanceof Uint8Array ? new Uint8Array(content) : written,
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ProblemError(problem('unreachable', String(error)))
  })
  if (!response.ok) throw new ProblemError(await readProblem(response))
  // The JSON boundary: in development and tests every reply is checked against the contract.
  return (await response.json()) as Reply<O>
}

async function readProblem(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.includes(problemContent))
    return (await response.json()) as Problem // the other half of the same boundary
  return problem('unreadable', `${response.status} ${response.statusText}`)
}
