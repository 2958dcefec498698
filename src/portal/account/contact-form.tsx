import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { type Faults, useFaults } from '../../api/use-faults.ts'
import { useTyped } from '../../api/use-typed.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { anchor } from './acts.ts'
import styles from './contact-form.module.css'

type Contact = Input<'contact.save'>

const ways = ['sms', 'email', 'none'] as const satisfies readonly Contact['notices'][]

const phoneWords = (fault: Faults[string] | undefined) =>
  fault === undefined
    ? undefined
    : fault === 'required'
      ? 'phoneMissing'
      : fault === 'real'
        ? 'phoneReal'
        : 'phoneMalformed'

const emailWords = (fault: Faults[string] | undefined) =>
  fault === undefined ? undefined : fault === 'required' ? 'emailMissing' : 'emailMalformed'

type ContactFormProps = {
  /** What the service knows now. */
  readonly known: Contact
  /** The words of the button. */
  readonly saveLabel: string
  /** Leads on; without it the form stays and tells that the details were saved. */
  readonly onSaved?: () => void
  /** Other ways out, beside the button. */
  readonly children?: ReactNode
}

/** The client's phone, email and the way of notices: the same form at the first signing in and in the settings. */
export function ContactForm({ known, saveLabel, onSaved, children }: ContactFormProps) {
  const { t } = useTranslation('account')
  const [written, setWritten] = useTyped<Partial<Contact>>('contact', {})
  const [saved, setSaved] = useState(false)
  const { act, busy, succeeded, problem, attempt } = useAct('contact.save', () => {
    if (onSaved) onSaved()
    else {
      setWritten({})
      setSaved(true)
    }
  })
  const contact = { ...known, ...written }
  const { phone, email, notices } = contact
  // Saved, the form still stands until the next page has come.
  const locked = busy || (succeeded && onSaved !== undefined)
  const { faults, mend } = useFaults(problem)
  const phoneFault = phoneWords(faults['phone'])
  const emailFault = emailWords(faults['email'])

  const write = (change: Partial<Contact>, mends: readonly string[]) => {
    if (locked) return
    setSaved(false)
    mend(...mends)
    setWritten({ ...written, ...change })
  }

  /** What another way of notices needs is another thing; what is misspelt stays so. */
  const changeNotices = (to: Contact['notices']) =>
    write(
      { notices: to },
      Object.keys(faults).filter((name) => faults[name] === 'required'),
    )

  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (locked) return
    setSaved(false)
    act(contact)
  }

  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={save}>
      <ErrorSummary
        title={t('notSavedCheck')}
        items={[
          ...(phoneFault ? [{ anchor: anchor.phone, message: t(phoneFault) }] : []),
          ...(emailFault ? [{ anchor: anchor.email, message: t(emailFault) }] : []),
        ]}
        attempt={attempt}
      />
      <div className={styles['pair']}>
        <TextField
          label={t('phone')}
          hint={t('phoneHint')}
          error={phoneFault && t(phoneFault)}
          type="tel"
          readOnly={locked}
          value={phone}
          onChange={(value) => write({ phone: value }, ['phone'])}
          {...at(anchor.phone)}
        />
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          error={emailFault && t(emailFault)}
          inputMode="email"
          readOnly={locked}
          autoCapitalize="none"
          value={email}
          onChange={(value) => write({ email: value }, ['email'])}
          {...at(anchor.email)}
        />
      </div>
      <RadioGroup
        legend={t('notices')}
        hint={t('noticesHint')}
        name="notices"
        options={ways.map((value) => ({
          value,
          label: t(`noticesWay_${value}`),
          hint: t(`noticesMeans_${value}`),
        }))}
        value={notices}
        onChange={changeNotices}
        anchor={anchor.notices}
      />
      {problem && problem.type !== 'invalid' && (
        <Alert kind="error" title={t('notSavedTitle')} live>
          {t('notSavedAdvice')}
        </Alert>
      )}
      {saved && (
        <Alert kind="ok" title={t('savedTitle')} live>
          {t(`saved_${known.notices}`, known)}
        </Alert>
      )}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          size="large"
          busy={locked}
          {...at(anchor.saveContact)}
        >
          {locked ? t('saving') : saveLabel}
        </Button>
        {children}
      </FormActions>
      <SlowNote waits={locked} />
    </form>
  )
}
