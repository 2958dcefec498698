import { useTranslation } from 'react-i18next'
import { Skeleton } from '../../ui/skeleton.tsx'

/** Stands in a page's place until it has come. A page is never without a heading. */
export function Loading() {
  const { t } = useTranslation('frame')
  return (
    <>
      <h1 className="visually-hidden">{t('loading')}</h1>
      <Skeleton>{t('loading')}</Skeleton>
    </>
  )
}
