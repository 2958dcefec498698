import { CalendarPlus, Trash2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { booking } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type BegunProps = {
  readonly draft: Reply<'drafts.list'>[number] | undefined
}

/** A booking that was begun and not finished: to go on with it, or to throw it away. */
export function Begun({ draft }: BegunProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const [discarded, setDiscarded] = useState(false)
  const { act, busy, problem } = useAct(
    'drafts.discard',
    useCallback(() => setDiscarded(true), []),
  )
  if (!draft) return discarded && <Note kind="ok" title={t('begunDiscarded')} />
  const { fields, changed } = draft
  return (
    <section className={styles['begun']} aria-labelledby="appointments-begun">
      <h2 id="appointments-begun" className={styles['cardTitle']}>
        {t('begun')}
      </h2>
      <p>{t('begunWhen', { when: moment(changed, now, language) })}</p>
      {problem && (
        <Alert kind="error" title={t('discardFailedTitle')} live>
          {t('discardFailedAdvice')}
        </Alert>
      )}
      <div className={styles['actions']}>
        <ButtonLink to={href(whereLeft(fields))} icon={CalendarPlus} {...at(anchor.resume)}>
          {t('resume')}
        </ButtonLink>
        <Button
          variant="quiet"
          icon={Trash2}
          busy={busy}
          onClick={() => act({ form: booking })}
          {...at(anchor.discard)}
        >
          {t('discard')}
        </Button>
      </div>
      <SlowNote waits={busy} />
    </section>
  )
}

/** The step with which one goes on. */
const whereLeft = (fields: Readonly<Record<string, string>>) =>
  fields['slot'] ? 'booking.review' : fields['service'] ? 'booking.place' : 'booking'
