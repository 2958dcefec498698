import { Crosshair } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Anchor } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { focusOn } from './focus-on.ts'

type FocusButtonProps = {
  readonly anchor: Anchor
  readonly itemKey?: string | undefined
}

/** Leads to the marked place whoever asks for it; nobody is taken there unasked. */
export function FocusButton({ anchor, itemKey }: FocusButtonProps) {
  const { t } = useTranslation('hand')
  return (
    <Button variant="quiet" icon={Crosshair} onClick={() => focusOn(anchor, itemKey)}>
      {t('focus')}
    </Button>
  )
}
