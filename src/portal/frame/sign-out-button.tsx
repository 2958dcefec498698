import { LogOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'

type SignOutButtonProps = {
  readonly onPress: () => void
}

/** Asks to sign out. Nothing happens before it has been confirmed. */
export function SignOutButton({ onPress }: SignOutButtonProps) {
  const { t } = useTranslation('frame')
  return (
    <Button
      variant="quiet"
      icon={LogOut}
      aria-haspopup="dialog"
      onClick={onPress}
      {...at(anchor.signOut)}
    >
      {t('signOut')}
    </Button>
  )
}
