import { Wordmark } from '../../ui/wordmark.tsx'
import { LanguageSelect } from './language-select.tsx'
import styles from './page-bar.module.css'
import { TextSizeSelect } from './text-size-select.tsx'

/** The head of a page that stands outside the exercises: whose it is, and how large and in which language it reads. */
export function PageBar() {
  return (
    <div className={styles['bar']}>
      <Wordmark of="practice" />
      <div className={styles['settings']}>
        <TextSizeSelect />
        <LanguageSelect framed />
      </div>
    </div>
  )
}
