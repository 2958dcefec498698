import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Language } from '../lib/language.ts'
import type { Practice } from '../practice/practice-context.ts'
import type { PracticeLink } from './link.ts'

type PlaylistPart = Awaited<ReturnType<typeof load>>

/**
 * What an exercise says of the playlist that the link names. Nothing of it is fetched for a link that names none.
 * @param language of the instructions
 */
export function usePlaylistPart(id: string | null, language: Language): PlaylistPart | undefined {
  const [part, setPart] = useState<PlaylistPart>()
  useEffect(() => {
    if (id === null) return
    let late = false
    load(id, language).then(
      (loaded) => {
        if (!late) setPart(loaded)
      },
      // The exercise goes on without it.
      () => undefined,
    )
    return () => {
      late = true
    }
  }, [id, language])
  return part
}

async function load(id: string, language: Language) {
  const { PlaylistPart, exerciseOf, loadPart } = await import('./playlist-part.tsx')
  const playlist = await loadPart(id, language)
  return {
    PlaylistPart,
    playlist,
    /** The step at which the part that a link names ends, when that is not the end. */
    stopOf: (link: PracticeLink) => exerciseOf(playlist, link)?.until?.id,
  }
}

/** Where a part of a playlist ends, until one goes on all the same: for as long as time is not turned back. */
export function useStop({ store }: Rehearsal, step: string | undefined): Practice['stop'] {
  const epoch = useStore(store, (stage) => stage.epoch)
  const [passed, setPassed] = useState<number>()
  return step === undefined || passed === epoch ? undefined : { step, goOn: () => setPassed(epoch) }
}
