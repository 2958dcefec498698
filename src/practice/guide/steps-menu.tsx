import { Circle, CircleCheck, CircleDot, ListOrdered, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { finish } from '../../lib/steps.ts'
import { Button } from '../../ui/button.tsx'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './steps-menu.module.css'

const marks = { done: CircleCheck, now: CircleDot, ahead: Circle } as const

/** Every step of the scenario, and the way to any of them. */
export function StepsMenu() {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage, language } = usePractice()
  const { scenario } = stage.script
  const scene = rehearsal.scene()
  const now = scenario.steps.findIndex(({ id }) => id === scene.step)
  const previous = scenario.steps[(now < 0 ? scenario.steps.length : now) - 1]
  const reachable = rehearsal.reachable()
  const stateOf = (id: string) =>
    id === scene.step ? 'now' : scene.done.some(({ step }) => step === id) ? 'done' : 'ahead'
  return (
    <PopoverMenu label={t('steps')} icon={ListOrdered}>
      {(close) => {
        const go = (to: string) => {
          close()
          rehearsal.jump(to, language)
        }
        return (
          <div className={styles['steps']}>
            <p>{t('stepsLead')}</p>
            {previous && (
              <Button icon={Undo2} onClick={() => go(previous.id)}>
                {t('stepPrevious')}
              </Button>
            )}
            <ol className={styles['list']}>
              {scenario.steps
                .filter(({ id }) => reachable.includes(id))
                .map(({ id, name }) => {
                  const state = stateOf(id)
                  const Mark = marks[state]
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        className={styles['step']}
                        aria-current={state === 'now' ? 'step' : undefined}
                        onClick={() => go(id)}
                      >
                        <Mark size="1.25rem" strokeWidth={1.75} aria-hidden />
                        <span>{say(name)}</span>
                        <span className={styles['state']}>{t(`stepState_${state}`)}</span>
                      </button>
                    </li>
                  )
                })}
            </ol>
            <Button variant="quiet" onClick={() => go(finish)}>
              {t('stepEnd')}
            </Button>
          </div>
        )
      }}
    </PopoverMenu>
  )
}
