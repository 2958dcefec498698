import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { Alert } from '../../ui/alert.tsx'
import type { AnchorAttributes } from '../../ui/anchor-attributes.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import styles from './choices.module.css'

type Operation = 'consents.change' | 'notices.choose'

type ChoiceAtOnceProps<O extends Operation> = {
  readonly operation: O
  /** What is asked for when it is ticked or not. */
  readonly input: (on: boolean) => Input<O>
  /** What the service knows now. */
  readonly on: boolean
  readonly label: string
  readonly hint: string
  /** What follows from how it is now. */
  readonly told: string
  readonly mark: AnchorAttributes
}

/** A choice that holds as soon as it is made. */
export function ChoiceAtOnce<O extends Operation>({
  operation,
  input,
  on,
  label,
  hint,
  told,
  mark,
}: ChoiceAtOnceProps<O>) {
  const { t } = useTranslation('account')
  const [wanted, setWanted] = useState(on)
  const [tells, setTells] = useState(false)
  const { act, busy, problem } = useAct(operation, () => setTells(true))

  const change = (next: boolean) => {
    if (busy) return
    setTells(false)
    setWanted(next)
    act(input(next))
  }

  return (
    <div className={styles['choice']}>
      <Checkbox
        label={label}
        hint={hint}
        // What was not saved is not shown as if it were.
        checked={busy ? wanted : on}
        onChange={change}
        aria-disabled={busy || undefined}
        {...mark}
      />
      {busy && <p className={styles['hint']}>{t('saving')}</p>}
      <SlowNote waits={busy} />
      {problem && (
        <Alert kind="error" title={t('choiceFailedTitle')} live>
          {t('choiceFailedAdvice')}
        </Alert>
      )}
      {tells && (
        <Alert kind="ok" title={t('choiceSaved')} live>
          {told}
        </Alert>
      )}
    </div>
  )
}
