import { useTranslation } from 'react-i18next'
import { moment } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { AnswersList } from './answers.tsx'
import type { Form } from './form.ts'
import { FormPart } from './form-part.tsx'
import styles from './form.module.css'

/** The receipt of a form that has been sent: what happens next, what the answers tell, and the answers. */
export default function FormSent() {
  const { t } = useTranslation('forms')
  const justSent = useArrival('sent')
  return (
    <FormPart heading={() => t(justSent ? 'sentTitle' : 'answersTitle')}>
      {(form) => (
        <div className={styles['page']}>
          {form.sent ? (
            <Receipt form={form} sent={form.sent} justSent={justSent} />
          ) : (
            <Alert kind="info" title={t('notSentYet')}>
              <span className={styles['onward']}>
                <ButtonLink to={href('forms.one', { form: form.id })}>{t('openForm')}</ButtonLink>
              </span>
            </Alert>
          )}
        </div>
      )}
    </FormPart>
  )
}

type ReceiptProps = {
  readonly form: Form
  readonly sent: NonNullable<Form['sent']>
  readonly justSent: boolean
}

function Receipt({ form, sent: { at: when, answers, result }, justSent }: ReceiptProps) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const now = useNow()
  return (
    <>
      <Alert kind="ok" title={t('receipt', { unit: form.unit.name })} live={justSent}>
        {t('sentAt', {
          // Some titles end in a question mark.
          title: /[.?]$/.test(form.title) ? form.title : `${form.title}.`,
          moment: moment(when, now, language),
        })}
      </Alert>
      <section aria-labelledby="sent-next">
        <h2 id="sent-next" className={styles['title']}>
          {t('whatNext')}
        </h2>
        <p>{form.thanks}</p>
        <p className={styles['meta']}>
          {t('questions', { unit: form.unit.name, phone: unbroken(form.unit.phone) })}
        </p>
      </section>
      {result && (
        <section className={styles['result']} aria-labelledby="sent-result">
          <h2 id="sent-result" className={styles['title']}>
            {result.title}
          </h2>
          <p>{result.text}</p>
          <p className={styles['meta']}>
            {t('points', { points: result.points, most: result.most })} {t('resultAdvice')}
          </p>
        </section>
      )}
      <FormActions>
        <ButtonLink to={href('tasks')} variant="primary">
          {t('toTasks')}
        </ButtonLink>
        {form.open && (
          <ButtonLink to={href('forms.one', { form: form.id })}>{t('fillAgain')}</ButtonLink>
        )}
      </FormActions>
      <AnswersList form={form} answers={answers} />
    </>
  )
}
