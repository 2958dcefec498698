import { useQuery } from '@tanstack/react-query'
import { LayoutGrid, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { ChatRows } from './chat-rows.tsx'
import { Elsewhere } from './elsewhere.tsx'
import styles from './services.module.css'
import { Urgent } from './urgent.tsx'

/** What is offered, by area, and whom one calls when it is urgent. */
export default function Services() {
  const { t } = useTranslation('services')
  const services = useQuery(query('services.list', {}))
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Urgent />
      <Part
        asked={services}
        loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
        failed={{ title: t('failed'), advice: t('failedAdvice') }}
      >
        {({ areas, chats, elsewhere }) => (
          <div className={styles['page']}>
            <Section title={t('areas')}>
              {areas.length === 0 ? (
                <Empty icon={LayoutGrid} title={t('noAreas')}>
                  {t('noAreasAdvice')}
                </Empty>
              ) : (
                <Rows>
                  {areas.map(({ id, name, about }) => (
                    <RowLink
                      key={id}
                      to={href('services.one', { area: id })}
                      title={name}
                      meta={about}
                      {...at(anchor.area, id)}
                    />
                  ))}
                </Rows>
              )}
              <p className={styles['onward']}>
                <ButtonLink to={href('services.units')} icon={Phone} {...at(anchor.units)}>
                  {t('allUnits')}
                </ButtonLink>
              </p>
            </Section>
            <ChatRows chats={chats} />
            {elsewhere.length > 0 && <Elsewhere others={elsewhere} />}
          </div>
        )}
      </Part>
    </>
  )
}
