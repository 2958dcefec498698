import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { lastNamed, type Moment, present } from '../../mocks/stage/log.ts'
import { client } from '../../mocks/stage/playing.ts'
import type { Rehearsal, Stage } from '../../mocks/stage/rehearsal.ts'
import { waysOf } from '../../mocks/stage/ways.ts'
import { isChatting } from '../../mocks/world/chat-state.ts'
import { liveVisit } from '../../mocks/world/visit-state.ts'
import { setClock, systemNow } from '../lib/clock.ts'
import { isAct } from '../api/operations.ts'
import { forget } from '../api/learn.ts'
import { refresh } from '../api/query.ts'
import { href, type Page, pageAt, pages } from '../lib/paths.ts'
import { dayOf } from '../lib/time.ts'
import { unled } from './unled.ts'

const quiet = 3000

/** Lets the portal live by the rehearsal's time. Before the first view is drawn: views read the time as they appear. */
export const bridgeClock = (rehearsal: Rehearsal): void =>
  setClock({
    now: rehearsal.now,
    subscribe: (changed) =>
      rehearsal.subscribe((after, before) => {
        if (after.anchor !== before.anchor) changed()
      }),
  })

/**
 * Ties the portal to the stage: what the county does by itself, and turned-back time. Portal and practice meet
 * in this file; neither knows of the other.
 */
export function useBridge(rehearsal: Rehearsal, queries: QueryClient): void {
  const navigate = useNavigate()

  useEffect(() => keepTime(rehearsal), [rehearsal])

  useEffect(
    () =>
      rehearsal.subscribe((after, before) => {
        if (after.epoch !== before.epoch) {
          void queries.cancelQueries()
          queries.clear()
          const back = undone(after, before)
          // A jump performs its models after it has turned time back.
          queueMicrotask(() => {
            const now = rehearsal.store.getState()
            void navigate(back ? lastPage(now) : standing(now), { replace: true })
          })
          return
        }
        const happened = newEntries(after, before)
        const person = present(before.log).world.client.id
        if (happened.some(isNews)) void refresh(queries)
        // The client did something in the conversation.
        if (happened.some(({ fact }) => fact.name === 'said'))
          queueMicrotask(() => {
            // Or took up another's matters: nothing of the former's may stay on the screen.
            if (rehearsal.world().client.id !== person) forget(queries)
            void refresh(queries)
          })
        const opened = happened.findLast(({ by }) => by === client)?.fact
        if (opened?.name === 'page.opened') void navigate(opened.data.path)
        // On another day one opens the service anew; an answer must be found, not be on the screen already.
        // In a chat and in a remote visit one waits for the next turn where one is, and where it counts that nothing is done, one stays.
        if (
          happened.some(({ fact }) => fact.name === 'clock.advanced') &&
          !isChatting(rehearsal.world()) &&
          !isAtVisit(before, after) &&
          !countsIdleness(after)
        )
          void navigate(pages.front)
      }),
    [rehearsal, queries, navigate],
  )
}

/** Tells the rehearsal that a page stands open, unless it knows already. */
export function notePage(rehearsal: Rehearsal, page: Page, path: string): void {
  if (path !== lastPath(rehearsal.store.getState()))
    rehearsal.note({ name: 'page.opened', data: { page, path } })
}

/**
 * Where one stands after models have been performed: on the page that was opened last. An act of a model leaves
 * its form behind and opens nothing, so then one begins where the next model does, if nothing leads there but the
 * act itself, or else at the front.
 */
export function standing(stage: Stage): string {
  const visit = liveVisit(present(stage.log).world)
  if (visit !== undefined) return href('visit.room', { appointment: visit })
  const last = stage.log.path.at(-1)
  if (!last || !isAct(last.entry.by)) return lastPage(stage)
  const { fact, by } = last.entry
  if ('appointment' in fact.data && fact.data.appointment !== undefined && by.startsWith('visits.'))
    return href(fact.name === 'act.refused' ? 'visit' : 'visit.room', {
      appointment: fact.data.appointment,
    })
  const step = stage.script.scenario.steps.find(({ id }) => id === last.scene.step)
  const line = step && waysOf(step)[0]?.model[0]
  return line && 'open' in line && unled.includes(line.open) ? pages[line.open] : pages.front
}

/** The county or the practice did something. A failure that is over shows when one asks again, not by itself. */
const isNews = ({ by, fact }: Moment['entry']): boolean =>
  by === 'practice' || (by === 'cue' && fact.name !== 'failure.ended')

const lastPage = (stage: Stage): string =>
  lastPath(stage) ?? pages[stage.script.scenario.opening.page]

/** Has something only been taken back? Then one stands where it was done. */
function undone({ log: { path } }: Stage, before: Stage): boolean {
  // Paths that meet in an entry are the same up to it.
  const last = path.at(-1)?.entry
  return last !== undefined && last === before.log.path[path.length - 1]?.entry
}

function lastPath({ log }: Stage): string | undefined {
  const opened = lastNamed(log.path, 'page.opened')?.entry.fact
  return opened?.name === 'page.opened' ? opened.data.path : undefined
}

/** Does one stand on a page of a remote visit, and has no day passed? There one stays until it goes on. */
const isAtVisit = (before: Stage, after: Stage): boolean =>
  pageAt(lastPath(after) ?? '')?.page.startsWith('visit') === true &&
  dayOf(present(before.log).at).compare(dayOf(present(after.log).at)) === 0

const countsIdleness = ({ log }: Stage): boolean => present(log).world.idleness.limits !== undefined

const newEntries = (after: Stage, before: Stage) =>
  after.log.path.slice(before.log.path.length).map(({ entry }) => entry)

/** Lets what is due happen, but not while somebody is typing: nothing may jump under their hands. */
function keepTime(rehearsal: Rehearsal): () => void {
  let typed = Number.NEGATIVE_INFINITY
  const typing = () => {
    typed = systemNow()
  }
  addEventListener('input', typing, true)
  const timer = setInterval(() => {
    if (systemNow() - typed > quiet) rehearsal.tick()
  }, 500)
  return () => {
    removeEventListener('input', typing, true)
    clearInterval(timer)
  }
}
