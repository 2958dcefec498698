import { ArrowRight, Check, Lightbulb, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Portrait } from '../../ui/portrait.tsx'
import { faces } from '../feelings.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import look from './choice-look.module.css'
import { Label } from './label.tsx'
import styles from './talk-card.module.css'
import type { Talk } from './use-talk.ts'

/** Something to say: the answers that one could give, what came of the one that was given, and why. */
export default function TalkCard({ talk }: { talk: Talk }) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage } = usePractice()
  const { persona, place } = stage.script
  const { step, said, done } = talk
  const staff = place.staff.find(({ id }) => id === step.by)
  const feels = said?.feels ?? step.feels
  return (
    <div className={styles['talk']}>
      <section aria-labelledby="talk-title" className={styles['part']}>
        <h3 id="talk-title" className={styles['title']}>
          {staff
            ? t('talkToStaff', { name: staff.name })
            : t('talkToClient', { given: persona.name.given })}
        </h3>
        {step.professional !== undefined && (
          <p className={styles['reply']}>
            <Said>{t('quoted', { words: say(step.professional) })}</Said>
          </p>
        )}
        <p className={styles['why']}>
          <Said>{say(step.goal)}</Said>
        </p>
        <ul className={styles['choices']}>
          {turned(step.choices, step.id.length).map((choice) => {
            const chosen = choice.id === said?.id
            return (
              <li key={choice.id}>
                <button
                  type="button"
                  className={classes(look['choice'], styles['choice'])}
                  aria-pressed={chosen}
                  onClick={() => !chosen && talk.say(choice)}
                >
                  {chosen && (
                    <span className={styles['mark']}>
                      <Check size="1.25rem" strokeWidth={2.5} aria-hidden />
                      {t('talkSaid')}
                    </span>
                  )}
                  <span className={styles['words']}>
                    <Said>
                      {choice.says === undefined
                        ? t('talkSilence')
                        : t('quoted', { words: say(choice.says) })}
                    </Said>
                  </span>
                  {said && !chosen && (
                    <span className={styles['try']}>
                      <RotateCcw size="1.25rem" strokeWidth={1.75} aria-hidden />
                      {t('talkTry')}
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      {said && (
        <section
          key={said.id}
          ref={intoView}
          className={styles['reaction']}
          aria-label={t('talkReaction')}
        >
          <div className={styles['answer']}>
            <Portrait
              figure={staff?.id ?? persona.id}
              mood={faces[feels]}
              ground={staff ? 'professional' : 'persona'}
              size="medium"
            />
            <div>
              <p className={styles['feeling']}>
                {t('feelsNow', {
                  name: staff?.name ?? persona.name.given,
                  feeling: t(`feels_${feels}`),
                })}
              </p>
              <p className={styles['reply']}>
                <Said>{t('quoted', { words: say(rehearsal.replyOf(said)) })}</Said>
              </p>
            </div>
          </div>
          <div>
            <Label icon={Lightbulb}>{t(`talkWhy_${said.quality}`)}</Label>
            <p>
              <Said>{say(said.why)}</Said>
            </p>
          </div>
        </section>
      )}
      {done && (
        <Button variant="primary" size="large" icon={ArrowRight} onClick={talk.goOn}>
          {t('talkGoOn')}
        </Button>
      )}
    </div>
  )
}

/** What comes of an answer may lie below what can be seen. */
const intoView = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'nearest' })

/** The good answer must not always stand first. The same step always has the same order. */
const turned = <T,>(things: readonly T[], by: number): readonly T[] => {
  const start = by % things.length
  return [...things.slice(start), ...things.slice(0, start)]
}
