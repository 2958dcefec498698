import { Paperclip } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useLanguage } from '../../lib/use-language.ts'
import styles from './conversation.module.css'
import { fileSize } from './file-words.ts'

type FileNamesProps = {
  readonly files: Reply<'messages.get'>['posts'][number]['files']
}

/** What was attached to a message. Nothing is shown when nothing was. */
export function FileNames({ files }: FileNamesProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  if (files.length === 0) return null
  return (
    <ul className={styles['files']} aria-label={t('files')}>
      {Array.from(files.entries(), ([place, { name, bytes }]) => (
        <li key={place} className={styles['file']}>
          <Paperclip size="1.25rem" strokeWidth={1.75} aria-hidden />
          <span>
            <bdi dir="auto">{name}</bdi>{' '}
            <span className={styles['size']}>{fileSize(bytes, language)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
