import { Route, Routes } from 'react-router'
import { pages, type Page } from '../lib/paths.ts'
import { Frame } from '../portal/frame/frame.tsx'
import { Newcomer, SignedIn, SignedOut } from '../portal/frame/guards.tsx'
import { NotFound } from '../portal/frame/not-found.tsx'
import { LazyPage } from './lazy-page.tsx'

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
        <Route element={<Newcomer />}>{page('terms')}</Route>
        <Route element={<SignedIn />}>
          {page('contact')}
          {page('home')}
          {page('messages')}
          {page('messages.new')}
          {page('messages.closed')}
          {page('messages.one')}
          {page('health')}
          {page('results')}
          {page('results.one')}
          {page('tests.one')}
          {page('measurements')}
          {page('measurements.one')}
          {page('measurements.new')}
          {page('plans')}
          {page('plans.one')}
          {page('tasks')}
          {page('forms')}
          {page('forms.review')}
          {page('forms.sent')}
          {page('forms.section')}
          {page('forms.one')}
          {page('appointments')}
          {page('appointments.past')}
          {page('booking')}
          {page('booking.place')}
          {page('booking.time')}
          {page('booking.review')}
          {page('appointments.one')}
          {page('appointments.move')}
          {page('visit')}
          {page('visit.devices')}
          {page('visit.room')}
          {page('on-behalf')}
          {page('services')}
          {page('services.units')}
          {page('services.chat')}
          {page('services.one')}
          {page('search')}
          {page('settings')}
        </Route>
        {page('help')}
        {page('help.one')}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}
