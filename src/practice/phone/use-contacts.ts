import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'

export type Contact = {
  /** A unit's id, `emergency` or `helpline`. */
  readonly id: string
  readonly kind: 'emergency' | 'helpline' | 'unit'
  readonly name: string
  readonly number: string
  /** When a unit answers. */
  readonly open?: string
}

/** Everybody whom one can call, the urgent numbers first, in the language in use. */
export function useContacts(): readonly Contact[] {
  const { t } = useTranslation('practice')
  const { rehearsal, say } = usePractice()
  const { urgent, units } = rehearsal.world().place
  return [
    {
      id: 'emergency',
      kind: 'emergency',
      name: t('phoneEmergency'),
      number: urgent.emergency,
    },
    { id: 'helpline', kind: 'helpline', name: t('phoneHelpline'), number: urgent.helpline },
    ...units.map(
      ({ id, name, phone, open }) =>
        ({ id, kind: 'unit', name: say(name), number: phone, open: say(open) }) as const,
    ),
  ]
}
