import { Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { isBusyElsewhere } from '../../ui/busy-elsewhere.ts'
import { useFocusOnward } from '../../ui/use-focus-onward.ts'
import { anchor } from './acts.ts'
import styles from './series.module.css'
import type { Kind } from './use-measured-words.ts'

type RemoveEntryProps = {
  readonly kind: Kind
  readonly measurement: string
  /** When it was measured, for those who hear the button. */
  readonly name: string
  /** The act: whoever holds it stays when the entry goes. */
  readonly removal: Removal
}

/** How entries are removed, and how the last removal fared. */
export type Removal = Pick<
  ReturnType<typeof useAct<'measurements.remove'>>,
  'act' | 'busy' | 'problem'
>

/** Removes an entry of one's own; asks first, in the same place. */
export function RemoveEntry({ name, ...rest }: RemoveEntryProps) {
  const { t } = useTranslation('health')
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  // Kept after all, one stands where one began.
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus()
    asked.current = asking
  }, [asking])
  if (asking) return <Ask {...rest} onKeep={() => setAsking(false)} />
  return (
    <Button
      ref={button}
      variant="quiet"
      icon={Trash2}
      onClick={() => setAsking(true)}
      {...at(anchor.remove, rest.measurement)}
    >
      {t('remove')}
      <span className="visually-hidden">{`: ${name}`}</span>
    </Button>
  )
}

type AskProps = Omit<RemoveEntryProps, 'name'> & { readonly onKeep: () => void }

function Ask({ kind, measurement, removal: { act, busy, problem }, onKeep }: AskProps) {
  const { t } = useTranslation('health')
  const place = useRef<HTMLDivElement>(null)
  const confirm = useRef<HTMLButtonElement>(null)
  useFocusOnward(place)
  // The button that was pressed is gone: this one goes on.
  useEffect(() => {
    const here = confirm.current
    if (here && !isBusyElsewhere(here)) here.focus()
  }, [])
  return (
    <div ref={place} className={styles['ask']}>
      <p role="status">{t('removeAsk')}</p>
      <Button
        ref={confirm}
        icon={Trash2}
        busy={busy}
        onClick={() => act({ kind, measurement })}
        {...at(anchor.confirmRemove, measurement)}
      >
        {t('removeConfirm')}
      </Button>
      <Button variant="quiet" onClick={onKeep}>
        {t('keep')}
      </Button>
      {problem && (
        <Alert kind="error" title={t('removeFailed')} live>
          {t('removeFailedAdvice')}
        </Alert>
      )}
    </div>
  )
}
