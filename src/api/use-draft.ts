import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from './client.ts'
import { hearing } from './ended.ts'
import { query } from './query.ts'
import { handIn, isSameHand, letWait, unkeptKey } from './unkept.ts'

type Fields = Readonly<Record<string, string>>

const pause = 500

/** The savings under way, by form. A read could overtake them. */
const underWay = new Map<string, Promise<void>>()

/** The forms on the screen, each by what keeps it. */
const onScreen = new Set<() => Promise<void>>()

/** Keeps what is being written, and waits for what is on its way. */
export async function keepDrafts(): Promise<void> {
  await Promise.allSettled([...onScreen].map((save) => save()))
  await Promise.allSettled(underWay.values())
}

/** What has been written in a form: asked anew on every visit, and not before the last visit's saving is done. */
export const draftQuery = (form: string) =>
  queryOptions({
    ...query('drafts.get', { form }),
    queryFn: async ({ signal, client: queries }) => {
      await underWay.get(form)
      const kept = await hearing(queries, client('drafts.get', { form }, signal))
      const unkept = queries.getQueryData<Fields>(unkeptKey(handIn(queries), form))
      return unkept ? { ...kept, fields: { ...unkept } } : kept
    },
    gcTime: 0,
  })

/** Time was turned back when this is another: what was written before is no more. */
const era = (queries: QueryClient) =>
  queries.getQueryCache().find({ queryKey: query('session.get', {}).queryKey })

const lists = { queryKey: query('drafts.list', {}).queryKey }

/**
 * The fields of a form, kept by the server as they are written: half a second after the last change, when a
 * field is left, and when the page is. So nothing written is lost by Back, by undoing or by a failure.
 * @param initial what `drafts.get` told
 */
export function useDraft(form: string, initial: Fields) {
  const [fields, setFields] = useState(initial)
  const queries = useQueryClient()
  const [hand] = useState(() => handIn(queries))
  const [unkept, setUnkept] = useState(
    () => queries.getQueryData<Fields>(unkeptKey(hand, form)) !== undefined,
  )
  const latest = useRef({ fields: initial, saved: initial, saving: Promise.resolve() })

  /** Resolves when everything written so far has been kept, or could not be. */
  const save = useCallback((): Promise<void> => {
    const { fields: written, saved, saving } = latest.current
    const key = unkeptKey(hand, form)
    if (written === saved && queries.getQueryData(key) === undefined) return saving
    latest.current.saved = written
    const wait = () => letWait(queries, key, written)
    const now = handIn(queries)
    // In another's matters it would be theirs.
    if (now && !isSameHand(now, hand)) {
      wait()
      return saving
    }
    // Whoever comes back at once finds it, and not what was read before it was written.
    queries.setQueryData(
      draftQuery(form).queryKey,
      (kept) => kept && { ...kept, fields: { ...written } },
    )
    const before = era(queries)
    latest.current.saving = saving
      .then(() => hearing(queries, client('drafts.save', { form, fields: { ...written } })))
      .then(
        async () => {
          queries.removeQueries({ queryKey: key })
          setUnkept(false)
          // The list that one goes to may have been asked for before this was kept.
          await queries.cancelQueries(lists)
          void queries.invalidateQueries(lists)
        },
        () => {
          // What could not be kept stays here, to be kept with the next change or visit.
          if (era(queries) !== before) return
          wait()
          setUnkept(true)
        },
      )
    const kept = latest.current.saving
    underWay.set(form, kept)
    void kept.then(() => {
      if (underWay.get(form) === kept) underWay.delete(form)
    })
    return kept
  }, [form, hand, queries])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // What could not be kept on the last visit.
    void save()
    onScreen.add(save)
    return () => {
      onScreen.delete(save)
      clearTimeout(timer.current)
      void save()
    }
  }, [save])

  return {
    fields,
    /** The server could not keep what was written last. */
    unkept,
    change: (name: string, value: string): void => {
      latest.current.fields = { ...latest.current.fields, [name]: value }
      setFields(latest.current.fields)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pause)
    },
    save,
    /** Begins anew: what was written has been sent, and the server keeps nothing of it. */
    clear: (): void => {
      clearTimeout(timer.current)
      const nothing: Fields = {}
      latest.current = { ...latest.current, fields: nothing, saved: nothing }
      setFields(nothing)
    },
  }
}
