import { Mic } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { anchor } from './acts.ts'
import styles from './call.module.css'
import type { Found } from './found.ts'
import { useVoice } from './use-voice.ts'

type AnswersProps = {
  readonly found: Found
  readonly own: OwnMedia
  /** Nobody else speaks: what the microphone hears is one's own voice. */
  readonly hears: boolean
}

/** What one can answer. They wait for one: aloud, by a press, or in writing. */
export function Answers({ found, own, hears }: AnswersProps) {
  const { t } = useTranslation('room')
  const { appointment, asks, microphone } = found
  const { act, busy, problem } = useAct('visits.say')
  const place = useRef<HTMLDivElement>(null)
  const aloud = asks?.aloud ?? null
  const { opened } = own
  const listens = aloud !== null && microphone && opened?.live === true

  const say = useCallback(
    (answer: string, how: 'voice' | 'choice') => {
      // The button goes with its question: what is said next is read from above it.
      if (place.current?.contains(document.activeElement))
        place.current.closest('[data-call]')?.querySelector<HTMLElement>('h1')?.focus()
      act({ appointment, answer, text: '', how })
    },
    [act, appointment],
  )
  const spoken = useCallback(() => {
    if (aloud !== null) say(aloud, 'voice')
  }, [aloud, say])
  useVoice(listens && hears && !busy ? opened.level : undefined, spoken)

  if (!asks) return null
  return (
    <div ref={place} className={styles['answers']} role="group" aria-label={t('answers')}>
      <p className={classes(styles['hint'], !listens && styles['plain'])}>
        {listens && <Mic size="1.25rem" strokeWidth={1.75} aria-hidden />}
        {t(listens ? 'answerAloud' : 'answerHow')}
      </p>
      <div className={styles['choices']}>
        {asks.answers.map(({ id, says }) => (
          <Button key={id} busy={busy} onClick={() => say(id, 'choice')} {...at(anchor.answer, id)}>
            {says}
          </Button>
        ))}
      </div>
      {problem && (
        <p role="alert" className={styles['hint']}>
          {t('notSaid')}
        </p>
      )}
    </div>
  )
}
