import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { at } from '../../lib/moves.ts'
import { href, type Page } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { anchor } from './acts.ts'
import styles from './new.module.css'

const form: Page = 'messages.new'

/** Writing a new message. What is written is kept as a draft until it is sent. */
export default function NewMessage() {
  const { t } = useTranslation('messages')
  const draft = useQuery({ ...query('drafts.get', { form }), gcTime: 0 })
  const recipients = useQuery(query('recipients.list', {}))
  const words = { title: t('formFailed'), advice: t('failedAdvice'), retry: t('retry') }
  const loading = <Skeleton shape={['line', 'line', 'block']}>{t('loadingForm')}</Skeleton>
  return (
    <>
      <BackLink to={href('messages')}>{t('allMessages')}</BackLink>
      <PageHeading>{t('newMessage')}</PageHeading>
      <Part asked={recipients} loading={loading} failed={words}>
        {(list) => (
          <Part asked={draft} loading={loading} failed={words}>
            {({ fields }) => <Form recipients={list} initial={fields} />}
          </Part>
        )}
      </Part>
    </>
  )
}

type FormProps = {
  readonly recipients: Reply<'recipients.list'>
  readonly initial: Readonly<Record<string, string>>
}

function Form({ recipients: { units, characters, answerWorkdays }, initial }: FormProps) {
  const { t } = useTranslation('messages')
  const navigate = useNavigate()
  const { fields, change, save } = useDraft(form, initial)
  const { unit = '', topic = '', text = '' } = fields
  const element = useRef<HTMLFormElement>(null)
  const { act, busy, succeeded, problem } = useAct('messages.send', ({ conversation }) => {
    void navigate(href('messages.one', { conversation }), { state: { sent: true } })
  })
  const [mended, setMended] = useState<readonly string[]>([])
  const wrong = Object.fromEntries(
    Object.entries(problem?.fields ?? {}).filter(([name]) => !mended.includes(name)),
  )
  const chosen = units.find(({ id }) => id === unit)

  useEffect(() => {
    if (problem) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem])

  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    // Sent, the form still stands until the next page has come.
    if (busy || succeeded) return
    setMended([])
    await save()
    act({ unit, topic, text })
  }

  const keep = () => void save()

  const write = (name: string, value: string) => {
    if (busy || succeeded) return
    setMended((before) => [...before, name])
    change(name, value)
  }

  const changeUnit = (value: string) => {
    write('unit', value)
    const topics = units.find(({ id }) => id === value)?.topics ?? []
    if (!topics.some(({ id }) => id === topic)) write('topic', '')
  }

  return (
    <form
      ref={element}
      className={styles['form']}
      noValidate
      autoComplete="off"
      onSubmit={(event) => void send(event)}
    >
      <Alert kind="info" title={t('answerTime', { days: answerWorkdays })}>
        {t('urgentAdvice')}
      </Alert>
      <div className={styles['pair']}>
        <Select
          label={t('recipient')}
          placeholder={t('choose')}
          options={units.map(({ id, name, municipality }) => ({
            value: id,
            label: `${name}, ${municipality}`,
          }))}
          value={unit}
          onChange={changeUnit}
          error={wrong['unit'] && t('unitMissing')}
          onBlur={keep}
          {...at(anchor.unit)}
        />
        <Select
          label={t('topic')}
          placeholder={chosen ? t('choose') : t('chooseUnitFirst')}
          options={(chosen?.topics ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={topic}
          onChange={(value) => write('topic', value)}
          error={wrong['topic'] && t('topicMissing')}
          onBlur={keep}
          {...at(anchor.topic)}
        />
      </div>
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        value={text}
        maxLength={characters}
        onChange={(value) => write('text', value)}
        error={
          wrong['text'] &&
          (wrong['text'] === 'too-long' ? t('textTooLong', { characters }) : t('textMissing'))
        }
        onBlur={keep}
        {...at(anchor.text)}
      />
      {problem && (
        <Alert kind="error" title={t('notSentTitle')} live>
          {problem.type === 'invalid' ? t('notSentCheck') : t('notSentAdvice')}
        </Alert>
      )}
      <div className={styles['actions']}>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={Send}
          busy={busy || succeeded}
          {...at(anchor.send)}
        >
          {busy || succeeded ? t('sending') : t('sendMessage')}
        </Button>
        <ButtonLink to={href('messages')} variant="quiet" size="large">
          {t('cancel')}
        </ButtonLink>
      </div>
    </form>
  )
}
