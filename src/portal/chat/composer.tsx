import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { type KeyboardEvent, type SyntheticEvent, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { chatDraft } from '../../api/forms.ts'
import { useAct, useEarlier } from '../../api/use-act.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { type Fields, useWriting } from '../../api/use-writing.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { UrgentStop } from '../../ui/urgent-stop.tsx'
import { anchor } from './acts.ts'
import styles from './chat.module.css'
import type { Found } from './found.ts'

type ComposerProps = {
  readonly found: Found
  /** Nobody has come yet: what is written is read then. */
  readonly waiting: boolean
}

/** Where one writes what one says next. What was begun on an earlier visit is there. */
export function Composer({ found, waiting }: ComposerProps) {
  const { t } = useTranslation('chat')
  const draft = useQuery(draftQuery(chatDraft(found.id)))
  const earlier = useEarlier('chats.say', { chat: found.id })
  const loading = <Skeleton shape={['block']}>{t('loadingForm')}</Skeleton>
  // Written in meanwhile, it would be said twice.
  if (earlier === 'pending') return loading
  return (
    <Part
      asked={draft}
      loading={loading}
      failed={{ title: t('formFailed'), advice: t('failedAdvice') }}
    >
      {({ fields }) => <Form found={found} waiting={waiting} written={fields} />}
    </Part>
  )
}

const ready = () => Promise.resolve(true)

const faultWords = { required: 'textMissing', 'too-long': 'textTooLong', real: 'textReal' } as const

function Form({
  found: { id: chat, characters },
  waiting,
  written,
}: ComposerProps & { written: Fields }) {
  const { t } = useTranslation('chat')
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const begin = useRef<() => void>(undefined)
  const { act, ...saying } = useAct(
    'chats.say',
    useCallback(() => {
      begin.current?.()
      // One goes on writing, whether one pressed the button or the key.
      if (form.current?.contains(document.activeElement)) field.current?.focus()
    }, []),
  )
  const writing = useWriting(
    chatDraft(chat),
    written,
    {
      ...saying,
      // Said, the field is there for what comes next.
      succeeded: false,
      act: ({ text = '' }, notUrgent) => act({ chat, text, ...(notUrgent && { notUrgent }) }),
    },
    ready,
    false,
  )
  const { fields, faults, sending, stopped, unkept, write, keep, send } = writing
  const { clear } = writing
  useEffect(() => {
    begin.current = clear
  }, [clear])
  const { problem } = saying
  const fault = faults['text']
  const error =
    fault &&
    t(fault === 'too-long' || fault === 'real' ? faultWords[fault] : faultWords.required, {
      characters,
    })

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!stopped) void send(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    form.current?.requestSubmit()
  }

  return (
    <form ref={form} className={styles['composer']} noValidate autoComplete="off" onSubmit={submit}>
      <TextArea
        ref={field}
        label={t('text')}
        hint={t(waiting ? 'textHintWaiting' : 'textHint')}
        value={fields['text'] ?? ''}
        maxLength={characters}
        rows={2}
        className={styles['field']}
        enterKeyHint="send"
        onChange={(value) => write('text', value)}
        onKeyDown={press}
        onBlur={keep}
        readOnly={sending}
        error={error}
        {...at(anchor.text)}
      />
      {stopped && (
        <UrgentStop
          words={{
            title: t('stopTitle'),
            why: t('stopWhy'),
            emergency: t('stopEmergency'),
            helpline: t('stopHelpline'),
            kept: t('stopKept'),
            notUrgent: t(sending ? 'saying' : 'notUrgent'),
          }}
          busy={sending}
          onNotUrgent={() => void send(true)}
          anchor={anchor.notUrgent}
        />
      )}
      {problem && problem.type !== 'invalid' && problem.type !== 'urgent' && (
        <Alert kind="error" title={t('notSaidTitle')} live>
          {t('notSaidAdvice')}
        </Alert>
      )}
      {!stopped && (
        <Button
          type="submit"
          variant="primary"
          icon={Send}
          className={styles['say']}
          busy={sending}
          {...at(anchor.say)}
        >
          {t(sending ? 'saying' : 'say')}
        </Button>
      )}
      <SlowNote waits={sending} />
      {unkept && !sending && (
        <Alert kind="error" title={t('unkeptTitle')} live>
          {t('unkeptAdvice')}
        </Alert>
      )}
    </form>
  )
}
