import { ArrowRight, CalendarClock, CalendarPlus, Shuffle, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { calendarFile } from '../../lib/calendar-file.ts'
import { systemNow } from '../../lib/clock.ts'
import { saveFile } from '../../lib/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { usePractice } from '../practice-context.ts'
import { againMoment } from './again-moment.ts'
import type { DebriefProps } from './debrief-props.ts'
import styles from './debrief.module.css'
import { othersOf } from './others.ts'
import type { ToldWords } from './use-told-words.ts'

const quarter = 15 * 60_000

type AgainProps = Pick<DebriefProps, 'againHref' | 'hrefOf'> & { readonly words: ToldWords }

/** When to practise again, as a file for one's own calendar, and what else there is to practise. */
export function Again({ againHref, hrefOf, words }: AgainProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const { say, stage } = usePractice()
  const { scenario } = stage.script
  const { again } = scenario.debrief
  const { variants, otherPersona } = othersOf(stage.script, againHref, hrefOf)
  if (!again && variants.length === 0 && otherPersona === undefined) return null
  const at = again && againMoment(again.after, systemNow())
  const next =
    again &&
    hrefOf({
      scenario: again.scenario,
      variant: again.variant ?? null,
      persona: again.persona ?? null,
    })
  const save = () => {
    if (at === undefined || next === undefined) return
    const title = again?.scenario === scenario.id ? say(scenario.title) : 'Omasote Oppi'
    saveFile(
      'harjoitus.ics',
      'text/calendar',
      calendarFile({
        uid: `${scenario.id}-${at}@omasote-oppi.example`,
        start: at,
        end: at + quarter,
        summary: `${t('practice:mark')}: ${title}`,
        description: `${t('practice:promise')}\n${new URL(next, location.href).href}`,
      }),
    )
  }
  return (
    <section className={styles['part']} data-part="again" aria-labelledby="debrief-again">
      <h2 id="debrief-again" className={styles['name']}>
        <CalendarClock size="1.625rem" strokeWidth={1.75} aria-hidden />
        {t('next')}
      </h2>
      {at !== undefined && (
        <>
          <p>{t('nextText', { moment: words.moment(at) })}</p>
          <p className={styles['note']}>{t('calendarNote')}</p>
        </>
      )}
      <div className={styles['links']}>
        {at !== undefined && (
          <Button icon={CalendarPlus} onClick={save}>
            {t('calendar')}
          </Button>
        )}
        {next !== undefined &&
          !variants.some(({ href }) => href === next) &&
          next !== againHref && (
            <ButtonLink variant="quiet" icon={ArrowRight} href={next}>
              {t('openNext')}
            </ButtonLink>
          )}
        {variants.map(({ name, href }) => (
          <ButtonLink key={href} variant="quiet" icon={Shuffle} href={href}>
            {t('variant', { name: say(name) })}
          </ButtonLink>
        ))}
        {otherPersona !== undefined && (
          <ButtonLink variant="quiet" icon={Users} href={otherPersona}>
            {t('persona')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
