import { useQuery } from '@tanstack/react-query'
import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { ConversationRow } from './conversation-row.tsx'
import { ListPage, useListWords } from './list-page.tsx'

/** The conversations that have ended: they can be read. */
export default function ClosedMessages() {
  return (
    <ListPage>
      <Closed />
    </ListPage>
  )
}

function Closed() {
  const { t } = useTranslation('messages')
  const { loading, failed } = useListWords()
  const messages = useQuery(query('messages.list', {}))
  return (
    <Part asked={messages} loading={loading} failed={failed}>
      {(all) => {
        const rows = all.filter(({ state }) => state === 'closed')
        return rows.length === 0 ? (
          <Empty icon={Archive} title={t('emptyClosed')}>
            {t('emptyClosedAdvice')}
          </Empty>
        ) : (
          <Rows label={t('closedConversations')}>
            {rows.map((row) => (
              <ConversationRow key={row.id} row={row} />
            ))}
          </Rows>
        )
      }}
    </Part>
  )
}
