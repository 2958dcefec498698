import { useQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { useLong } from '../../ui/use-long.ts'
import { ConversationRow } from './conversation-row.tsx'
import { DraftRow, ofMessages } from './draft-row.tsx'
import styles from './list.module.css'
import { ListPage, useListWords } from './list-page.tsx'

/** The conversations that go on, the latest first, and above them what has not been sent. */
export default function MessageList() {
  return (
    <ListPage>
      <Open />
    </ListPage>
  )
}

function Open() {
  const { t } = useTranslation('messages')
  const words = useListWords()
  const messages = useQuery(query('messages.list', {}))
  const drafts = useQuery(query('drafts.list', {}))
  // Drafts stand above: coming later, they would push the list down. But not for long does it wait for them.
  const waits = messages.isPending || drafts.isPending
  const long = useLong(waits, 800)
  const [shown, setShown] = useState(!waits)
  if (!shown && (long || !waits)) setShown(true)
  if (!shown) return words.loading
  return (
    <>
      <Part
        asked={drafts}
        loading={words.loading}
        failed={{ ...words.failed, title: t('draftsFailed') }}
      >
        {(all) => {
          const unsent = ofMessages(all)
          return (
            unsent.length > 0 && (
              <div className={styles['drafts']}>
                <Section title={t('drafts')} look="small">
                  <Rows>
                    {unsent.map((draft) => (
                      <DraftRow
                        key={draft.form}
                        draft={draft}
                        conversations={messages.data ?? []}
                      />
                    ))}
                  </Rows>
                </Section>
              </div>
            )
          )
        }}
      </Part>
      <Part asked={messages} loading={words.loading} failed={words.failed}>
        {(all) => {
          const rows = all.filter(({ state }) => state !== 'closed')
          return rows.length === 0 ? (
            <Empty icon={Inbox} title={t('empty')}>
              {t('emptyAdvice')}
            </Empty>
          ) : (
            <Rows label={t('conversations')}>
              {rows.map((row) => (
                <ConversationRow key={row.id} row={row} />
              ))}
            </Rows>
          )
        }}
      </Part>
    </>
  )
}
