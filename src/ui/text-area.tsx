import { type ComponentProps, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { characters } from '../lib/text.ts'
import { classes } from './classes.ts'
import { Field, type FieldText } from './field.tsx'
import styles from './text-area.module.css'

const NEAR = 100

export type TextAreaProps = FieldText &
  Omit<ComponentProps<'textarea'>, 'children' | 'id' | 'maxLength' | 'onChange' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    /** How many characters fit. Typing is never cut: the counter says by how much it is over. */
    readonly maxLength?: number | undefined
  }

/** A box for longer text that grows with it. Other attributes go to the text area itself. */
export function TextArea({
  label,
  hint,
  error,
  success,
  value,
  onChange,
  maxLength: limit,
  className,
  ...rest
}: TextAreaProps) {
  const { t } = useTranslation('ui')
  const limitId = useId()
  const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - characters(value)
  const count = { used: characters(value), limit }

  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      success={success}
      {...(limit !== undefined && {
        describedBy: limitId,
        note: (
          <div className={styles['note']}>
            <span hidden id={limitId}>
              {t('counterLimit', { limit })}
            </span>
            <span aria-hidden className={classes(left < 0 && styles['over'])}>
              {left < 0 ? t('counterOver', { ...count, over: -left }) : t('counter', count)}
            </span>
            {/* The words change only when a threshold is passed, so it stays quiet while typing. */}
            <span role="status" className="visually-hidden">
              {left < 0 && t('counterPassed')}
              {left >= 0 && left < NEAR && t('counterNear', { left: NEAR })}
            </span>
          </div>
        ),
      })}
    >
      {(control) => (
        <textarea
          // What is typed stays here: no browser keeps it or has it read by a spelling service.
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...control}
          className={classes(control.className, styles['area'], className)}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
