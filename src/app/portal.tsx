import { type ReactNode, Suspense, use } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Routes } from 'react-router'
import { pages, type Page } from '../lib/paths.ts'
import { Frame } from '../portal/frame/frame.tsx'
import { SignedIn, SignedOut } from '../portal/frame/guards.tsx'
import { NotFound } from '../portal/frame/not-found.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { loadedPage, loadPage } from './routes.ts'

/** The service: its frame and its pages. */
export const Portal = () => (
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

const page = (name: Page) => <Route path={pages[name]} element={<LazyPage name={name} />} />

function LazyPage({ name }: { name: Page }) {
  const { t } = useTranslation('frame')
  return (
    loadedPage(name) ?? (
      <Suspense fallback={<Skeleton>{t('loading')}</Skeleton>}>
        <Coming page={loadPage(name)} />
      </Suspense>
    )
  )
}

const Coming = ({ page: coming }: { page: Promise<ReactNode> }) => use(coming)
