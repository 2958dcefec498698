import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import { formDraft } from '../../api/forms.ts'
import { useDraft } from '../../api/use-draft.ts'
import { now } from '../../lib/clock.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import type { Answers } from '../../lib/questions.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { classes } from '../../ui/classes.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor, review } from './acts.ts'
import { Closed } from './closed.tsx'
import type { Form, Question } from './form.ts'
import { FormPart } from './form-part.tsx'
import styles from './form.module.css'
import { QuestionField } from './question-field.tsx'
import { askedIn, wrongIn } from './sections.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useAnswers } from './use-answers.ts'

/** One part of a form: its questions, and the way on. What is answered is kept as it is written. */
export default function FormSection() {
  const { t } = useTranslation('forms')
  const { form: id = '', section = '' } = useParams()
  const draft = useAnswers(id)
  return (
    <FormPart
      heading={({ sections, title }) => sections.find((one) => one.id === section)?.title ?? title}
      part={section}
    >
      {(form) =>
        form.open && form.sections.some((one) => one.id === section) ? (
          <Part
            asked={draft}
            loading={<Skeleton shape={['line', 'block', 'block']}>{t('loadingDraft')}</Skeleton>}
            failed={{ title: t('draftFailed'), advice: t('failedAdvice') }}
          >
            {({ fields }) => <Filling key={id} form={form} section={section} initial={fields} />}
          </Part>
        ) : (
          <div className={styles['page']}>
            <Closed form={form} />
          </div>
        )
      }
    </FormPart>
  )
}

type FillingProps = {
  readonly form: Form
  readonly section: string
  readonly initial: Answers
}

type Told = {
  readonly section: string
  readonly ids: readonly string[]
  readonly attempt: number
}

function Filling({ form, section, initial }: FillingProps) {
  const { t } = useTranslation('forms')
  const navigate = useNavigate()
  const words = useFaultWords()
  const { fields, unkept, change, save } = useDraft(formDraft(form.id), initial)
  const place = form.sections.findIndex(({ id }) => id === section)
  const { intro } = form.sections[place] ?? { intro: '' }
  const before = form.sections[place - 1]
  const fromReview = useFromReview()
  const after = form.sections[place + 1]
  const following = fromReview ? undefined : after
  /** The questions of which it has been told that something is wrong, until they are answered otherwise. */
  const [told, setTold] = useState<Told>({ section, ids: [], attempt: 0 })
  const faults = wrongIn(form, section, fields, now()).filter(
    ({ question }) => told.section === section && told.ids.includes(question.id),
  )

  const go = (event: SyntheticEvent) => {
    event.preventDefault()
    const wrong = wrongIn(form, section, fields, now())
    setTold(({ attempt }) => ({
      section,
      ids: wrong.map(({ question }) => question.id),
      attempt: attempt + 1,
    }))
    if (wrong.length > 0) return
    void save()
    void navigate(
      following
        ? href('forms.section', { form: form.id, section: following.id })
        : href('forms.review', { form: form.id }),
    )
  }

  const answer = (question: string, value: string): void => {
    setTold((since) => ({ ...since, ids: since.ids.filter((id) => id !== question) }))
    change(question, value)
  }

  return (
    <form className={styles['page']} noValidate autoComplete="off" onSubmit={go}>
      <ErrorSummary
        title={t('checkAnswers')}
        items={faults.map(({ question, fault }) => ({
          anchor: anchor.answer,
          key: firstKey(form.id, question),
          message: words(question, fault),
        }))}
        attempt={told.section === section ? told.attempt : 0}
      />
      {intro !== '' && <p>{intro}</p>}
      {askedIn(form, section, fields).map((question) => {
        const wrong = faults.find((one) => one.question.id === question.id)
        return (
          <div key={question.id} className={classes(question.if !== null && styles['further'])}>
            <QuestionField
              form={form.id}
              question={question}
              value={fields[question.id] ?? ''}
              error={wrong && words(question, wrong.fault)}
              onChange={(value) => answer(question.id, value)}
              onLeave={() => void save()}
            />
          </div>
        )
      })}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={ArrowRight}
          {...at(anchor.next, `${form.id}.${after?.id ?? review}`)}
        >
          {following ? t('next') : t('toReview')}
        </Button>
        <ButtonLink
          to={
            before
              ? href('forms.section', { form: form.id, section: before.id })
              : href('forms.one', { form: form.id })
          }
          variant="secondary"
          size="large"
          icon={ArrowLeft}
          {...at(anchor.previous)}
        >
          {t('previous')}
        </ButtonLink>
      </FormActions>
      {unkept ? (
        <Alert kind="error" title={t('unkeptTitle')} live>
          {t('unkeptAdvice')}
        </Alert>
      ) : (
        <p className={styles['kept']}>{t('kept')}</p>
      )}
    </form>
  )
}

/** Did one come from the review, to change something? Then one goes back there. */
function useFromReview(): boolean {
  const location = useLocation()
  const state: unknown = location.state
  return typeof state === 'object' && state !== null && review in state
}

/** The key of the first control of a question. */
function firstKey(form: string, question: Question): string {
  const key = `${form}.${question.id}`
  if (question.kind === 'yes-no') return `${key}.yes`
  if (question.kind === 'scale') return `${key}.${question.from}`
  return 'options' in question ? `${key}.${question.options[0]?.id}` : key
}
