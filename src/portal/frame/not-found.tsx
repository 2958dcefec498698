import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Answers an address that no page has. */
export function NotFound() {
  const { t } = useTranslation('frame')
  return (
    <>
      <PageHeading>{t('notFoundTitle')}</PageHeading>
      <Empty
        icon={Compass}
        title={t('notFoundFact')}
        action={
          <ButtonLink to={href('front')} variant="primary">
            {t('notFoundAction')}
          </ButtonLink>
        }
      >
        {t('notFoundAdvice')}
      </Empty>
    </>
  )
}
