import { useTranslation } from 'react-i18next'
import { clockTime, longDay } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Found } from './found.ts'

/** When, with whom, and whose matters they are where they are another's. */
export function Facts({ found }: { found: Found }) {
  const { t } = useTranslation('visit')
  const language = useLanguage()
  const { start, end, professional, unit, client, own } = found
  return (
    <DefinitionList
      items={[
        {
          label: t('when'),
          value: t('dayAndTimes', {
            day: longDay(start, language),
            from: clockTime(start, language),
            to: clockTime(end, language),
          }),
        },
        {
          label: t('whom'),
          value: professional
            ? t('person', { name: professional.name, role: professional.role })
            : t('somebody', { unit: unit.name }),
        },
        { label: t('how'), value: t('howRemote') },
        ...(client.id === own.id ? [] : [{ label: t('whose'), value: client.name }]),
      ]}
    />
  )
}
