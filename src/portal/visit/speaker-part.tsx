import { Play, Volume2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { chosen } from '../../lib/media/chosen.ts'
import { media } from '../../lib/media/media.ts'
import type { Device } from '../../lib/media/port.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'
import { CallUnit } from './call-unit.tsx'
import { DeviceBadge } from './device-badge.tsx'
import { DeviceChoice } from './device-choice.tsx'
import { DevicePart } from './device-part.tsx'
import styles from './devices.module.css'
import type { Found } from './found.ts'

type SpeakerPartProps = {
  readonly found: Found
  readonly speakers: readonly Device[]
}

const answers = ['heard', 'not-heard', 'echo'] as const

/** The test sound, what one heard of it, and what helps. Only the person can tell. */
export function SpeakerPart({ found, speakers }: SpeakerPartProps) {
  const { t } = useTranslation('visit')
  const question = useId()
  const [played, setPlayed] = useState(false)
  const stop = useRef<() => void>(undefined)
  const { act, problem, attempt } = useAct('devices.check')
  const { appointment, devices } = found
  const heard = devices.speaker

  useEffect(() => () => stop.current?.(), [])

  const play = () => {
    stop.current?.()
    const { mode, speaker } = chosen()
    stop.current = media(mode).playSound(speaker)
    setPlayed(true)
  }

  return (
    <DevicePart icon={Volume2} title={t('device_speaker')} badge={<DeviceBadge found={heard} />}>
      <p>{t('soundAdvice')}</p>
      <Button
        className={styles['start']}
        icon={Play}
        aria-expanded={played}
        onClick={play}
        {...at(anchor.sound)}
      >
        {t(played ? 'soundAgain' : 'sound')}
      </Button>
      {played && (
        <div role="group" aria-labelledby={question}>
          <p id={question} className={styles['question']}>
            {t('didYouHear')}
          </p>
          <div className={styles['actions']}>
            {answers.map((answer) => (
              <Button
                key={answer}
                aria-pressed={heard === answer}
                onClick={() => act({ appointment, device: 'speaker', found: answer })}
                {...at(anchor.heard, answer)}
              >
                {t(`answer_${answer}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div role="status">
        {heard === 'heard' && <p>{t('heardAdvice')}</p>}
        {heard === 'not-heard' && <p>{t('notHeardAdvice')}</p>}
        {heard === 'echo' && <p>{t('echoAdvice')}</p>}
      </div>
      {heard === 'not-heard' && <CallUnit found={found} />}
      {problem && (
        <Alert key={attempt} kind="error" title={t('notTold')} live>
          {t('notToldAdvice')}
        </Alert>
      )}
      <DeviceChoice kind="speaker" devices={speakers} />
    </DevicePart>
  )
}
