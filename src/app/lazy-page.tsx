import { type ReactNode, Suspense, use, useEffect, useLayoutEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { Page } from '../lib/paths.ts'
import { Loading } from '../portal/frame/loading.tsx'
import { fetchNext, loadedPage, loadPage } from './routes.ts'

/** How long a page stands before the next ones are fetched, in ms. */
const quiet = 500

type LazyPageProps = {
  readonly name: Page
  /** Called when the page stands open. Must stay the same function. */
  readonly onOpened: (page: Page, path: string) => void
}

/** A page of the service, at once where it is here already, and as soon as it comes. */
export function LazyPage({ name, onOpened }: LazyPageProps) {
  const { pathname } = useLocation()
  // As it comes to the screen, not a little later: by then it may have been undone.
  useLayoutEffect(() => onOpened(name, pathname), [onOpened, name, pathname])
  useEffect(() => {
    const timer = setTimeout(() => fetchNext(name), quiet)
    return () => clearTimeout(timer)
  }, [name])
  const here = loadedPage(name)
  const [awaited, setAwaited] = useState<Page>()
  if (!here && awaited !== name) setAwaited(name)
  // What one has waited for stays where it came: put elsewhere, it would begin anew.
  return awaited === name ? (
    <Suspense key={name} fallback={<Loading />}>
      <Coming page={loadPage(name)} />
    </Suspense>
  ) : (
    here
  )
}

const Coming = ({ page }: { page: Promise<ReactNode> }) => use(page)
