import { CircleHelp, PencilLine } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import type { Faults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { isBusyElsewhere } from '../../ui/busy-elsewhere.ts'
import { FormActions } from '../../ui/form-actions.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'

type OddNoteProps = {
  readonly faults: Faults
  readonly fields: Readonly<Record<string, string>>
  readonly rules: Reply<'measurements.series'>['fields']
  readonly busy: boolean
  /** The numbers are right: save them. */
  readonly onSure: () => void
}

/** Asks whether an odd number is right, in the place of the button that saves. */
export function OddNote({ faults, fields, rules, busy, onSure }: OddNoteProps) {
  const { t } = useTranslation('health')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const here = title.current
    if (here && !isBusyElsewhere(here)) here.focus()
  }, [])
  const first = rules.find(({ field }) => faults[field] !== undefined)?.field
  return (
    <section className={styles['odd']} role="alert">
      <h2 ref={title} tabIndex={-1} className={styles['oddTitle']}>
        <CircleHelp size="1.75rem" strokeWidth={1.75} aria-hidden />
        <span>{t('oddTitle')}</span>
      </h2>
      <ul className={styles['oddList']}>
        {rules.flatMap(({ field }) => {
          const fault = faults[field]
          if (fault === undefined) return []
          return (
            <li key={field}>
              {fault === 'order'
                ? t('oddOrder')
                : t('oddNumber', { name: t(`field_${field}`), value: fields[field] ?? '' })}
            </li>
          )
        })}
      </ul>
      <p>{t('oddAdvice')}</p>
      <FormActions>
        <Button
          variant="primary"
          icon={PencilLine}
          onClick={({ currentTarget }) => focusField(currentTarget.form, first)}
          unavailable={busy}
        >
          {t('oddMend')}
        </Button>
        <Button busy={busy} onClick={onSure} {...at(anchor.sure)}>
          {busy ? t('saving') : t('oddSure')}
        </Button>
      </FormActions>
    </section>
  )
}

function focusField(form: HTMLFormElement | null, name: string | undefined): void {
  const field = form?.elements.namedItem(name ?? '')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
