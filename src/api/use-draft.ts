import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from './client.ts'
import { query } from './query.ts'

type Fields = Readonly<Record<string, string>>

const pause = 500

/** The savings under way, by form. A read could overtake them. */
const underWay = new Map<string, Promise<void>>()

/** What has been written in a form: asked anew on every visit, and not before the last visit's saving is done. */
export const draftQuery = (form: string) =>
  queryOptions({
    ...query('drafts.get', { form }),
    queryFn: async ({ signal }) => {
      await underWay.get(form)
      return client('drafts.get', { form }, signal)
    },
    gcTime: 0,
  })

const lists = { queryKey: query('drafts.list', {}).queryKey }

/**
 * The fields of a form, kept by the server as they are written: half a second after the last change, when a
 * field is left, and when the page is. So nothing written is lost by Back, by undoing or by a failure.
 * @param initial what `drafts.get` told
 */
export function useDraft(form: string, initial: Fields) {
  const [fields, setFields] = useState(initial)
  const queries = useQueryClient()
  const latest = useRef({ fields: initial, saved: initial, saving: Promise.resolve() })

  /** Resolves when everything written so far has been kept. */
  const save = useCallback((): Promise<void> => {
    const { fields: written, saved, saving } = latest.current
    if (written === saved) return saving
    latest.current.saved = written
    latest.current.saving = saving
      .then(() => client('drafts.save', { form, fields: { ...written } }))
      .then(
        async () => {
          // The list that one goes to may have been asked for before this was kept.
          await queries.cancelQueries(lists)
          void queries.invalidateQueries(lists)
        },
        () => {
          // A draft that could not be kept stays to be kept with the next change.
          latest.current.saved = saved
        },
      )
    const kept = latest.current.saving
    underWay.set(form, kept)
    void kept.then(() => {
      if (underWay.get(form) === kept) underWay.delete(form)
    })
    return kept
  }, [form, queries])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void save()
    },
    [save],
  )

  return {
    fields,
    change: (name: string, value: string): void => {
      latest.current.fields = { ...latest.current.fields, [name]: value }
      setFields(latest.current.fields)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pause)
    },
    save,
  }
}
