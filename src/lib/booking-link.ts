import { href } from './paths.ts'

/** What a link to booking calls the service. */
export const serviceParameter = 'palvelu'

/** Booking an appointment with a service. */
export const bookingOf = (service: string): string =>
  `${href('booking')}?${new URLSearchParams({ [serviceParameter]: service })}`
