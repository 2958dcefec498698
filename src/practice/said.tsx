import { stretches } from '../lib/foreign.ts'
import { usePractice } from './practice-context.ts'

/** Words of the practice. The labels in them that stand on the screen in another language are marked with it. */
export function Said({ children }: { readonly children: string }) {
  const { service } = usePractice()
  return stretches(children).map(({ words, foreign, place }) =>
    foreign ? (
      <span key={place} lang={service.language}>
        {words}
      </span>
    ) : (
      words
    ),
  )
}
