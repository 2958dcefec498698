import { useTranslation } from 'react-i18next'
import { moment } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { RowDisclosure } from '../../ui/row-disclosure.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import type { Found, Talk } from './found.ts'
import { Turns } from './turns.tsx'

type EarlierProps = {
  readonly talks: readonly Talk[]
  readonly unit: Found['unit']
}

/** The chats that have ended: they can be read. */
export function Earlier({ talks, unit }: EarlierProps) {
  const { t } = useTranslation('chat')
  const language = useLanguage()
  const now = useNow()
  if (talks.length === 0) return null
  return (
    <Section title={t('earlier')}>
      <Rows>
        {talks.map(({ id, topic, opened, professional, turns }) => (
          <RowDisclosure
            key={id}
            title={[topic.name, moment(opened, now, language), professional?.name]
              .filter(Boolean)
              .join(', ')}
          >
            <Turns turns={turns} unit={unit} />
          </RowDisclosure>
        ))}
      </Rows>
    </Section>
  )
}
