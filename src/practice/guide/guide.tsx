import { ChevronDown, ChevronUp, Maximize2, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { faces } from '../feelings.ts'
import { isAtStop } from '../playlist/part.ts'
import { usePractice } from '../practice-context.ts'
import { AboutClient } from './about-client.tsx'
import { Announcer } from './announcer.tsx'
import { Before } from './before.tsx'
import { Client } from './client.tsx'
import { Feedback } from './feedback.tsx'
import { Foot } from './foot.tsx'
import styles from './guide.module.css'
import { LaneSwitch } from './lane-switch.tsx'
import { fetchParts, parts } from './parts.ts'
import { Progress } from './progress.tsx'
import { SlipCard } from './slip-card.tsx'
import { StepCard } from './step-card.tsx'
import { StepsMenu } from './steps-menu.tsx'
import { useFocusKept } from './use-focus-kept.ts'
import { useSlip } from './use-slip.ts'
import { useTalk } from './use-talk.ts'

/** How long a step stands before what the next one needs is fetched, in ms. */
const quiet = 500

type GuideProps = {
  readonly startPage: string
  /** The learner wants to see how it went. */
  readonly onDebrief: () => void
}

/** The coach beside the service: whom one helps, what to do and why, what to say, and what happened. */
export function Guide({ startPage, onDebrief }: GuideProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage, lane, stop } = usePractice()
  const slip = useSlip()
  // Alone one is told nothing until the end; watching, the hand tells it.
  const met = lane === 'yhdessa' ? slip.met : undefined
  const talk = useTalk()
  const step = rehearsal.step()
  /** One stays with a conversation until its answer has been read. */
  const shown = talk?.step ?? step
  const { persona, scenario } = stage.script
  const free = scenario.steps.length === 0
  /** A part of a playlist ends before the exercise does, when what was said last has been read. */
  const partOver = !talk?.done && isAtStop(rehearsal, stop?.step)
  const { folded, height, choose } = useRoom(
    met ? `slip ${met.turn}` : partOver ? 'part' : step || free ? undefined : 'end',
  )
  const first = step !== undefined && step.id === scenario.steps[0]?.id
  const feels = talk
    ? (talk.said?.feels ?? talk.step.feels)
    : step
      ? step.feels
      : free
        ? 'calm'
        : 'glad'
  const guide = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const tab = useRef<HTMLButtonElement>(null)
  const peek = useRef<HTMLButtonElement>(null)

  useFocusKept(guide, title)
  useEffect(() => {
    const next = scenario.steps[scenario.steps.findIndex(({ id }) => id === step?.id) + 1]
    const timer = setTimeout(
      () => void fetchParts(scenario, next, lane).catch(() => undefined),
      quiet,
    )
    return () => clearTimeout(timer)
  }, [scenario, step?.id, lane])

  useGivingWay((written) => {
    if (written) choose({ height: 'peek' })
    else if (height === 'full') choose({ height: 'half' })
  })

  /** The button that was pressed goes away with what it closes or opens; focus goes on to what has come. */
  const move = (room: Partial<Room>, next: RefObject<HTMLElement | null>) => {
    flushSync(() => choose(room))
    next.current?.focus()
  }

  return (
    <aside
      ref={guide}
      className={styles['guide']}
      data-folded={folded}
      data-height={height}
      data-talk={talk !== undefined}
      aria-label={t('guide')}
    >
      <Announcer met={met} talk={talk} partOver={partOver} />
      <div className={styles['tab']}>
        <Portrait figure={persona.id} mood={faces[feels]} size="medium" />
        <Button
          ref={tab}
          variant="quiet"
          icon={PanelRightOpen}
          aria-expanded={false}
          onClick={() => move({ folded: false }, title)}
        >
          {t('guide')}
        </Button>
      </div>
      <div className={styles['peek']}>
        <Portrait figure={persona.id} mood={faces[feels]} />
        <div className={styles['now']}>
          {!free && <Progress step={shown} brief />}
          <p className={styles['brief']}>{say(shown ? shown.name : scenario.title)}</p>
        </div>
        <Button
          ref={peek}
          variant="primary"
          icon={ChevronUp}
          aria-expanded={false}
          onClick={() => move({ height: 'half' }, title)}
        >
          {t('openGuide')}
        </Button>
      </div>
      {lane === 'katso' && !free && !partOver && (
        <div className={styles['player']}>
          <Suspense fallback={null}>
            <parts.player.Part />
          </Suspense>
        </div>
      )}
      <div className={styles['whole']}>
        <div className={styles['head']}>
          <h2
            ref={title}
            tabIndex={-1}
            className={free ? styles['title'] : `visually-hidden ${styles['unseen']}`}
          >
            {t('guide')}
          </h2>
          {!free && <LaneSwitch />}
          <div className={styles['fold']}>
            <Button
              variant="quiet"
              icon={PanelRightClose}
              onClick={() => move({ folded: true }, tab)}
            >
              {t('hide')}
            </Button>
          </div>
          <div className={styles['resize']}>
            {height === 'half' && (
              <Button
                variant="quiet"
                icon={Maximize2}
                onClick={() => move({ height: 'full' }, title)}
              >
                {t('larger')}
              </Button>
            )}
            <Button
              variant="quiet"
              icon={ChevronDown}
              onClick={() =>
                height === 'full' ? choose({ height: 'half' }) : move({ height: 'peek' }, peek)
              }
            >
              {t('smaller')}
            </Button>
          </div>
        </div>
        <div className={styles['talk']} data-slip={met !== undefined}>
          {!free && (
            <div className={styles['place']}>
              <Progress step={shown} />
              <StepsMenu />
            </div>
          )}
          {free ? (
            <>
              <Suspense fallback={null}>
                <parts.free.Part />
              </Suspense>
              <AboutClient />
            </>
          ) : step || talk ? (
            <>
              {first && <Before />}
              <Client feels={feels} says={shown?.client} />
              {lane === 'yhdessa' && !met && !talk?.said && <Feedback />}
              <Suspense fallback={null}>
                {met ? (
                  <SlipCard met={met} onLook={slip.look} />
                ) : partOver ? (
                  <parts.partEnd.Part onDebrief={onDebrief} />
                ) : talk ? (
                  <parts.talk.Part talk={talk} />
                ) : step?.kind === 'where' ? (
                  <parts.where.Part step={step} />
                ) : (
                  step?.kind === 'do' && <StepCard step={step} />
                )}
              </Suspense>
              <AboutClient />
              {!first && <Before />}
            </>
          ) : (
            <Suspense fallback={null}>
              <parts.end.Part startPage={startPage} onDebrief={onDebrief} />
            </Suspense>
          )}
        </div>
        {(step || free) && (
          <div className={styles['foot']}>
            <Foot />
          </div>
        )}
      </div>
    </aside>
  )
}

/** How much room the guide takes: beside the service it may be folded, below it it has a height. */
type Room = { readonly folded: boolean; readonly height: 'peek' | 'half' | 'full' }

/**
 * The room that the learner has chosen. When there is an occasion to tell of, a guide that is folded or lies low
 * rises by itself, until it is closed again or the occasion is over.
 */
function useRoom(occasion: string | undefined) {
  const [chosen, setChosen] = useState<Room & { readonly on: string | undefined }>({
    folded: false,
    height: 'peek',
    on: undefined,
  })
  const rises = occasion !== undefined && occasion !== chosen.on
  const room: Room = {
    folded: chosen.folded && !rises,
    height: rises && chosen.height === 'peek' ? 'half' : chosen.height,
  }
  const choose = (change: Partial<Room>) => setChosen({ ...room, ...change, on: occasion })
  return { ...room, choose }
}

/**
 * The guide never stands in the way of what is done in the service. While a press is under way it stays: what is
 * pressed must not move away under the finger.
 * @param give called when focus comes to the service: `written` when it is to be written or chosen in there
 */
function useGivingWay(give: (written: boolean) => void): void {
  const latest = useRef(give)
  useEffect(() => {
    latest.current = give
  })
  useEffect(() => {
    let pressing = false
    let waiting: boolean | undefined
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      if (!target.closest('[data-voice]')?.matches('[data-voice="service"]')) return
      const written = target.matches('textarea, select, input')
      if (pressing) waiting = written
      else latest.current(written)
    }
    const press = () => {
      pressing = true
    }
    const release = () => {
      pressing = false
      if (waiting === undefined) return
      const written = waiting
      waiting = undefined
      // After the click, which comes with the release.
      setTimeout(() => latest.current(written))
    }
    document.addEventListener('focusin', focused)
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
    return () => {
      document.removeEventListener('focusin', focused)
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release, true)
      document.removeEventListener('pointercancel', release, true)
    }
  }, [])
}
