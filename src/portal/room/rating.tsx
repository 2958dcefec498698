import { Send } from 'lucide-react'
import { type SyntheticEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import styles from './room.module.css'

const answers = ['well', 'fair', 'badly'] as const
type Answer = (typeof answers)[number]

/** How it went, in a press and as many words as one likes. */
export function Rating({ found: { appointment, rated, characters } }: { found: Found }) {
  const { t } = useTranslation('room')
  const [answer, setAnswer] = useState<Answer>()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { act, busy, succeeded, problem } = useAct('visits.rate')

  if (rated || succeeded)
    return succeeded ? (
      <Note kind="ok" title={t('ratedTitle')}>
        {t('ratedAdvice')}
      </Note>
    ) : (
      <Alert kind="ok" title={t('ratedTitle')} />
    )

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(answer === undefined)
    if (answer === undefined) form.current?.querySelector('input')?.focus()
    else act({ appointment, answer, text })
  }
  const fault = problem?.fields?.['text']
  return (
    <Section title={t('ratingTitle')} look="small">
      <form ref={form} className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
        <RadioGroup
          legend={t('rating')}
          name="rating"
          options={answers.map((value) => ({ value, label: t(`rating_${value}`) }))}
          value={answer}
          onChange={(value) => {
            setAnswer(value)
            setMissing(false)
          }}
          error={missing && t('ratingMissing')}
          anchor={anchor.rating}
        />
        <TextArea
          label={t('ratingText')}
          value={text}
          maxLength={characters}
          rows={2}
          onChange={setText}
          error={
            fault &&
            t(fault === 'real' ? 'textReal' : fault === 'too-long' ? 'textLong' : 'notSaid')
          }
          {...at(anchor.ratingText)}
        />
        {problem && fault === undefined && (
          <Alert kind="error" title={t('notRatedTitle')} live>
            {t('failedAdvice')}
          </Alert>
        )}
        <Button
          type="submit"
          variant="primary"
          icon={Send}
          busy={busy}
          className={styles['send']}
          {...at(anchor.rate)}
        >
          {t('rate')}
        </Button>
      </form>
    </Section>
  )
}
