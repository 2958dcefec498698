import { useTranslation } from 'react-i18next'
import type { ModelPath } from './model-path.ts'
import type { Story } from './story.ts'
import type { ToldWords } from './use-told-words.ts'

/** How the two paths are called, and how long they took. */
export function usePathNames(
  { steps, length }: Story,
  model: ModelPath,
  { duration }: ToldWords,
): Record<'own' | 'model', { readonly name: string; readonly length: string }> {
  const { t } = useTranslation(['debrief', 'practice'])
  const shown = steps.length > 0 && steps.every(({ by }) => by === 'hand')
  return {
    own: { name: t(shown ? 'ownShown' : 'own'), length: duration(length) },
    model: {
      name: t('model'),
      length: t('estimate', { duration: duration(rounded(model.length)) }),
    },
  }
}

/** An estimate pretends to no more than it knows: to ten seconds. */
export const rounded = (milliseconds: number): number => Math.round(milliseconds / 10_000) * 10_000
