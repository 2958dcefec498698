import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import type { Faults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import type { ErrorSummaryItem } from '../../ui/error-summary.tsx'
import { Select } from '../../ui/select.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'
import type { Writing } from '../../api/use-writing.ts'

type RecipientFieldsProps = {
  readonly recipients: Reply<'recipients.list'>
  readonly writing: Writing
}

/** To whom a new message goes, and what it is about: what one can write about depends on the recipient. */
export function RecipientFields({ recipients, writing }: RecipientFieldsProps) {
  const { t } = useTranslation('messages')
  const { contacts, units } = recipients
  const { fields, faults, write, keep } = writing
  const { recipient = '', topic = '' } = fields
  const topicsOf = (id: string) =>
    [...contacts, ...units].find((one) => one.id === id)?.topics ?? []

  const changeRecipient = (id: string) => {
    write('recipient', id)
    if (!topicsOf(id).some((one) => one.id === topic)) write('topic', '')
  }

  return (
    <div className={styles['pair']}>
      <Select
        label={t('recipient')}
        placeholder={t('choose')}
        options={[
          ...contacts.map(({ id, name, unit }) => ({
            value: id,
            label: `${name}, ${unit.name}`,
            group: t('contactPerson'),
          })),
          ...units.map(({ id, name, municipality }) => ({
            value: id,
            label: `${name}, ${municipality}`,
            ...(contacts.length > 0 && { group: t('units') }),
          })),
        ]}
        value={recipient}
        onChange={changeRecipient}
        error={faults['recipient'] && t('recipientMissing')}
        onBlur={keep}
        {...at(anchor.recipient)}
      />
      <Select
        label={t('topic')}
        placeholder={recipient === '' ? t('chooseUnitFirst') : t('choose')}
        options={topicsOf(recipient).map(({ id, name }) => ({ value: id, label: name }))}
        value={topic}
        onChange={(value) => write('topic', value)}
        error={faults['topic'] && t('topicMissing')}
        onBlur={keep}
        {...at(anchor.topic)}
      />
    </div>
  )
}

/** What is wrong with them, for the summary of the form. */
export const recipientFaults = (
  faults: Faults,
  t: TFunction<'messages'>,
): readonly ErrorSummaryItem[] => [
  ...(faults['recipient'] ? [{ anchor: anchor.recipient, message: t('recipientMissing') }] : []),
  ...(faults['topic'] ? [{ anchor: anchor.topic, message: t('topicMissing') }] : []),
]
