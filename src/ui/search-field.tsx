import { Search, X } from 'lucide-react'
import { type ComponentProps, type SyntheticEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { Field, type FieldText } from './field.tsx'
import styles from './search-field.module.css'

export type SearchFieldProps = Pick<FieldText, 'hint' | 'label'> &
  Omit<ComponentProps<'input'>, 'children' | 'id' | 'onChange' | 'onSubmit' | 'size' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
    /** Enter was pressed. Left out where the list already follows what is typed. */
    readonly onSubmit?: ((value: string) => void) | undefined
  }

/** A search box with a form of its own. Other attributes go to the input itself. */
export function SearchField({
  label,
  hint,
  value,
  onChange,
  onSubmit,
  className,
  ...rest
}: SearchFieldProps) {
  const { t } = useTranslation('ui')
  const input = useRef<HTMLInputElement>(null)

  // The browser would send the form by itself, and load the whole page anew.
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onSubmit?.(value)
  }

  const clear = () => {
    onChange('')
    input.current?.focus()
  }

  return (
    <form role="search" className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      <Field label={label} hint={hint}>
        {(control) => (
          <span className={styles['wrap']}>
            <Search className={styles['icon']} size="1.5rem" strokeWidth={1.75} aria-hidden />
            <input
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              {...rest}
              {...control}
              ref={input}
              type="search"
              className={classes(
                control.className,
                styles['input'],
                value !== '' && styles['clearable'],
                className,
              )}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
            {value !== '' && (
              <Button
                variant="quiet"
                icon={X}
                className={styles['clear']}
                aria-label={t('clearSearch')}
                onClick={clear}
              >
                <span className={styles['word']}>{t('clear')}</span>
              </Button>
            )}
          </span>
        )}
      </Field>
    </form>
  )
}
