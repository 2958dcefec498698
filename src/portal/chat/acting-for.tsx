import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Alert } from '../../ui/alert.tsx'

/** In whose matters one chats, when they are another's. */
export function ActingFor() {
  const { t } = useTranslation('chat')
  const { data } = useQuery(query('session.get', {}))
  const acting = data?.actingFor
  return (
    acting && (
      <Alert kind="info" title={t('actingTitle', { name: `${acting.given} ${acting.family}` })}>
        {t('actingAdvice')}
      </Alert>
    )
  )
}
