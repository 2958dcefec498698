import { Hand, type LucideIcon, Mic, MicOff, Video, VideoOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import { Key } from './key.tsx'

type Control = 'camera' | 'microphone' | 'hand'

const icons: Readonly<Record<Control, { readonly on: LucideIcon; readonly off: LucideIcon }>> = {
  microphone: { on: Mic, off: MicOff },
  camera: { on: Video, off: VideoOff },
  hand: { on: Hand, off: Hand },
}

type ControlKeyProps = {
  readonly found: Found
  readonly control: Control
}

/** Switches something on and off; its words say how it is. */
export function ControlKey({ found, control }: ControlKeyProps) {
  const { t } = useTranslation('room')
  const { act, busy } = useAct('visits.switch')
  const { appointment, [control]: on } = found
  return (
    <Key
      icon={icons[control][on ? 'on' : 'off']}
      label={t(`control_${control}`)}
      state={t(on ? `on_${control}` : `off_${control}`)}
      data-on={on}
      aria-disabled={busy}
      onClick={() => act({ appointment, control, on: !on })}
      {...at(anchor.control, control)}
    />
  )
}
