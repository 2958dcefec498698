import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Anchor } from '../../lib/moves.ts'
import styles from './pointer.module.css'
import { type Outline, useOutline } from './use-outline.ts'

type PointerProps = {
  readonly anchor: Anchor
  /** Which item of a list. */
  readonly itemKey?: string | undefined
  /** The place is marked: what the screen calls it, to be said in the guide. */
  readonly onFound?: (label: string) => void
  /** The place cannot be seen: it is not on this page, or hidden on a small screen. */
  readonly onMissing?: () => void
}

/** A page may still be on its way. */
const patience = 800

/** Marks a place on the screen with a ring. It is seen only: whoever listens is told in the guide. */
export const Pointer = (props: PointerProps) => (
  <Pointed key={`${props.anchor} ${props.itemKey}`} {...props} />
)

function Pointed({ anchor, itemKey, onFound, onMissing }: PointerProps) {
  const outline = useOutline(anchor, itemKey)
  const label = outline?.label
  const found = useEffectEvent((name: string) => onFound?.(name))
  const missing = useEffectEvent(() => onMissing?.())

  useEffect(() => {
    if (label !== undefined) {
      found(label)
      return
    }
    const timer = setTimeout(missing, patience)
    return () => clearTimeout(timer)
  }, [label])

  return outline && createPortal(<Ring outline={outline} />, document.body)
}

function Ring({ outline: { box, clip, side } }: { outline: Outline }) {
  const { t } = useTranslation('hand')
  const { left, top, right, bottom } = box
  const place = {
    translate: `${left}px ${top}px`,
    inlineSize: `${right - left}px`,
    blockSize: `${bottom - top}px`,
  }
  return (
    <div aria-hidden>
      <div
        className={styles['pane']}
        style={{
          clipPath: `inset(${clip.top}px ${innerWidth - clip.right}px ${innerHeight - clip.bottom}px ${clip.left}px)`,
        }}
      >
        <div className={styles['ring']} style={place} />
      </div>
      {side !== 'none' && (
        <div className={styles['pane']}>
          <div className={styles['place']} style={place}>
            <span className={styles['tag']} data-side={side}>
              {t('look')}
            </span>
          </div>
        </div>
      )}
    </div>
  )
}
