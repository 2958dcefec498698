import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from './client.ts'

type Fields = Readonly<Record<string, string>>

const pause = 500

/**
 * The fields of a form, kept by the server as they are written: half a second after the last change, when a
 * field is left, and when the page is. So nothing written is lost by Back, by undoing or by a failure.
 * @param initial what `drafts.get` told
 */
export function useDraft(form: string, initial: Fields) {
  const [fields, setFields] = useState(initial)
  const latest = useRef({ fields: initial, saved: initial })

  const save = useCallback(async (): Promise<void> => {
    const { fields: written, saved } = latest.current
    if (written === saved) return
    latest.current.saved = written
    // A draft that could not be kept stays to be kept with the next change.
    await client('drafts.save', { form, fields: { ...written } }).catch(() => {
      latest.current.saved = saved
    })
  }, [form])

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
