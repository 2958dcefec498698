import { Signpost } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './link-notice.module.css'

type LinkNoticeProps = {
  readonly problems: readonly {
    readonly part: 'scenario' | 'step' | 'lane' | 'language'
    readonly given: string
  }[]
}

/** Tells what a link asked for and was not found, and what was opened in its stead. */
export function LinkNotice({ problems }: LinkNoticeProps) {
  const { t } = useTranslation('practice')
  return (
    <div role="alert" className={styles['notice']}>
      <Signpost size="1.5rem" strokeWidth={1.75} aria-hidden />
      <ul>
        {problems.map(({ part, given }) => (
          <li key={part}>{t(`unknown_${part}`, { given })}</li>
        ))}
      </ul>
    </div>
  )
}
