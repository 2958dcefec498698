import { SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { messageTo } from '../../lib/message-link.ts'
import { at } from '../../lib/moves.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { anchor } from './acts.ts'
import { UnitCallback } from './callback.tsx'
import styles from './unit.module.css'

type UnitCardsProps = {
  readonly units: Reply<'units.list'>
  /** What the list is called, for those who hear it. */
  readonly label: string
}

/** Units: where they are, when they answer, and how one gets in touch. */
export const UnitCards = ({ units, label }: UnitCardsProps) => (
  <ul className={styles['cards']} aria-label={label}>
    {units.map((unit) => (
      <UnitCard key={unit.id} unit={unit} />
    ))}
  </ul>
)

function UnitCard({ unit }: { unit: UnitCardsProps['units'][number] }) {
  const { t } = useTranslation('services')
  const { id, name, address, phone, open, own, messages, callback } = unit
  return (
    <li className={styles['card']}>
      <h3 className={styles['name']}>{name}</h3>
      {own && <p className={styles['own']}>{t('ownUnit')}</p>}
      <DefinitionList
        items={[
          { label: t('phone'), value: <span className={styles['phone']}>{phone}</span> },
          { label: t('open'), value: open },
          { label: t('address'), value: address },
        ]}
      />
      {(messages || callback) && (
        <div className={styles['actions']}>
          {messages && (
            <ButtonLink
              to={messageTo(id)}
              icon={SquarePen}
              aria-label={`${t('write')}: ${name}`}
              {...at(anchor.writeTo, id)}
            >
              {t('write')}
            </ButtonLink>
          )}
          {callback && <UnitCallback unit={unit} />}
        </div>
      )}
    </li>
  )
}
