import { useTranslation } from 'react-i18next'
import { Notice } from '../notice/notice.tsx'
import styles from './link-notice.module.css'

/** A part of a link that names something that is not there, or that cannot be opened. */
export type LinkProblem = {
  readonly part:
    | 'scenario'
    | 'broken'
    /** Its file did not come. */
    | 'file'
    | 'variant'
    | 'persona'
    | 'role'
    | 'step'
    | 'lane'
    | 'language'
    | 'guideLanguage'
    | 'text'
    | 'playlist'
    /** Its file did not come. */
    | 'playlistFile'
    /** A part of a playlist. */
    | 'item'
  readonly given: string
}

type LinkNoticeProps = {
  readonly problems: readonly LinkProblem[]
  readonly onClose?: () => void
}

/**
 * Tells what a link asked for and was not found, and what was opened in its stead. Its words come with the start
 * page; elsewhere they are waited for, within a `Suspense`: it is seldom needed.
 */
export function LinkNotice({ problems, onClose }: LinkNoticeProps) {
  const { t } = useTranslation('catalogue')
  return (
    <Notice {...(onClose && { onClose })}>
      <ul className={styles['list']}>
        {problems.map(({ part, given }) => (
          <li key={part}>
            {part === 'playlist' || part === 'playlistFile' || part === 'item'
              ? t(`playlistUnknown_${part}`, { given })
              : t(`unknown_${part}`, { given })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
