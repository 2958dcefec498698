import { CircleStop, Volume2 } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './listen-button.module.css'
import { type Spoken, useSpeech } from './use-speech.ts'

type ListenButtonProps = {
  readonly text: Spoken
  /** The language of the text. */
  readonly language: Language
  /** The language of the labels in it, when it is another. */
  readonly labels?: Language
}

/** Reads a text aloud, and stops when it is pressed again or the text changes. */
export function ListenButton({ text, language, labels = language }: ListenButtonProps) {
  const { t } = useTranslation('practice')
  const id = useId()
  const { available, state, speak, stop } = useSpeech(language, labels)
  const wanted = [language, labels, text].flat().join('\n')
  const [started, setStarted] = useState<string>()
  const same = started === wanted
  const speaking = state === 'speaking'
  const failed = available && state === 'failed' && same

  useEffect(() => {
    if (!same) stop()
  }, [same, stop])

  const press = () => {
    if (speaking) stop()
    else speak(text)
    setStarted(wanted)
  }

  return (
    <div className={styles['listen']}>
      <Button
        icon={speaking ? CircleStop : Volume2}
        unavailable={!available}
        aria-describedby={!available || failed ? id : undefined}
        onClick={press}
      >
        {speaking ? t('listenStop') : t('listen')}
      </Button>
      {/* What cannot be here is no news at every step: it is read with the button. */}
      {!available && (
        <p id={id} className={styles['trouble']}>
          {t('listenNone')}
        </p>
      )}
      <p id={available ? id : undefined} role="status" className={styles['trouble']}>
        {failed && t('listenFailed')}
      </p>
    </div>
  )
}
