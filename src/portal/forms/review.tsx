import { useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { refresh } from '../../api/query.ts'
import { useAct, useEarlier } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { type Answers, answerTo, askedOf } from '../../lib/questions.ts'
import { questionsOf } from '../../lib/questions-of.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor, review } from './acts.ts'
import { AnswersList } from './answers.tsx'
import { Closed } from './closed.tsx'
import type { Form } from './form.ts'
import { FormPart } from './form-part.tsx'
import styles from './form.module.css'
import { wrongIn } from './sections.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useAnswers } from './use-answers.ts'

/** What has been answered, to be read once more before it is sent. */
export default function FormReview() {
  const { t } = useTranslation('forms')
  const { form: id = '' } = useParams()
  const draft = useAnswers(id)
  const earlier = useEarlier('forms.send', { form: id })
  const navigate = useNavigate()
  // Here, and not within: when it has been sent, what stands within goes.
  const sending = useAct(
    'forms.send',
    useCallback(
      () =>
        void navigate(href('forms.sent', { form: id }), { replace: true, state: { sent: true } }),
      [navigate, id],
    ),
  )
  const loading = <Skeleton shape={['line', 'block']}>{t('loadingDraft')}</Skeleton>
  return (
    <FormPart heading={() => t('reviewTitle')} part="">
      {(form) =>
        form.open || sending.succeeded ? (
          // Sent meanwhile, it would be sent twice.
          earlier === 'pending' || sending.succeeded ? (
            loading
          ) : (
            <Part
              asked={draft}
              loading={loading}
              failed={{ title: t('draftFailed'), advice: t('failedAdvice') }}
            >
              {({ fields }) => <Sending form={form} answers={fields} sending={sending} />}
            </Part>
          )
        ) : (
          <div className={styles['page']}>
            <Closed form={form} />
          </div>
        )
      }
    </FormPart>
  )
}

type SendingProps = {
  readonly form: Form
  readonly answers: Answers
  readonly sending: ReturnType<typeof useAct<'forms.send'>>
}

function Sending({ form, answers, sending }: SendingProps) {
  const { t } = useTranslation('forms')
  const words = useFaultWords()
  const queries = useQueryClient()
  const now = useNow()
  const { id, unit } = form
  const { act, busy, problem } = sending
  const lacks = form.sections.flatMap((section) =>
    wrongIn(form, section.id, answers, now).map((wrong) => ({ ...wrong, section: section.id })),
  )
  const refused = form.sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      const fault = problem?.fields?.[question.id]
      return fault ? [{ question, fault, section: section.id }] : []
    }),
  )
  const wrong = refused.length > 0 ? refused : lacks

  // The world has changed meanwhile: the page must show it.
  const closed = problem?.type === 'closed'
  useEffect(() => {
    if (closed) void refresh(queries)
  }, [closed, queries])

  const asked = askedOf(questionsOf(form.sections), answers)
  return (
    <div className={styles['page']}>
      {wrong.length > 0 && (
        <Alert kind={refused.length > 0 ? 'error' : 'info'} title={t('lacksTitle')} live>
          {t('lacksAdvice')}
          <ul className={styles['lacks']}>
            {wrong.map(({ question, fault, section }) => (
              <li key={question.id}>
                <Link to={href('forms.section', { form: id, section })} state={{ [review]: true }}>
                  {words(question, fault)}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <p>{t('reviewAdvice', { unit: unit.name })}</p>
      <AnswersList form={form} answers={answers} changing />
      {problem && problem.type !== 'invalid' && !closed && (
        <Alert kind="error" title={t('notSentTitle')} live>
          {t('notSentAdvice')}
        </Alert>
      )}
      <FormActions>
        <Button
          variant="primary"
          size="large"
          icon={Send}
          busy={busy}
          onClick={() =>
            act({
              form: id,
              answers: Object.fromEntries(
                asked.flatMap((question) => {
                  const answer = answerTo(answers, question.id)
                  return answer === '' ? [] : [[question.id, answer]]
                }),
              ),
            })
          }
          {...at(anchor.send)}
        >
          {busy ? t('sending') : t('send')}
        </Button>
      </FormActions>
      <SlowNote waits={busy} />
    </div>
  )
}
