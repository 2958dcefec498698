import { useTranslation } from 'react-i18next'
import styles from './slow-note.module.css'
import { useLong } from './use-long.ts'

export type SlowNoteProps = {
  /** An answer is waited for. */
  readonly waits: boolean
}

/** Says, when an answer is long in coming, that it is still waited for. */
export function SlowNote({ waits }: SlowNoteProps) {
  const { t } = useTranslation('ui')
  const soon = useLong(waits, 1000)
  const long = useLong(waits)
  // It stands there a moment before its words, so that they are heard when they come.
  if (!soon) return null
  return (
    <p role="status" className={styles['slow']}>
      {long && t('slow')}
    </p>
  )
}
