import { Send, X } from 'lucide-react'
import { type SyntheticEvent, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import styles from './panel.module.css'
import { usePanelFocus } from './use-panel-focus.ts'

type ChatPanelProps = {
  readonly found: Found
  /** What is being written: it stays while the panel is closed. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** What has been said and written, and a field for what one writes. */
export function ChatPanel({ found, text, onText, onClose }: ChatPanelProps) {
  const { t } = useTranslation('room')
  const { appointment, turns, characters } = found
  const [missing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const clear = useCallback(() => {
    onText('')
    field.current?.focus()
  }, [onText])
  const { act, busy, problem } = useAct('visits.say', clear)
  usePanelFocus(heading)

  const fault = problem?.fields?.['text']
  const error = missing
    ? t('textMissing')
    : problem && t(fault === 'real' ? 'textReal' : fault === 'too-long' ? 'textLong' : 'notSaid')

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() !== '') act({ appointment, text, how: 'chat' })
  }
  return (
    <section className={styles['panel']} aria-labelledby="room-chat">
      <div className={styles['head']}>
        <h2 ref={heading} id="room-chat" tabIndex={-1}>
          {t('chat')}
        </h2>
        <Button variant="quiet" icon={X} onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {turns.length === 0 ? (
        <p>{t('nothingSaid')}</p>
      ) : (
        <ol className={styles['turns']}>
          {turns.map((turn) => (
            <li key={turn.id}>
              <strong>{turn.by.client ? t('you') : turn.by.name}</strong>
              {turn.by.writer !== null && ` (${turn.by.writer})`}: {turn.text}
            </li>
          ))}
        </ol>
      )}
      <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
        <TextArea
          ref={field}
          label={t('text')}
          value={text}
          maxLength={characters}
          rows={2}
          onChange={(value) => {
            onText(value)
            setMissing(false)
          }}
          error={error}
          {...at(anchor.text)}
        />
        <Button type="submit" variant="primary" icon={Send} busy={busy} {...at(anchor.say)}>
          {t('say')}
        </Button>
      </form>
    </section>
  )
}
