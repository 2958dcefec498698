/** Stands in for tough-cookie, which msw asks for: nothing here sets a cookie. */
export class CookieJar {
  getCookiesSync(): readonly never[] {
    return []
  }

  async setCookie(): Promise<void> {}
}

export class MemoryCookieStore {
  readonly idx = {}
}

export const Cookie = { fromJSON: () => null }
