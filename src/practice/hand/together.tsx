import { Hand as HandIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { caption, isMending, pointed } from './captions.ts'
import { FocusButton } from './focus-button.tsx'
import { Hand } from './hand.tsx'
import { labelFor } from './label.ts'
import type { Next } from './next.ts'
import { Pointer } from './pointer.tsx'
import { find } from './screen.ts'
import styles from './together.module.css'
import { useHand } from './use-hand.ts'
import { useNext } from './use-next.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'

type TogetherProps = {
  /** The hand is offered too, and the next move is told in words. */
  readonly withHand: boolean
}

/** Marks where the next move is made; with the hand it is told, and made by the learner or by the hand. */
export default function Together({ withHand }: TogetherProps) {
  const { t } = useTranslation(['hand', 'practice'])
  const { service } = usePractice()
  const next = useNext()
  const [place, setPlace] = useState<{ readonly of: Next; readonly label?: string }>()
  const { place: tip, make, hide } = useHand()
  const running = useRef<AbortController>(undefined)
  const [busy, setBusy] = useState(false)
  useEffect(() => () => running.current?.abort(), [])

  if (!next) return null
  const { line, move } = next
  if (!move)
    return (
      <p role="status">
        {'wait' in line ? t('advance', { label: t('practice:advance') }) : t('inGuide')}
      </p>
    )
  const found = place?.of === next ? place : undefined
  // An option of a native list has no place of its own.
  const key = 'key' in move && find(move.anchor, move.key) ? move.key : undefined

  const doIt = async () => {
    const controller = new AbortController()
    running.current = controller
    setBusy(true)
    await make(move, { signal: controller.signal })
    hide()
    setBusy(false)
  }

  return (
    <div className={styles['together']}>
      <Pointer
        anchor={move.anchor}
        itemKey={key}
        onFound={(label) => setPlace({ of: next, label })}
        onMissing={() => setPlace({ of: next })}
      />
      <div role="status">
        {isMending(move) && <p>{t('mends')}</p>}
        {withHand && (
          <p className={styles['move']}>
            <Said>{t(...caption(move, service.label(labelFor(move) ?? '')))}</Said>
          </p>
        )}
        {found && (
          <p className={withHand ? 'visually-hidden' : undefined}>
            {found.label === undefined ? (
              t('hidden')
            ) : (
              <Said>{t(...pointed(service.label(found.label)))}</Said>
            )}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        {withHand && (
          <Button variant="primary" icon={HandIcon} busy={busy} onClick={() => void doIt()}>
            {t('doIt')}
          </Button>
        )}
        {found?.label !== undefined && <FocusButton anchor={move.anchor} itemKey={key} />}
      </div>
      <Hand place={tip} />
    </div>
  )
}
