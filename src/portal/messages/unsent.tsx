import { Trash2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './conversation.module.css'
import { FileNames } from './file-names.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'

type UnsentProps = {
  /** Under which name the server keeps the draft. */
  readonly form: string
  readonly draft: Reply<'drafts.get'>
}

/** What was written and can no longer be sent: to be read, and thrown away. */
export function Unsent({ form, draft: { fields, files } }: UnsentProps) {
  const { t } = useTranslation('messages')
  const [discarded, setDiscarded] = useState(false)
  const { act, busy, problem } = useAct(
    'drafts.discard',
    useCallback(() => setDiscarded(true), []),
  )
  const text = fields['text']?.trim() ?? ''
  if (text === '' && files.length === 0)
    return discarded && <Note kind="ok" title={t('unsentDiscarded')} />
  return (
    <Section title={t('unsentTitle')} look="plain">
      <div className={styles['unsent']}>
        {text !== '' && <p className={styles['text']}>{text}</p>}
        <FileNames files={files} />
      </div>
      {problem && (
        <div className={styles['told']}>
          <Alert kind="error" title={t('discardFailedTitle')} live>
            {t('discardFailedAdvice')}
          </Alert>
        </div>
      )}
      <Button icon={Trash2} busy={busy} onClick={() => act({ form })} {...at(anchor.discard)}>
        {t('discard')}
      </Button>
      <SlowNote waits={busy} />
    </Section>
  )
}
