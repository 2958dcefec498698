import type { Page as Tab } from '@playwright/test'
import { type Operation, operationNames, row } from '../../src/api/operations.ts'

/** How the service is when a page asks it: all is well, nothing comes, all fails, or some of it does. */
export type State = 'well' | 'loading' | 'failed' | 'partly failed' | 'otherwise failed'

/** Without these nobody would come in. */
const always: readonly Operation[] = ['session.get', 'identification.get', 'people.list']

const reads = operationNames.filter((name) => row(name).method === 'GET' && !always.includes(name))

/** Which reads come to nothing. Half of them, and then the other half: a page that asks two has one of each. */
const hit: Readonly<Record<State, readonly Operation[]>> = {
  well: [],
  loading: reads,
  failed: reads,
  'partly failed': reads.filter((_, index) => index % 2 === 0),
  'otherwise failed': reads.filter((_, index) => index % 2 === 1),
}

/** From now on the service within the page is like that, and the page says how much it has asked and not been told. */
export const put = (tab: Tab, state: State): Promise<void> =>
  tab.evaluate(
    ({ paths, hangs }) => {
      const asBefore = window.fetch.bind(window)
      let open = 0
      const asking = (more: number): void => {
        open += more
        document.documentElement.dataset['asking'] = String(open)
      }
      asking(0)
      const isHit = (address: string): boolean =>
        paths.some((path) => new RegExp(`/api${path}$`).test(new URL(address).pathname))
      window.fetch = (asked, init) => {
        const address = asked instanceof Request ? asked.url : String(asked)
        const reading = (init?.method ?? 'GET') === 'GET' && isHit(address)
        if (!reading) {
          asking(1)
          return asBefore(asked, init).finally(() => asking(-1))
        }
        const problem = {
          type: 'service-fault',
          status: 503,
          title: 'It fails, as the test wants it',
        }
        const headers = { 'content-type': 'application/problem+json' }
        return hangs
          ? new Promise<Response>(() => undefined)
          : Promise.resolve(new Response(JSON.stringify(problem), { status: 503, headers }))
      }
    },
    {
      paths: hit[state].map((name) => row(name).path.replaceAll(/:\w+/g, '[^/]+')),
      hangs: state === 'loading',
    },
  )
