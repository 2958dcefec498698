import { FileCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useReading } from '../../api/use-reading.ts'
import { dayOfYear } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { figureUrl } from '../../ui/figures.ts'
import { Portrait } from '../../ui/portrait.tsx'
import { Section } from '../../ui/section.tsx'
import { ReadFailed } from '../../ui/read-failed.tsx'
import { Rows } from '../../ui/rows.tsx'
import styles from './result.module.css'
import { TestRow } from './test-row.tsx'

type ResultViewProps = {
  readonly found: Reply<'results.get'>
}

/** What stands on the page of a result: the professional's words first, then every value. */
export function ResultView({ found }: ResultViewProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const { id, unread, at, taken, unit, rows, comment } = found
  const reading = useReading('results.read', { result: id }, unread)
  return (
    <div className={styles['stack']}>
      {reading.failed && (
        <ReadFailed
          icon={FileCheck}
          title={t('readFailedTitle')}
          advice={t('readFailedAdvice')}
          again={t('markRead')}
          busy={reading.busy}
          onAgain={reading.again}
        />
      )}
      <DefinitionList
        items={[
          { label: t('taken'), value: dayOfYear(taken, language) },
          { label: t('answered'), value: dayOfYear(at, language) },
          { label: t('unit'), value: unit.name },
        ]}
      />
      {comment && (
        <section className={styles['comment']} aria-labelledby="result-comment">
          <h2 id="result-comment" className={styles['head']}>
            {figureUrl(comment.by.id) !== undefined && (
              <Portrait figure={comment.by.id} ground="professional" />
            )}
            <span>
              {t('commentBy', { name: comment.by.name })}
              <span className={styles['role']}>{comment.by.role}</span>
            </span>
          </h2>
          <p className={styles['text']}>{comment.text}</p>
        </section>
      )}
      <Section title={t('values')} look="small">
        <Rows>
          {rows.map((row) => (
            <TestRow key={row.test} row={row} />
          ))}
        </Rows>
      </Section>
      <section className={styles['note']} aria-labelledby="result-meaning">
        <h2 id="result-meaning" className={styles['small']}>
          {t('meaningTitle')}
        </h2>
        <p>{t('rangeMeaning')}</p>
        <p>
          {comment
            ? t('askUnit', { unit: unit.name, phone: unbroken(unit.phone) })
            : t('noCommentYet', { unit: unit.name, phone: unbroken(unit.phone) })}
        </p>
      </section>
    </div>
  )
}
