import { Gauge, Pause, Play, StepForward } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { caption, isMending } from '../hand/captions.ts'
import { Hand } from '../hand/hand.tsx'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import type { Telling } from './show.ts'
import styles from './player-card.module.css'
import { usePlayer } from './use-player.ts'

const speeds = ['slow', 'normal', 'fast'] as const

/** The lane *Katso*: the scenario plays itself, and captions say what is done and why. */
export default function PlayerCard() {
  const { t } = useTranslation(['player', 'hand', 'practice'])
  const { rehearsal, say } = usePractice()
  const { rest, telling, place, speed, setSpeed, play, step, pause } = usePlayer()
  const words = useTelling()
  const current = rehearsal.step()
  return (
    <section className={styles['player']} aria-label={t('name')}>
      <div className={styles['caption']} role="status">
        {rest === 'ready' || !telling ? (
          <p>{t('ready', { label: t('start') })}</p>
        ) : rest === 'yielded' || rest === 'stuck' ? (
          <p>{t(rest)}</p>
        ) : (
          <>
            <p className={styles['what']}>
              <Said>{words(telling)}</Said>
            </p>
            {telling.kind === 'slip' ? (
              <p>
                <Said>{say(telling.slip.why)}</Said>
              </p>
            ) : (
              current && (
                <p className={styles['why']}>
                  <Said>
                    {telling.kind === 'move' && isMending(telling.move)
                      ? t('hand:mends')
                      : say(current.why)}
                  </Said>
                </p>
              )
            )}
          </>
        )}
      </div>
      <div className={styles['controls']}>
        {rest === undefined ? (
          <Button variant="primary" icon={Pause} onClick={pause}>
            {t('pause')}
          </Button>
        ) : (
          <Button variant="primary" icon={Play} onClick={play}>
            {t(rest === 'ready' ? 'start' : 'goOn')}
          </Button>
        )}
        <Button icon={StepForward} unavailable={rest === undefined} onClick={step}>
          {t('step')}
        </Button>
        <InlineSelect
          label={t('speed')}
          icon={Gauge}
          framed
          options={speeds.map((value) => ({ value, label: t(`speed_${value}`) }))}
          value={speeds.find((one) => one === speed) ?? 'normal'}
          onChange={setSpeed}
        />
      </div>
      <Hand place={place} />
    </section>
  )
}

/** What is shown, in words. */
function useTelling(): (telling: Telling) => string {
  const { t } = useTranslation(['player', 'hand', 'practice'])
  const { say, service, stage } = usePractice()
  const { steps } = stage.script.scenario
  return (telling) => {
    switch (telling.kind) {
      case 'move':
        return t(...caption(telling.move, service.label(telling.label), 'shown'))
      case 'time':
        return t('time')
      case 'guess':
        return t('guess')
      case 'undo':
        return t('undo')
      case 'slip':
        return say(telling.slip.what)
      case 'say': {
        const choice = steps
          .flatMap((step) => (step.kind === 'talk' ? step.choices : []))
          .find(({ id }) => id === telling.choice)
        return choice?.says === undefined
          ? t('practice:talkSilence')
          : t('says', { words: say(choice.says) })
      }
    }
  }
}
