import type { Recipes } from '../../api/acts.ts'
import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  devices: 'visit.devices',
  /** Lets the service use the camera and the microphone. */
  allow: 'visit.allow',
  /** Goes on with a drawn picture and a simulated sound. */
  drawn: 'visit.drawn',
  sound: 'visit.sound',
  /** What one heard of the sound: the key is `heard`, `not-heard` or `echo`. */
  heard: 'visit.heard',
  /** Which device is used; the key is `camera`, `microphone` or `speaker`. */
  choice: 'visit.choice',
  /** Back from the device check; the key is the appointment. */
  ready: 'visit.ready',
  join: 'visit.join',
  copyLink: 'visit.copy-link',
} as const satisfies Record<string, Anchor>

/** What is done on the pages on which one gets ready. */
export const visitActs: Recipes<'devices.check' | 'visits.join'> = {
  'devices.check': ({ device, found }) =>
    device === 'speaker'
      ? [
          { move: 'press', anchor: anchor.sound },
          { move: 'press', anchor: anchor.heard, key: found },
        ]
      : found === 'drawn'
        ? [{ move: 'press', anchor: anchor.drawn }]
        : [{ move: 'press', anchor: anchor.allow }],
  'visits.join': ({ appointment }) => [
    { move: 'press', anchor: anchor.ready, key: appointment, to: 'visit', or: ['visit.room'] },
    { move: 'press', anchor: anchor.join },
  ],
}

/** From the page where one gets ready to the device check. */
export const toDevices: readonly Move[] = [
  { move: 'press', anchor: anchor.devices, to: 'visit.devices' },
]

/** From the page where one gets ready to the waiting room or the call. */
export const toRoom: readonly Move[] = [{ move: 'press', anchor: anchor.join, to: 'visit.room' }]
