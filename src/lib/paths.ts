/** Every page of the portal: its name, as scenarios and facts use it, and its path in the router. */
export const pages = {
  front: '/',
  'sign-in': '/tunnistautuminen',
  terms: '/kayttoehdot',
  contact: '/yhteystiedot',
  home: '/etusivu',
  messages: '/viestit',
  'messages.new': '/viestit/uusi',
  'messages.closed': '/viestit/paattyneet',
  'messages.one': '/viestit/:conversation',
  health: '/terveystiedot',
  results: '/terveystiedot/laboratorio',
  'results.one': '/terveystiedot/laboratorio/:result',
  'tests.one': '/terveystiedot/laboratorio/kehitys/:test',
  measurements: '/terveystiedot/mittaukset',
  'measurements.one': '/terveystiedot/mittaukset/:kind',
  'measurements.new': '/terveystiedot/mittaukset/:kind/uusi',
  plans: '/terveystiedot/suunnitelmat',
  'plans.one': '/terveystiedot/suunnitelmat/:plan',
  tasks: '/tehtavat',
  forms: '/lomakkeet',
  'forms.review': '/lomakkeet/:form/tarkistus',
  'forms.sent': '/lomakkeet/:form/lahetetty',
  'forms.section': '/lomakkeet/:form/:section',
  'forms.one': '/lomakkeet/:form',
  appointments: '/ajanvaraukset',
  'appointments.past': '/ajanvaraukset/menneet',
  booking: '/ajanvaraukset/uusi',
  'booking.place': '/ajanvaraukset/uusi/paikka',
  'booking.time': '/ajanvaraukset/uusi/aika',
  'booking.review': '/ajanvaraukset/uusi/tarkistus',
  'appointments.one': '/ajanvaraukset/:appointment',
  'appointments.move': '/ajanvaraukset/:appointment/siirto',
  visit: '/ajanvaraukset/:appointment/tapaaminen',
  'visit.devices': '/ajanvaraukset/:appointment/tapaaminen/laitteet',
  'visit.room': '/ajanvaraukset/:appointment/tapaaminen/huone',
  'on-behalf': '/puolesta-asiointi',
  services: '/palvelut',
  'services.units': '/palvelut/yksikot',
  'services.chat': '/palvelut/chat/:chat',
  'services.one': '/palvelut/:area',
  help: '/ohjeet',
  'help.one': '/ohjeet/:help',
  search: '/haku',
  settings: '/asetukset',
} as const satisfies Record<string, `/${string}`>

export type Page = keyof typeof pages

type Parameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameters<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/**
 * The path of a page, with its parameters filled in.
 * @example href('messages.one', { conversation: 'c1' }) // '/viestit/c1'
 */
export const href = <P extends Page>(
  page: P,
  ...[parameters]: Parameters<(typeof pages)[P]> extends never
    ? []
    : [Record<Parameters<(typeof pages)[P]>, string>]
): string => fillPath(page, parameters ?? {})

/** As `href`, for a page whose name is known only at run time. */
export const fillPath = (page: Page, parameters: Readonly<Record<string, string>>): string =>
  pages[page].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))

/** Which page a path belongs to, with its parameters, or undefined when no page has that path. */
export function pageAt(
  pathname: string,
): { page: Page; parameters: Readonly<Record<string, string>> } | undefined {
  const asked = segments(pathname)
  for (const page of pageNames) {
    const parameters = matchSegments(segments(pages[page]), asked)
    if (parameters) return { page, parameters }
  }
  return undefined
}

export const pageNames = Object.keys(pages).filter((name): name is Page =>
  Object.hasOwn(pages, name),
)

const segments = (path: string): readonly string[] => path.split('/').filter(Boolean)

function matchSegments(
  pattern: readonly string[],
  asked: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== asked.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const given = asked[index] ?? ''
    if (part.startsWith(':')) parameters[part.slice(1)] = decode(given)
    else if (part !== given) return undefined
  }
  return parameters
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // a broken link: the page itself says that it finds nothing by this name
  }
}
