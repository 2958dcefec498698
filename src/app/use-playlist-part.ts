import { useEffect, useState } from 'react'
import type { Language } from '../lib/language.ts'

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
  const { PlaylistPart, loadPart } = await import('./playlist-part.tsx')
  return { PlaylistPart, playlist: await loadPart(id, language) }
}
