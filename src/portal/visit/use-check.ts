import { useAct } from '../../api/use-act.ts'
import type { Mode } from '../../lib/media/media.ts'
import { useMedia } from '../../lib/media/use-media.ts'

/** Opens camera and microphone, and tells the service how they were found. */
export function useCheck(appointment: string) {
  const { opened, asking, open } = useMedia()
  const camera = useAct('devices.check')
  const microphone = useAct('devices.check')
  const check = async (mode: Mode): Promise<void> => {
    const found = await open(mode)
    if (!found) return
    camera.act({ appointment, device: 'camera', found: found.camera })
    microphone.act({ appointment, device: 'microphone', found: found.microphone })
  }
  return {
    opened,
    asking,
    check,
    /** The service did not take it. */
    problem: camera.problem ?? microphone.problem,
    attempt: camera.attempt + microphone.attempt,
  }
}
