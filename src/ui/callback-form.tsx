import type { SyntheticEvent } from 'react'
import { Alert } from './alert.tsx'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { Button } from './button.tsx'
import styles from './callback-form.module.css'
import { SlowNote } from './slow-note.tsx'
import { TextField } from './text-field.tsx'

export type CallbackFormProps = {
  readonly words: {
    readonly phone: string
    readonly hint: string
    readonly ask: string
    readonly asking: string
    readonly failedTitle: string
    readonly failedAdvice: string
  }
  readonly phone: string
  readonly onPhone: (phone: string) => void
  /** What is wrong with the number. */
  readonly error: string | undefined
  readonly busy: boolean
  /** It was asked, and did not go through. */
  readonly failed: boolean
  readonly onAsk: () => void
  readonly fieldMarks: AnchorAttributes
  readonly buttonMarks: AnchorAttributes
}

/** Asks for the number to which somebody shall call. */
export function CallbackForm({
  words,
  phone,
  onPhone,
  error,
  busy,
  failed,
  onAsk,
  fieldMarks,
  buttonMarks,
}: CallbackFormProps) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onAsk()
  }
  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      <TextField
        label={words.phone}
        hint={words.hint}
        error={error}
        type="tel"
        readOnly={busy}
        value={phone}
        onChange={onPhone}
        {...fieldMarks}
      />
      {failed && (
        <Alert kind="error" title={words.failedTitle} live>
          {words.failedAdvice}
        </Alert>
      )}
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" busy={busy} {...buttonMarks}>
          {busy ? words.asking : words.ask}
        </Button>
      </div>
      <SlowNote waits={busy} />
    </form>
  )
}
