import { type BrowserContext, expect } from '@playwright/test'

/** What a page must not do: write to the console, throw, ask in vain, break its own policy. */
export type Trouble = {
  /** Listens to every page of a context, also to those that are opened later. */
  readonly watch: (context: BrowserContext) => Promise<void>
  /** Something like this is going to happen, and must: once or more. */
  readonly expect: (what: RegExp) => void
  /** What has been heard so far, expected or not. */
  readonly heard: readonly string[]
  /** Resolves when all that is expected has been heard: a browser tells some of it later than a test has looked. */
  readonly arrived: () => Promise<void>
  /** Fails when something unexpected was heard, or something expected was not. */
  readonly settle: () => void
}

/** @param site the address of our own server, which is left out of what is told */
export function listenForTrouble(site: string): Trouble {
  const heard: string[] = []
  const hear = (line: string) => heard.push(line.replaceAll(site, './'))
  const expected: RegExp[] = []
  const missing = () => expected.filter((what) => !heard.some((one) => what.test(one))).map(String)
  const late = 'Trouble that did not come'
  return {
    heard,
    arrived: () => expect.poll(missing, late).toEqual([]),
    watch: async (context) => {
      context.on('console', (message) =>
        hear(`console.${message.type()}: ${message.text()} (${message.location().url})`),
      )
      context.on('weberror', (error) => hear(`error: ${String(error.error())}`))
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? ''
        // Leaving a page breaks off what it was still fetching ahead.
        if (reason !== 'net::ERR_ABORTED') hear(`failed: ${reason} ${request.url()}`)
      })
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.error(`policy: ${effectiveDirective} blocked ${blockedURI}`)
        })
        // React tells what went wrong beneath what it says.
        addEventListener('error', ({ error }) => {
          if (error instanceof Error && error.cause instanceof Error)
            console.error(`cause: ${error.cause.stack}`)
        })
      })
    },
    expect: (what) => expected.push(what),
    settle: () => {
      const unexpected = heard.filter((one) => !expected.some((what) => what.test(one)))
      expect(unexpected, 'Trouble in the page').toEqual([])
      expect(missing(), late).toEqual([])
    },
  }
}
