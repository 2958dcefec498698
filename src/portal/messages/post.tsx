import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { moment } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { figureUrl } from '../../ui/figures.ts'
import { Portrait } from '../../ui/portrait.tsx'
import styles from './conversation.module.css'
import { FileNames } from './file-names.tsx'

type PostProps = {
  readonly post: Reply<'messages.get'>['posts'][number]
}

/** One message of a conversation, and what was attached to it. */
export function Post({ post: { by, at, text, files } }: PostProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  return (
    <li className={styles[by.client ? 'own' : 'theirs']}>
      <div className={styles['head']}>
        {!by.client && figureUrl(by.id) !== undefined && (
          <Portrait figure={by.id} ground="professional" />
        )}
        <p className={styles['by']}>
          <strong>{by.client && by.writer === null ? t('you') : by.name}</strong>
          {`${by.role === null ? '' : `, ${by.role}`}, ${moment(at, now, language)}`}
        </p>
      </div>
      {by.writer !== null && (
        <p className={styles['writer']}>{t('writer', { writer: by.writer, name: by.name })}</p>
      )}
      <p className={styles['text']}>{text}</p>
      <FileNames files={files} />
    </li>
  )
}
