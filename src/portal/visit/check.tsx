import { Camera, UserRound } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useChosen } from '../../lib/media/chosen.ts'
import { media } from '../../lib/media/media.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { CameraPart } from './camera-part.tsx'
import { ConnectionPart } from './connection-part.tsx'
import styles from './devices.module.css'
import type { Found } from './found.ts'
import { MicrophonePart } from './microphone-part.tsx'
import { Question } from './question.tsx'
import { SpeakerPart } from './speaker-part.tsx'
import { useCheck } from './use-check.ts'
import { useDevices } from './use-devices.ts'

/** Everything that is tried before a visit. None of it needs a camera. */
export function Check({ found }: { found: Found }) {
  const { t } = useTranslation('visit')
  const reason = useId()
  const { mode } = useChosen()
  const { opened, asking, check, problem, attempt } = useCheck(found.appointment)
  const drawn = mode === 'drawn'
  const devices = useDevices(opened, drawn)
  const { available } = media()
  const camera = opened?.camera ?? found.devices.camera
  const microphone = opened?.microphone ?? found.devices.microphone
  const again = opened !== undefined

  return (
    <div className={styles['stack']}>
      <div className={styles['begin']}>
        {available ? (
          !opened && <Question />
        ) : (
          <div id={reason}>
            <Alert kind="info" title={t('unavailable')}>
              {t('unavailableAdvice')}
            </Alert>
          </div>
        )}
        <div className={styles['actions']}>
          <Button
            variant={available && !again ? 'primary' : 'secondary'}
            icon={Camera}
            unavailable={!available}
            busy={asking && !drawn}
            aria-describedby={available ? undefined : reason}
            onClick={() => void check('real')}
            {...at(anchor.allow)}
          >
            {t(again && !drawn ? 'tryAgain' : 'allow')}
          </Button>
          <Button
            variant={available || again ? 'secondary' : 'primary'}
            icon={UserRound}
            onClick={() => void check('drawn')}
            {...at(anchor.drawn)}
          >
            {t(again && drawn ? 'tryAgain' : 'useDrawn')}
          </Button>
        </div>
        <p role="status" className={styles['aside']}>
          {asking && !drawn
            ? t('asking')
            : again
              ? t('told', {
                  camera: t(`found_${opened.camera}`),
                  microphone: t(`found_${opened.microphone}`),
                })
              : t('drawnAdvice')}
        </p>
        {problem && (
          <Alert key={attempt} kind="error" title={t('notTold')} live>
            {t('notToldAdvice')}
          </Alert>
        )}
      </div>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <CameraPart
            found={found}
            state={camera}
            opened={opened}
            cameras={devices.cameras}
            onChoose={() => void check('real')}
          />
          <Section title={t('before')} look="plain">
            <Bullets items={[t('beforePower'), t('beforePlace'), t('beforePhone')]} />
          </Section>
        </div>
        <div className={styles['column']}>
          <MicrophonePart
            found={found}
            state={microphone}
            opened={opened}
            microphones={devices.microphones}
            onChoose={() => void check('real')}
          />
          <SpeakerPart found={found} speakers={devices.speakers} />
          <ConnectionPart weak={found.weak} />
        </div>
      </div>
      <div className={styles['foot']}>
        <p>{t('readyAdvice')}</p>
        <ButtonLink
          to={href('visit', { appointment: found.appointment })}
          variant={again ? 'primary' : 'secondary'}
          {...at(anchor.ready, found.appointment)}
        >
          {t('ready')}
        </ButtonLink>
      </div>
    </div>
  )
}
