import { useQueryClient } from '@tanstack/react-query'
import { Send, Trash2 } from 'lucide-react'
import { type ReactNode, type SyntheticEvent, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import type { Faults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type ErrorSummaryItem } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'
import { MessageFiles } from './message-files.tsx'
import { Note } from '../../ui/note.tsx'
import { UrgentStop } from './urgent-stop.tsx'
import { useFiles } from './use-files.ts'
import { type Fields, type Sending, useWriting, type Writing } from '../../api/use-writing.ts'

export type MessageFormProps = {
  /** Under which name the server keeps the draft. */
  readonly form: string
  readonly draft: Reply<'drafts.get'>
  readonly limits: Pick<Reply<'recipients.list'>, 'answerWorkdays' | 'characters' | 'files'>
  readonly sending: Sending
  /** The words of the button. */
  readonly sendLabel: string
  readonly textLabel: string
  readonly textHint: string
  /** What is filled in already for a new message. */
  readonly start?: Fields
  /** What stands above the text. */
  readonly children?: (writing: Writing) => ReactNode
  /** What is wrong there, for the summary. */
  readonly wrong?: (faults: Faults) => readonly ErrorSummaryItem[]
  /** When the answer comes has just been told. */
  readonly advised?: boolean
  /** Another way out, beside the button. */
  readonly cancel?: ReactNode
}

/** Where a message is written and sent: the same for a new one and for a reply. */
export function MessageForm({ start, ...rest }: MessageFormProps) {
  const [round, setRound] = useState(0)
  const { form } = rest
  const [linked] = useState(start)
  const discard = useAct(
    'drafts.discard',
    useCallback(() => setRound((before) => before + 1), []),
  )
  return (
    <Written
      key={round}
      {...rest}
      linked={round === 0 ? linked : undefined}
      discarded={round > 0}
      discard={{
        busy: discard.busy,
        failed: discard.problem !== undefined,
        act: () => discard.act({ form }),
      }}
    />
  )
}

type WrittenProps = Omit<MessageFormProps, 'start'> & {
  readonly linked: Fields | undefined
  readonly discarded: boolean
  readonly discard: {
    readonly busy: boolean
    readonly failed: boolean
    readonly act: () => void
  }
}

function Written({
  form,
  draft,
  limits,
  sending,
  sendLabel,
  textLabel,
  textHint,
  linked,
  discarded,
  discard,
  children,
  wrong,
  advised = false,
  cancel,
}: WrittenProps) {
  const { t } = useTranslation('messages')
  const { answerWorkdays, characters } = limits
  const files = useFiles(form, limits.files)
  // The cache knows of a sending or a discarding a moment before the page is drawn with it.
  const queries = useQueryClient()
  const [before] = useState(
    () => queries.getQueryData(query('drafts.get', { form }).queryKey) ?? draft,
  )
  const [initial] = useState(() =>
    before.fields['recipient'] ? before.fields : { ...before.fields, ...linked },
  )
  const [settling, setSettling] = useState(false)
  const discarding = settling || discard.busy
  const writing = useWriting(form, initial, sending, files.settled, discarding)
  const { fields, faults, attempt, unkept, locked, stopped, write, keep, settled, send } = writing
  const resumed = isWritten(before)
  const isKept = isWritten({ ...draft, fields })
  const { problem } = sending
  const textFault = textWords(faults['text'])
  const textError = textFault && t(textFault, { characters })

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!stopped) void send(false)
  }

  const throwAway = async () => {
    if (locked) return
    setSettling(true)
    if (!(await settled())) return
    discard.act()
    setSettling(false)
  }

  const discardButton = (
    <Button
      variant="quiet"
      icon={Trash2}
      busy={discarding}
      onClick={() => void throwAway()}
      {...at(anchor.discard)}
    >
      {t('discard')}
    </Button>
  )

  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      {discarded && !isKept && (
        <Note kind="ok" title={t('discardedTitle')}>
          {t('discardedAdvice')}
        </Note>
      )}
      {resumed && (
        <Alert kind="info" title={t('resumedTitle')}>
          {t('resumedAdvice')} <span className={styles['discard']}>{discardButton}</span>
        </Alert>
      )}
      <ErrorSummary
        title={t('notSentCheck')}
        items={[
          ...(wrong?.(faults) ?? []),
          ...(textError ? [{ anchor: anchor.text, message: textError }] : []),
        ]}
        attempt={attempt}
      />
      {!advised && (
        <Alert kind="info" title={t('answerTime', { days: answerWorkdays })}>
          {t('urgentAdvice')}
        </Alert>
      )}
      {children?.(writing)}
      <TextArea
        label={textLabel}
        hint={textHint}
        value={fields['text'] ?? ''}
        maxLength={characters}
        onChange={(value) => write('text', value)}
        error={textError}
        readOnly={locked}
        onBlur={keep}
        {...at(anchor.text)}
      />
      {stopped && (
        <UrgentStop
          days={answerWorkdays}
          busy={writing.sending}
          onNotUrgent={() => void send(true)}
        />
      )}
      <MessageFiles form={form} limits={limits.files} added={draft.files} files={files} />
      {problem && problem.type !== 'invalid' && problem.type !== 'urgent' && (
        <Alert kind="error" title={t('notSentTitle')} live>
          {t('notSentAdvice')}
        </Alert>
      )}
      {discard.failed && (
        <Alert kind="error" title={t('discardFailedTitle')} live>
          {t('discardFailedAdvice')}
        </Alert>
      )}
      {!stopped && (
        <FormActions>
          <Button
            type="submit"
            variant="primary"
            size="large"
            icon={Send}
            busy={writing.sending}
            {...at(anchor.send)}
          >
            {writing.sending ? t('sending') : sendLabel}
          </Button>
          {cancel}
          {isKept && !resumed && discardButton}
        </FormActions>
      )}
      <SlowNote waits={locked} />
      {isKept && !unkept && <p className={styles['kept']}>{t('draftKept')}</p>}
      {unkept && !locked && (
        <Alert kind="error" title={t('unkeptTitle')} live>
          {t('unkeptAdvice')}
        </Alert>
      )}
    </form>
  )
}

const isWritten = ({ fields, files }: Reply<'drafts.get'>): boolean =>
  files.length > 0 || Object.values(fields).some((value) => value.trim() !== '')

const textWords = (fault: Faults[string] | undefined) =>
  fault === undefined
    ? undefined
    : fault === 'too-long'
      ? 'textTooLong'
      : fault === 'real'
        ? 'textReal'
        : 'textMissing'
