import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useCallbackAsk } from '../../api/use-callback-ask.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Callback } from '../../ui/callback.tsx'
import { anchor } from './acts.ts'

type UnitCallbackProps = {
  readonly unit: Reply<'units.list'>[number]
}

/** Asking a unit to call. */
export function UnitCallback({ unit: { id, name, callbackBy } }: UnitCallbackProps) {
  const { t } = useTranslation('services')
  const language = useLanguage()
  const now = useNow()
  const { ask, ...asking } = useCallbackAsk(id)
  const promise = (by: string) => t('callbackBy', { unit: name, when: moment(by, now, language) })
  return (
    <Callback
      words={{
        open: t('callback'),
        openNamed: `${t('callback')}: ${name}`,
        loading: t('loadingForm'),
        notOpened: t('formFailed'),
        phone: t('callbackPhone'),
        hint: t('callbackHint'),
        ask: t('askCallback'),
        asking: t('asking'),
        failedTitle: t('callbackNotAsked'),
        failedAdvice: t('callbackFailed'),
        required: t('phoneMissing'),
        real: t('phoneReal'),
        malformed: t('phoneMalformed'),
        askedTitle: t('callbackAskedTitle'),
        asked: promise,
        waits: callbackBy === null ? undefined : promise(callbackBy),
      }}
      asking={asking}
      onAsk={(phone) => ask({ unit: id, phone })}
      marks={{
        open: at(anchor.callback, id),
        phone: at(anchor.callbackPhone, id),
        ask: at(anchor.askCallback, id),
      }}
    />
  )
}
