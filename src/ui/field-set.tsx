import { type ReactNode, useId } from 'react'
import field from './field.module.css'
import { FieldMessage } from './field-message.tsx'
import styles from './field-set.module.css'
import { given } from './given.ts'

export type FieldSetProps = {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  /** What to do, when something is wrong. Undefined when all is well. */
  readonly error?: ReactNode
  /** How many of its parts can be chosen. */
  readonly choose: 'one' | 'several'
  readonly children: ReactNode
}

/** Controls that answer one question: it stands above them, and what is wrong with the answer below. */
export function FieldSet({ legend, hint, error, choose, children }: FieldSetProps) {
  const id = useId()
  const wrong = given(error)
  const described = [given(hint) && `${id}-hint`, wrong && `${id}-message`].filter(Boolean)
  return (
    <fieldset
      className={styles['set']}
      aria-describedby={described.join(' ') || undefined}
      {...(choose === 'one' && {
        role: 'radiogroup',
        'aria-labelledby': `${id}-legend`,
        ...(wrong && { 'aria-invalid': true, tabIndex: -1 }),
      })}
    >
      <legend className={field['label']} id={`${id}-legend`}>
        {legend}
      </legend>
      {given(hint) && (
        <p className={field['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles['controls']}>{children}</div>
      {wrong && (
        <div className={styles['message']}>
          <FieldMessage kind="error" id={`${id}-message`}>
            {error}
          </FieldMessage>
        </div>
      )}
    </fieldset>
  )
}
