/**
 * The absolute address of this page with another query. What the hash says of the page stays out, unless the query
 * brings one along.
 * @example shareAddress('?harjoitus=vapaa', 'https://oppi.example/?harjoitus=muu#/viestit')
 * // 'https://oppi.example/?harjoitus=vapaa'
 */
export function shareAddress(query: string, here: string): string {
  const page = new URL(here)
  page.search = ''
  page.hash = ''
  return new URL(query, page).href
}

/** Can another device open this? Not a file, and not what only the device itself serves. */
export function opensElsewhere(address: string): boolean {
  const { hostname, protocol } = new URL(address)
  return (
    /^https?:$/.test(protocol) &&
    !/^(?:(?:.+\.)?localhost\.?|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(hostname)
  )
}
