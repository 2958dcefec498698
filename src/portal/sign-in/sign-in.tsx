import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Drama, Landmark, Smartphone, UserRoundX } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Reply } from '../../api/operations.ts'
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
type Person = Reply<'identification.get'>

/** Strong identification, practised: two invented methods and one person to confirm, and nothing to type. */
export default function SignIn() {
  const { t } = useTranslation('sign-in')
  const [method, setMethod] = useState<Method>()
  const { act, busy, problem } = useAct('session.open')
  const back = useBack()
  const [failed, setFailed] = useState<Problem>()
  const methods = useRef<HTMLHeadingElement>(null)
  /** Whom a method identified, and one said to be somebody else. */
  const [other, setOther] = useState<Person>()
  const choose = (chosen: Method) => {
    setMethod(chosen)
    setOther(undefined)
  }
  const chooseAgain = (person: Person) => {
    setMethod(undefined)
    setOther(person)
    methods.current?.focus()
  }
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
          <h2 ref={methods} id="sign-in-method" tabIndex={-1} className={styles['heading']}>
            <span className={styles['order']}>1</span> {t('methodTitle')}
          </h2>
          {other && (
            <div className={styles['told']}>
              <Alert kind="info" title={t('otherTitle', { name: nameOf(other) })} live>
                {t('otherAdvice')}
              </Alert>
            </div>
          )}
          <ChoiceCards
            legend={t('methodTitle')}
            legendHidden
            name="method"
            anchor={anchor.method}
            value={method}
            onChange={choose}
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
          {method ? (
            <Confirm method={method} onOther={chooseAgain} />
          ) : (
            <p id="sign-in-note">{t('chooseFirst')}</p>
          )}
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

const nameOf = ({ given, family }: Person): string => `${given} ${family}`

type ConfirmProps = {
  readonly method: Method
  /** One is somebody else. */
  readonly onOther: (person: Person) => void
}

/** Whom the method identifies: one makes sure that it is oneself. */
function Confirm({ method, onOther }: ConfirmProps) {
  const { t } = useTranslation('sign-in')
  const asked = useQuery(query('identification.get', { method }))
  return (
    <Part
      asked={asked}
      loading={<Skeleton shape={['line', 'short']}>{t('loadingPerson')}</Skeleton>}
      failed={{
        title: t('personFailed'),
        advice: t(isInterrupted(problemIn(asked.error)) ? 'interruptedAdvice' : 'failedAdvice'),
      }}
    >
      {(person) => (
        <div className={styles['person']}>
          <Portrait figure={person.id} ground="professional" size="medium" />
          <dl className={styles['facts']}>
            <div>
              <dt>{t('name')}</dt>
              <dd className={styles['name']}>{nameOf(person)}</dd>
            </div>
            <div>
              <dt>{t('identityCode')}</dt>
              <dd>{person.identityCode}</dd>
            </div>
          </dl>
          <div className={styles['other']}>
            <Button
              variant="quiet"
              icon={UserRoundX}
              aria-describedby="sign-in-other"
              onClick={() => onOther(person)}
            >
              {t('notMe', { given: person.given })}
            </Button>
            <p id="sign-in-other">{t('notMeAdvice')}</p>
          </div>
        </div>
      )}
    </Part>
  )
}
