import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { RowDisclosure } from '../../ui/row-disclosure.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import styles from './services.module.css'

type Other = Reply<'services.list'>['elsewhere'][number]

/** Services outside of this one. They are explained and not opened: there is no address behind them. */
export function Elsewhere({ others }: { others: readonly Other[] }) {
  const { t } = useTranslation('services')
  return (
    <Section title={t('elsewhere')}>
      <p className={styles['note']}>{t('elsewhereNote')}</p>
      <Rows>
        {others.map(({ id, name, what, tell }) => (
          <RowDisclosure key={id} title={name} {...at(anchor.elsewhere, id)}>
            <p>
              <strong>{t('wouldOpen')}</strong> {what}
            </p>
            <p>
              <strong>{t('tellClient')}</strong> {tell}
            </p>
            <p className={styles['note']}>{t('notOpened')}</p>
          </RowDisclosure>
        ))}
      </Rows>
    </Section>
  )
}
