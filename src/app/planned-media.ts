import type { FailureKind } from '../../mocks/scenario/format/failure.ts'
import { armed } from '../../mocks/stage/failures.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { forgetChosen } from '../lib/media/chosen.ts'
import { drawnMedia } from '../lib/media/drawn.ts'
import { setMedia } from '../lib/media/media.ts'
import type { CameraState, Media, MicrophoneState, Opened } from '../lib/media/port.ts'
import { realMedia } from '../lib/media/real.ts'
import { playTestSound } from '../lib/media/test-sound.ts'
import { readLink } from './link.ts'
import { unlessShown } from './shown-media.ts'

/**
 * Lets the planned failures of devices show on the screen as the county finds them. They show in a drawn picture as
 * well, so that they can be met where there is no camera.
 */
export function installMedia(rehearsal: Rehearsal): void {
  const now = () => plannedFor(rehearsal)
  setMedia(plannedMedia(unlessShown(realMedia, showsItself), now), 'real')
  setMedia(plannedMedia(drawnMedia, now), 'drawn')
  rehearsal.subscribe((after, before) => {
    // Begun anew, nobody has chosen anything yet.
    if (after.epoch !== before.epoch && after.log.path.length === 0) forgetChosen()
  })
}

/** The address tells the lane. */
const showsItself = (): boolean => readLink(location.search).link.lane === 'katso'

/** The failures that lie in wait for the device check. */
const plannedFor = (rehearsal: Rehearsal): readonly FailureKind[] =>
  armed(rehearsal.store.getState().script.scenario, rehearsal.scene()).flatMap(({ on, failure }) =>
    on === 'devices.check' ? failure : [],
  )

type Trouble = { readonly camera?: CameraState; readonly microphone?: MicrophoneState }

/** How devices are found by a planned failure; the other device is found as it is. */
const troubles: Partial<Record<FailureKind, Trouble>> = {
  F02: { camera: 'denied', microphone: 'denied' },
  F03: { microphone: 'silent' },
  F04: { camera: 'busy' },
  F05: { camera: 'covered' },
}

/** Devices in which what is planned goes wrong. Those of the browser are not touched for what is refused anyway. */
export function plannedMedia(port: Media, planned: () => readonly FailureKind[]): Media {
  const trouble = (): Trouble => planned().flatMap((kind) => troubles[kind] ?? [])[0] ?? {}
  return {
    get available() {
      return port.available
    },
    open: async (wish, left) => {
      const found = trouble()
      if (found.camera === 'denied') return denied
      return upset(await port.open(wish, left), found)
    },
    devices: port.devices,
    playSound: (speaker) => {
      const kinds = planned()
      if (kinds.includes('F06')) return () => undefined
      if (kinds.includes('F07')) return playTestSound({ speaker, echo: true })
      return port.playSound(speaker)
    },
  }
}

const denied: Opened = {
  camera: 'denied',
  microphone: 'denied',
  picture: null,
  level: () => 0,
  live: false,
  close: () => undefined,
}

/** What works goes wrong as planned; what has a trouble of its own keeps it. */
function upset(opened: Opened, { camera, microphone }: Trouble): Opened {
  const fineCamera = opened.camera === 'works' || opened.camera === 'drawn'
  const fineMicrophone = opened.microphone === 'works' || opened.microphone === 'drawn'
  const seen = fineCamera ? (camera ?? opened.camera) : opened.camera
  const heard = fineMicrophone ? (microphone ?? opened.microphone) : opened.microphone
  // A camera that is not seen through has no light on either.
  if (seen !== 'works') for (const track of opened.picture?.getTracks() ?? []) track.stop()
  return {
    ...opened,
    camera: seen,
    microphone: heard,
    picture: seen === 'works' ? opened.picture : null,
    level: heard === 'silent' ? () => 0 : opened.level,
    live: heard === 'works' && opened.live,
  }
}
