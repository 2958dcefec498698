import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { FirstPage } from './first-page.tsx'
import styles from './terms.module.css'
import { TermsText } from './terms-text.tsx'

/** The first page of the first signing in: what is agreed to, and what is not. */
export default function Terms() {
  const { t } = useTranslation('account')
  return (
    <FirstPage current="termsTitle" lead={t('termsLead')}>
      <TermsText />
      <Agreement />
    </FirstPage>
  )
}

function Agreement() {
  const { t } = useTranslation('account')
  const [terms, setTerms] = useState(false)
  const [sharing, setSharing] = useState(false)
  const accepting = useAct('terms.accept')
  const leaving = useAct('session.close')
  const { problem, attempt } = accepting
  // Accepted or left, the form still stands until the next page has come.
  const accepted = accepting.busy || accepting.succeeded
  const left = leaving.busy || leaving.succeeded
  const missing = problem?.fields?.['terms'] !== undefined && !terms

  const accept = (event: SyntheticEvent) => {
    event.preventDefault()
    if (accepted || left) return
    accepting.act({ terms, sharing })
  }

  return (
    <Section title={t('agreeTitle')}>
      <form className={styles['form']} noValidate autoComplete="off" onSubmit={accept}>
        <ErrorSummary
          title={t('oneMissing')}
          items={missing ? [{ anchor: anchor.terms, message: t('termsMissing') }] : []}
          attempt={attempt}
        />
        <Checkbox
          label={t('termsTick')}
          hint={`${t('termsMeans')} ${t('termsNot')}`}
          error={missing && t('termsMissing')}
          required
          checked={terms}
          onChange={(ticked) => !accepted && setTerms(ticked)}
          {...at(anchor.terms)}
        />
        <Checkbox
          label={t('sharingTick')}
          hint={`${t('sharingMeans')} ${t('termsNot')} ${t('sharingWithout')}`}
          checked={sharing}
          onChange={(ticked) => !accepted && setSharing(ticked)}
          {...at(anchor.sharing)}
        />
        {problem && problem.type !== 'invalid' && (
          <Alert kind="error" title={t('acceptFailedTitle')} live>
            {t('acceptFailedAdvice')}
          </Alert>
        )}
        {leaving.problem && (
          <Alert kind="error" title={t('declineFailedTitle')} live>
            {t('declineFailedAdvice')}
          </Alert>
        )}
        <FormActions>
          <Button
            type="submit"
            variant="primary"
            size="large"
            busy={accepted}
            {...at(anchor.accept)}
          >
            {accepted ? t('accepting') : t('accept')}
          </Button>
          <Button
            size="large"
            busy={left}
            aria-describedby="terms-decline"
            onClick={() => !accepted && leaving.act({})}
            {...at(anchor.decline)}
          >
            {t('decline')}
          </Button>
        </FormActions>
        <SlowNote waits={accepted || left} />
        <p id="terms-decline" className={styles['note']}>
          {t('declineNote')}
        </p>
      </form>
    </Section>
  )
}
