import { useTranslation } from 'react-i18next'
import { useCallbackAsk } from '../../api/use-callback-ask.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Callback } from '../../ui/callback.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'

/** Asking the unit to call about an appointment. */
export function AppointmentCallback({ found: { id, unit, callbackAsked } }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const { ask, ...asking } = useCallbackAsk(unit.id)
  return (
    <Callback
      words={{
        open: t('callback'),
        loading: t('loadingForm'),
        notOpened: t('callbackNotOpened'),
        phone: t('callbackPhone'),
        hint: t('callbackHint'),
        ask: t('askCallback'),
        asking: t('sending'),
        failedTitle: t('callbackNotAsked'),
        failedAdvice: t('callbackFailed'),
        required: t('phoneMissing'),
        real: t('phoneReal'),
        malformed: t('phoneMalformed'),
        askedTitle: t('callbackAskedTitle'),
        asked: (by) => t('callbackBy', { unit: unit.name, when: moment(by, now, language) }),
        waits: callbackAsked ? t('callbackWaits', { unit: unit.name }) : undefined,
      }}
      asking={asking}
      onAsk={(phone) => ask({ unit: unit.id, phone, appointment: id })}
      marks={{
        open: at(anchor.callback),
        phone: at(anchor.callbackPhone),
        ask: at(anchor.askCallback),
      }}
    />
  )
}
