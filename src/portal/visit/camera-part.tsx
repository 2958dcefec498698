import { Camera } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Device, Opened } from '../../lib/media/port.ts'
import { SelfView } from '../../ui/self-view.tsx'
import { AddressBar } from './address-bar.tsx'
import { DeviceBadge } from './device-badge.tsx'
import { DeviceChoice } from './device-choice.tsx'
import { DevicePart } from './device-part.tsx'
import type { DeviceFound, Found } from './found.ts'
import { Guidance } from './guidance.tsx'

type CameraPartProps = {
  readonly found: Found
  readonly state: DeviceFound | null
  readonly opened: Opened | undefined
  readonly cameras: readonly Device[]
  readonly onChoose: () => void
}

/** One's own picture, or why there is none and what helps. */
export function CameraPart({ found, state, opened, cameras, onChoose }: CameraPartProps) {
  const { t } = useTranslation('visit')
  const seen = opened?.camera === 'works' || opened?.camera === 'drawn'
  return (
    <DevicePart icon={Camera} title={t('device_camera')} badge={<DeviceBadge found={state} />}>
      {opened && seen && (
        <SelfView
          picture={opened.picture}
          figure={found.own.id}
          label={t(opened.camera === 'drawn' ? 'drawnPicture' : 'ownPicture')}
        />
      )}
      {state === null && <p>{t('cameraUntried')}</p>}
      {state === 'denied' && (
        <Guidance
          found={found}
          title={t('cameraDenied')}
          steps={[t('deniedStep1'), t('deniedStep2'), t('deniedStep3')]}
        >
          <AddressBar />
        </Guidance>
      )}
      {state === 'missing' && (
        <Guidance
          found={found}
          title={t('cameraMissing')}
          steps={[t('cameraMissingStep1'), t('triesAgain'), t('orDrawn')]}
        />
      )}
      {state === 'busy' && (
        <Guidance
          found={found}
          title={t('cameraBusy')}
          steps={[t('busyStep1'), t('busyStep2'), t('triesAgain')]}
        />
      )}
      {state === 'covered' && (
        <Guidance
          found={found}
          title={t('cameraCovered')}
          steps={[t('coveredStep1'), t('coveredStep2'), t('triesAgain')]}
        />
      )}
      <DeviceChoice kind="camera" devices={cameras} onChoose={onChoose} />
    </DevicePart>
  )
}
