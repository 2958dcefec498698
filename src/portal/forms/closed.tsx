import { useTranslation } from 'react-i18next'
import { shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor } from './acts.ts'
import type { Form } from './form.ts'
import styles from './form.module.css'

/** In the place of a form that cannot be filled in: it has been sent, or is no longer needed. */
export function Closed({ form: { id, sent, task } }: { form: Form }) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const title = sent
    ? t('sentBefore', { day: shortDay(sent.at, language) })
    : task?.state === 'sent'
      ? t('sentEarlier')
      : t('offTitle')
  return (
    <Alert kind="info" title={title}>
      {sent ? t('sentBeforeClosed') : t('offAdvice')}
      <span className={styles['onward']}>
        {sent ? (
          <ButtonLink to={href('forms.sent', { form: id })} {...at(anchor.answers, id)}>
            {t('seeAnswers')}
          </ButtonLink>
        ) : (
          <ButtonLink to={href('tasks')}>{t('toTasks')}</ButtonLink>
        )}
      </span>
    </Alert>
  )
}
