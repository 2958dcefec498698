import type { SyntheticEvent } from 'react'
import { Alert } from './alert.tsx'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { Button } from './button.tsx'
import styles from './callback.module.css'
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
    /** What is wrong with the number. */
    readonly required: string
    readonly real: string
    readonly malformed: string
  }
  /** The number that is asked for. */
  readonly phone: string
  readonly type: (phone: string) => void
  readonly fault: string | undefined
  readonly busy: boolean
  /** It was asked, and did not go through. */
  readonly failed: boolean
  readonly onAsk: (phone: string) => void
  readonly fieldMarks: AnchorAttributes
  readonly buttonMarks: AnchorAttributes
}

/** Asks for the number to which somebody shall call. */
export function CallbackForm({
  words,
  phone,
  type,
  fault,
  busy,
  failed,
  onAsk,
  fieldMarks,
  buttonMarks,
}: CallbackFormProps) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onAsk(phone)
  }
  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      <TextField
        label={words.phone}
        hint={words.hint}
        error={fault && words[fault === 'required' || fault === 'real' ? fault : 'malformed']}
        type="tel"
        readOnly={busy}
        value={phone}
        onChange={type}
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
