import { type ReactNode, Suspense, use, useEffect } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { pages, type Page } from '../lib/paths.ts'
import { Frame } from '../portal/frame/frame.tsx'
import { SignedIn, SignedOut } from '../portal/frame/guards.tsx'
import { Loading } from '../portal/frame/loading.tsx'
import { NotFound } from '../portal/frame/not-found.tsx'
import { loadedPage, loadPage } from './routes.ts'

type PortalProps = {
  /** Called when a page stands open. Must stay the same function. */
  readonly onOpened: (page: Page, path: string) => void
}

/** The service: its frame and its pages. */
export function Portal({ onOpened }: PortalProps) {
  const page = (name: Page) => (
    <Route path={pages[name]} element={<LazyPage name={name} onOpened={onOpened} />} />
  )
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route element={<SignedOut />}>
          {page('front')}
          {page('sign-in')}
        </Route>
        <Route element={<SignedIn />}>
          {page('home')}
          {page('messages')}
          {page('messages.new')}
          {page('messages.one')}
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}

function LazyPage({ name, onOpened }: PortalProps & { name: Page }) {
  const { pathname } = useLocation()
  useEffect(() => onOpened(name, pathname), [onOpened, name, pathname])
  return (
    loadedPage(name) ?? (
      <Suspense fallback={<Loading />}>
        <Coming page={loadPage(name)} />
      </Suspense>
    )
  )
}

const Coming = ({ page }: { page: Promise<ReactNode> }) => use(page)
