import { Smartphone } from 'lucide-react'
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { late } from '../../ui/late.tsx'
import { at } from '../../lib/moves.ts'
import { usePractice } from '../practice-context.ts'
import { anchor } from './acts.ts'
import styles from './phone.module.css'
import { useArrivals } from './use-arrivals.ts'

const inside = late(() => import('./device.tsx'))

/**
 * The client's phone: a picture of one, which neither calls nor receives anything outside the page. It lies at
 * the desk's edge until it is taken, and says there what has arrived.
 */
export function Phone() {
  const { t } = useTranslation('practice')
  const { rehearsal, stage } = usePractice()
  const [open, setOpen] = useState(false)
  const [call, setCall] = useState<Call>()
  const { unseen, arrived, look } = useArrivals()
  const edge = useRef<HTMLButtonElement>(null)
  const device = useRef<HTMLElement>(null)

  // When time is turned back, the call has not been made.
  const calling = call?.epoch === stage.epoch ? call.to : undefined

  const ringing = rehearsal.ringing()
  /** Who was answered, until one hangs up. */
  const [answered, setAnswered] = useState<Call>()
  if (ringing !== undefined && answered?.to !== ringing)
    setAnswered({ to: ringing, epoch: stage.epoch })
  const incoming = ringing ?? (answered?.epoch === stage.epoch ? answered.to : undefined)
  const rings =
    ringing === undefined
      ? ''
      : t('phoneRings', {
          name: stage.script.place.staff.find(({ id }) => id === ringing)?.name ?? ringing,
        })

  const focusOn = (selector: string) =>
    device.current?.querySelector<HTMLElement>(selector)?.focus({ focusVisible: true })

  const take = () => {
    flushSync(() => setOpen(true))
    focusOn('h2')
  }
  /** Taken before it is here, it opens when it has come; when it does not come, it can be taken again. */
  const reach = () => {
    if (inside.isHere()) take()
    else inside.fetch().then(take, () => undefined)
  }
  const putAside = () => {
    if (calling === undefined) look()
    setCall(undefined)
    setAnswered(undefined)
    setOpen(false)
  }
  const close = () => {
    flushSync(putAside)
    edge.current?.focus()
  }
  const dial = (to: string) => {
    look()
    flushSync(() => setCall({ to, epoch: stage.epoch }))
    focusOn('h3')
  }
  const hangUp = () => {
    flushSync(() => {
      setCall(undefined)
      setAnswered(undefined)
    })
    focusOn(call ? `[data-key="${call.to}"]` : 'h2')
  }

  useEscape(device, close)
  useGivingWay(device, putAside)

  return (
    <>
      <p role="status" className="visually-hidden">
        {rings || (arrived && t('phoneArrived', { arrived }))}
      </p>
      {open ? (
        <Suspense fallback={null}>
          <inside.Part
            ref={device}
            calling={calling}
            incoming={incoming}
            unseen={unseen}
            onDial={dial}
            onHangUp={hangUp}
            onClose={close}
          />
        </Suspense>
      ) : (
        <div className={styles['edge']}>
          <button
            ref={edge}
            type="button"
            className={styles['take']}
            aria-expanded={false}
            onClick={reach}
            {...at(anchor.open)}
          >
            <Smartphone size="1.375rem" strokeWidth={1.75} aria-hidden />
            <span>{t('phone')}</span>
            {(rings || arrived) && <span className={styles['arrived']}>{rings || arrived}</span>}
          </button>
        </div>
      )}
    </>
  )
}

/** Whom one calls, and in which epoch of the rehearsal. */
type Call = { readonly to: string; readonly epoch: number }

/** Escape in the phone closes it. */
function useEscape(phone: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const pressed = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof Node && phone.current?.contains(target)) close()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

const fields = 'textarea, select, input'

/** Puts the phone aside when something that lies under it is to be used; nothing is written beside it either. */
function useGivingWay(phone: RefObject<HTMLElement | null>, give: () => void): void {
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || phone.current?.contains(target)) return
      if (!target.matches(`a, button, summary, ${fields}`)) return
      const around = target.matches(fields) && target.closest('[data-voice="service"]')
      const used = around || target
      // Where it is, is known when it has been scrolled into view.
      requestAnimationFrame(() => {
        if (phone.current && overlap(phone.current, used)) give()
      })
    }
    document.addEventListener('focusin', focused)
    return () => document.removeEventListener('focusin', focused)
  })
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
