import { Mic } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Device, Opened } from '../../lib/media/port.ts'
import { LevelMeter } from '../../ui/level-meter.tsx'
import { DeviceBadge } from './device-badge.tsx'
import { DeviceChoice } from './device-choice.tsx'
import { DevicePart } from './device-part.tsx'
import styles from './devices.module.css'
import type { DeviceFound, Found } from './found.ts'
import { Guidance } from './guidance.tsx'

type MicrophonePartProps = {
  readonly found: Found
  readonly state: DeviceFound | null
  readonly opened: Opened | undefined
  readonly microphones: readonly Device[]
  readonly onChoose: () => void
}

/** How loud one is, or why nothing is heard and what helps. */
export function MicrophonePart({
  found,
  state,
  opened,
  microphones,
  onChoose,
}: MicrophonePartProps) {
  const { t } = useTranslation('visit')
  const silent = [t('silentStep1'), t('silentStep2'), t('triesAgain')]
  return (
    <DevicePart icon={Mic} title={t('device_microphone')} badge={<DeviceBadge found={state} />}>
      {opened && state !== 'denied' && state !== 'missing' && state !== 'busy' && (
        <LevelMeter
          label={t('level')}
          level={opened.level}
          words={{ heard: t('levelHeard'), quiet: t('levelQuiet') }}
        />
      )}
      {state === null && <p>{t('microphoneUntried')}</p>}
      {opened && state === 'works' && (
        <>
          <p>{t('sayHello')}</p>
          <details className={styles['more']}>
            <summary className={styles['summary']}>{t('barsStill')}</summary>
            <Guidance found={found} title={t('microphoneSilent')} steps={silent} />
          </details>
        </>
      )}
      {opened && state === 'drawn' && <p>{t('levelDrawn')}</p>}
      {state === 'denied' && (
        <Guidance
          found={found}
          title={t('microphoneDenied')}
          steps={[t('deniedStep1'), t('deniedStep2'), t('deniedStep3')]}
        />
      )}
      {state === 'missing' && (
        <Guidance
          found={found}
          title={t('microphoneMissing')}
          steps={[t('microphoneMissingStep1'), t('triesAgain'), t('orDrawn')]}
        />
      )}
      {state === 'busy' && (
        <Guidance
          found={found}
          title={t('microphoneBusy')}
          steps={[t('busyStep1'), t('busyStep2'), t('triesAgain')]}
        />
      )}
      {state === 'silent' && (
        <Guidance found={found} title={t('microphoneSilent')} steps={silent} />
      )}
      <DeviceChoice kind="microphone" devices={microphones} onChoose={onChoose} />
    </DevicePart>
  )
}
