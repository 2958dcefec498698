import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Drama, Landmark, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Input } from '../../api/operations.ts'
import { type Problem, ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './sign-in.module.css'
import { useBack } from './use-back.ts'

type Method = Input<'session.open'>['method']

/** Strong identification, practised: two invented methods and one person to confirm, and nothing to type. */
export default function SignIn() {
  const { t } = useTranslation('sign-in')
  const [method, setMethod] = useState<Method>()
  const { act, busy, problem } = useAct('session.open')
  const back = useBack()
  const [failed, setFailed] = useState<Problem>()
  // Who one is was not made sure of: one begins again, with the choice of a method.
  if (problem !== failed) {
    setFailed(problem)
    if (isInterrupted(problem)) setMethod(undefined)
  }
  return (
    <>
      <p className={styles['strip']} data-voice="practice">
        <Drama size="1.5rem" strokeWidth={1.75} aria-hidden />
        <span>
          <strong>{t('stripTitle')}</strong> {t('stripText')}
        </span>
      </p>
      <div className={styles['column']}>
        <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
        <section className={styles['step']} aria-labelledby="sign-in-method">
          <h2 id="sign-in-method" className={styles['heading']}>
            <span className={styles['order']}>1</span> {t('methodTitle')}
          </h2>
          <ChoiceCards
            legend={t('methodTitle')}
            legendHidden
            name="method"
            anchor={anchor.method}
            value={method}
            onChange={setMethod}
            options={[
              {
                value: 'bank',
                title: t('bank'),
                description: t('bankText'),
                icon: Landmark,
              },
              {
                value: 'certificate',
                title: t('certificate'),
                description: t('certificateText'),
                icon: Smartphone,
              },
            ]}
          />
        </section>
        <section className={styles['step']} aria-labelledby="sign-in-person">
          <h2 id="sign-in-person" className={styles['heading']}>
            <span className={styles['order']}>2</span> {t('personTitle')}
          </h2>
          {method ? <Person method={method} /> : <p id="sign-in-note">{t('chooseFirst')}</p>}
        </section>
        {problem && !(method && isInterrupted(problem)) && (
          <Alert kind="error" title={t('failedTitle')} live>
            {t(isInterrupted(problem) ? 'interruptedAdvice' : 'failedAdvice')}
          </Alert>
        )}
        <div className={styles['actions']}>
          <Button
            variant="primary"
            size="large"
            icon={ArrowRight}
            busy={busy}
            unavailable={!method}
            aria-describedby="sign-in-note"
            onClick={() => method && act({ method })}
            {...at(anchor.continue)}
          >
            {t('continue')}
          </Button>
          <ButtonLink to={href('front')} state={back} size="large" {...at(anchor.cancel)}>
            {t('cancel')}
          </ButtonLink>
        </div>
        <SlowNote waits={busy} />
        {method && (
          <p id="sign-in-note" className={styles['note']}>
            {t('cancelNote')}
          </p>
        )}
      </div>
    </>
  )
}

/** Who one is could not be made sure of: one begins again. */
const isInterrupted = (problem: Problem | undefined): boolean =>
  problem?.type === 'identification-failed'

const problemIn = (error: unknown): Problem | undefined =>
  error instanceof ProblemError ? error.problem : undefined

function Person({ method }: { method: Method }) {
  const { t } = useTranslation('sign-in')
  const person = useQuery(query('identification.get', { method }))
  return (
    <Part
      asked={person}
      loading={<Skeleton shape={['line', 'short']}>{t('loadingPerson')}</Skeleton>}
      failed={{
        title: t('personFailed'),
        advice: t(isInterrupted(problemIn(person.error)) ? 'interruptedAdvice' : 'failedAdvice'),
      }}
    >
      {({ id, given, family, identityCode }) => (
        <div className={styles['person']}>
          <Portrait figure={id} ground="professional" size="medium" />
          <dl className={styles['facts']}>
            <div>
              <dt>{t('name')}</dt>
              <dd className={styles['name']}>{`${given} ${family}`}</dd>
            </div>
            <div>
              <dt>{t('identityCode')}</dt>
              <dd>{identityCode}</dd>
            </div>
          </dl>
          <div className={styles['other']}>
            <Link to={href('front')} className={styles['notMe']} aria-describedby="sign-in-other">
              {t('notMe', { given })}
            </Link>
            <p id="sign-in-other">{t('notMeAdvice')}</p>
          </div>
        </div>
      )}
    </Part>
  )
}
