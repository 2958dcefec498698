import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { href } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Missing } from '../../ui/missing.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useAbove } from './use-above.ts'
import { isKind, type Kind } from './use-measured-words.ts'

type KindPageProps = {
  /** Is it the kind's own page? Otherwise that page is one of those above. */
  readonly own?: boolean
  readonly title: (kind: Kind) => string
  readonly children: (kind: Kind) => ReactNode
}

/** A page about a kind of measurement, where the address names one. */
export function KindPage({ own = false, title, children }: KindPageProps) {
  const { t } = useTranslation('health')
  const { kind = '' } = useParams()
  const above = useAbove('measurements')
  const known = isKind(kind) ? kind : undefined
  const name = known ? title(known) : t('missingKind')
  const page = known &&
    !own && { to: href('measurements.one', { kind: known }), label: t(`kind_${known}`) }
  return (
    <>
      <Breadcrumbs above={[...above, ...(page ? [page] : [])]} current={name} />
      <PageHeading>{name}</PageHeading>
      {known ? (
        <Fragment key={known}>{children(known)}</Fragment>
      ) : (
        <Missing
          fact={t('missingKindFact')}
          advice={t('missingAdvice')}
          to={href('measurements')}
          all={t('allMeasurements')}
        />
      )}
    </>
  )
}
