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

/** Everybody whom one can call, in the language in use: the urgent numbers first, then the client's own municipality. */
export function useContacts(): readonly Contact[] {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { persona, place } = stage.script
  const { urgent, units } = place
  const near = units.filter(({ municipality }) => municipality === persona.municipality)
  return [
    {
      id: 'emergency',
      kind: 'emergency',
      name: t('phoneEmergency'),
      number: urgent.emergency,
    },
    { id: 'helpline', kind: 'helpline', name: t('phoneHelpline'), number: urgent.helpline },
    ...[...near, ...units.filter((unit) => !near.includes(unit))].map(
      ({ id, name, phone, open }) =>
        ({ id, kind: 'unit', name: say(name), number: phone, open: say(open) }) as const,
    ),
  ]
}
