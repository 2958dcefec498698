import { useTranslation } from 'react-i18next'
import { classes } from '../../ui/classes.ts'
import type { Form } from './form.ts'
import styles from './progress.module.css'

type ProgressProps = {
  readonly form: Form
  /** Empty on the review, which comes last. */
  readonly section: string
}

/** How far one has come in a form. */
export function Progress({ form: { sections }, section }: ProgressProps) {
  const { t } = useTranslation('forms')
  const count = sections.length + 1
  const place = sections.findIndex(({ id }) => id === section)
  const number = place < 0 ? count : place + 1
  const following = sections[number]?.title
  return (
    <span className={styles['progress']}>
      <strong>{t('partOf', { number, count })}</strong>{' '}
      {number < count && t('partNext', { title: following ?? t('review') })}
      <span className={styles['bars']} aria-hidden>
        {Array.from({ length: count }, (_, index) => (
          <span
            key={index}
            className={classes(
              styles['bar'],
              index + 1 < number && styles['done'],
              index + 1 === number && styles['now'],
            )}
          />
        ))}
      </span>
    </span>
  )
}
