/** A piece of text, and who reads it. */
export type Piece = { readonly text: string; readonly voice: SpeechSynthesisVoice }

type Reading = {
  /** How fast; 1 is the voice's own speed. */
  readonly rate: number
  /** Called once: everything was read, it was stopped, or the voice failed. */
  readonly onEnd: (failed: boolean) => void
}

type Last = {
  readonly stop: () => void
  /** Held for as long as they are spoken: a browser may forget who listens to what nobody holds. */
  readonly utterances: readonly SpeechSynthesisUtterance[]
}

let last: Last | undefined

/**
 * Reads pieces of text aloud, one after the other. What was being read anywhere on the page stops.
 * @returns how to stop it
 */
export function readAloud(pieces: readonly Piece[], { rate, onEnd }: Reading): () => void {
  const over = new AbortController()
  const { signal } = over

  const end = (failed: boolean) => {
    if (signal.aborted) return
    // The browser tells of what it stops a little later, when something else may be read already.
    over.abort()
    speechSynthesis.cancel()
    onEnd(failed)
  }
  const stop = () => end(false)

  const utterances = pieces.map(({ text, voice }) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.addEventListener(
      'error',
      ({ error }) => end(error !== 'canceled' && error !== 'interrupted'),
      { signal },
    )
    return utterance
  })

  last?.stop()
  last = { stop, utterances }
  utterances.at(-1)?.addEventListener('end', stop, { signal })
  // Some browsers read on after their page is gone.
  addEventListener('pagehide', stop, { signal })
  for (const utterance of utterances) speechSynthesis.speak(utterance)
  if (utterances.length === 0) stop()
  return stop
}
