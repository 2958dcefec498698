import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from '../../api/client.ts'
import { hearing } from '../../api/ended.ts'
import type { Reply } from '../../api/operations.ts'
import { ProblemError } from '../../api/problem.ts'
import { learn } from '../../api/learn.ts'
import { shownName } from './file-words.ts'
import { readFile } from './read-file.ts'

/** Why a file is not taken. */
export type Reason =
  | 'kind'
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'duplicate'
  | 'unreadable'
  | 'failed'

const reasons: readonly Reason[] = ['kind', 'empty', 'too-large', 'too-many', 'duplicate']

/** A file that was chosen and is not with the message: on its way, or not taken. */
export type Waiting = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  /** How much of it has been read; undefined once it is on its way to the server. */
  readonly progress: number | undefined
  readonly reason: Reason | undefined
}

/** What happened last: how the files that were chosen together have fared, or that one was removed. */
export type FileNews =
  | { readonly added: number; readonly refused: readonly Reason[] }
  | 'removed'
  | undefined

type Limits = Reply<'recipients.list'>['files']

/** The way of files into the draft of a form: one after another, each judged by the server. */
export function useFiles(form: string, { kinds, megabytes }: Limits) {
  const queries = useQueryClient()
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [news, setNews] = useState<FileNews>()
  const work = useRef({
    line: Promise.resolve(),
    chosen: 0,
    refused: 0,
    stops: new Map<string, AbortController>(),
  })

  // A page that is left takes its unfinished files with it.
  useEffect(() => {
    const { stops } = work.current
    return () => {
      for (const stop of stops.values()) stop.abort()
    }
  }, [])

  const change = (id: string, changed: Partial<Waiting>) =>
    setWaiting((before) => before.map((one) => (one.id === id ? { ...one, ...changed } : one)))

  const forget = (id: string) => setWaiting((before) => before.filter((one) => one.id !== id))

  /** Why the file itself will not do. One that is too large is not even read. */
  const unfit = ({ name, size }: File): Reason | undefined => {
    if (size <= megabytes * 1024 * 1024) return undefined
    return kinds.some((kind) => name.toLowerCase().endsWith(`.${kind}`)) ? 'too-large' : 'kind'
  }

  const hand = async (id: string, file: File, signal: AbortSignal): Promise<Reason | undefined> => {
    const misfit = unfit(file)
    if (misfit) return misfit
    const content = await readFile(file, signal, (progress) => change(id, { progress })).catch(
      () => undefined,
    )
    if (!content) return 'unreadable'
    change(id, { progress: undefined })
    const input = { form, name: file.name, content }
    return hearing(queries, client('attachments.add', input, signal)).then(
      async (added) => {
        await learn(queries, 'attachments.add', input, added)
        return undefined
      },
      (error: unknown) => {
        const fault = error instanceof ProblemError && error.problem.fields?.['content']
        return reasons.find((one) => one === fault) ?? 'failed'
      },
    )
  }

  const take = async (id: string, file: File): Promise<Reason | 'added' | 'stopped'> => {
    const stop = work.current.stops.get(id)
    if (!stop || stop.signal.aborted) return 'stopped'
    const reason = await hand(id, file, stop.signal)
    if (stop.signal.aborted) return 'stopped'
    if (reason) {
      work.current.refused += 1
      change(id, { reason })
      return reason
    }
    forget(id)
    return 'added'
  }

  const takeAll = async (files: readonly (readonly [string, File])[]): Promise<void> => {
    const refused: Reason[] = []
    let added = 0
    for (const [id, file] of files) {
      const outcome = await take(id, file)
      work.current.stops.delete(id)
      if (outcome === 'added') added += 1
      else if (outcome !== 'stopped') refused.push(outcome)
    }
    if (added + refused.length > 0) setNews({ added, refused })
  }

  return {
    waiting,
    news,
    removed: useCallback(() => setNews('removed'), []),
    /** Nothing to tell any more: the same told twice would not be heard. */
    forgetNews: (): void => setNews(undefined),
    add: (files: readonly File[]): void => {
      const chosen = files.map((file) => {
        work.current.chosen += 1
        return [`chosen-${work.current.chosen}`, file] as const
      })
      for (const [id] of chosen) work.current.stops.set(id, new AbortController())
      setNews(undefined)
      setWaiting((before) => [
        ...before,
        ...chosen.map(([id, { name, size }]) => ({
          id,
          name: shownName(name),
          bytes: size,
          progress: 0,
          reason: undefined,
        })),
      ])
      work.current.line = work.current.line.then(() => takeAll(chosen))
    },
    /** Stops the adding of a file, or puts away one that was not taken. */
    dismiss: (id: string): void => {
      work.current.stops.get(id)?.abort()
      forget(id)
    },
    /** Resolves when every chosen file has arrived or been refused: did all that were on their way arrive? */
    settled: async (): Promise<boolean> => {
      const before = work.current.refused
      await work.current.line
      return work.current.refused === before
    },
  }
}
