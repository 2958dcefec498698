import type { Words } from './messages.ts'

/** Where something holds, when it does not hold everywhere. */
export const inVariant = (variant: string): Words => ({
  fi: `muunnelma "${variant}"`,
  en: `variant "${variant}"`,
})

export const asRole: Readonly<Record<'client' | 'professional', Words>> = {
  client: { fi: 'asiakkaana', en: 'as the client' },
  professional: { fi: 'ammattilaisena', en: 'as the professional' },
}

export const withPersona = (persona: string): Words => ({
  fi: `asiakas "${persona}"`,
  en: `persona "${persona}"`,
})

/** The same, and where it holds. */
export const only = (message: Words, places: readonly Words[]): Words =>
  places.length === 0
    ? message
    : {
        fi: `${message.fi} (Vain näin: ${places.map(({ fi }) => fi).join(', ')}.)`,
        en: `${message.en} (Only so: ${places.map(({ en }) => en).join(', ')}.)`,
      }
