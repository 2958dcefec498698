import { type ReactNode, useId } from 'react'
import { FieldMessage } from './field-message.tsx'
import styles from './field.module.css'
import { given } from './given.ts'

/** What the control in a field carries: spread it on the native element. */
type FieldControl = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  /** The look of a box. */
  readonly className: string | undefined
}

export type FieldText = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What happened, what was kept, what to do. Undefined when all is well. */
  readonly error?: ReactNode
  /** Said when there is no error, for example that the value is kept. */
  readonly success?: ReactNode
}

export type FieldProps = FieldText & {
  /** A line at the foot of the box, for example a counter. */
  readonly note?: ReactNode
  /** Ids of further texts that describe the control. */
  readonly describedBy?: string | undefined
  readonly children: (control: FieldControl) => ReactNode
}

/** A form field: label, hint, the control, and the message under it, tied together by ids. */
export function Field({ label, hint, error, success, note, describedBy, children }: FieldProps) {
  const id = useId()
  const wrong = given(error)
  const message = wrong ? error : success
  const described = [
    given(hint) && `${id}-hint`,
    given(message) && `${id}-message`,
    describedBy,
  ].filter(Boolean)

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {given(hint) && (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles['control']}>
        {children({
          id,
          'aria-describedby': described.join(' ') || undefined,
          'aria-invalid': wrong || undefined,
          className: styles['box'],
        })}
      </div>
      {(given(message) || given(note)) && (
        <div className={styles['foot']}>
          {given(message) && (
            <FieldMessage kind={wrong ? 'error' : 'success'} id={`${id}-message`}>
              {message}
            </FieldMessage>
          )}
          {note}
        </div>
      )}
    </div>
  )
}
