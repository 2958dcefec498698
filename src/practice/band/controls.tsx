import { Languages, RotateCcw, Share2, SlidersHorizontal, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import styles from './controls.module.css'
import { TextSizeSelect } from './text-size-select.tsx'

type ControlsProps = {
  readonly startPage: string
  readonly onRestart: () => void
  readonly onShare: () => void
  /** The choice of languages, in a menu of its own where the others stand side by side. */
  readonly children: ReactNode
}

/** What holds everywhere in a rehearsal: start over, the languages, the way out. In a menu where there is little room. */
export function Controls({ onRestart, onShare, children, ...rest }: ControlsProps) {
  const { t } = useTranslation('practice')
  return (
    <>
      <div className={styles['row']}>
        <All onRestart={onRestart} onShare={onShare} {...rest}>
          <PopoverMenu label={t('language')} icon={Languages}>
            {children}
          </PopoverMenu>
        </All>
      </div>
      <div className={styles['menu']}>
        <PopoverMenu label={t('options')} icon={SlidersHorizontal}>
          {(close) => (
            <div className={styles['panel']}>
              <All
                onRestart={() => {
                  close()
                  onRestart()
                }}
                onShare={() => {
                  close()
                  onShare()
                }}
                {...rest}
              >
                {children}
              </All>
            </div>
          )}
        </PopoverMenu>
      </div>
    </>
  )
}

function All({ startPage, onRestart, onShare, children }: ControlsProps) {
  const { t } = useTranslation('practice')
  return (
    <>
      <Button variant="quiet" icon={RotateCcw} onClick={onRestart}>
        {t('restart')}
      </Button>
      <Button variant="quiet" icon={Share2} onClick={onShare}>
        {t('share')}
      </Button>
      <TextSizeSelect />
      {children}
      <ButtonLink variant="quiet" icon={X} href={startPage}>
        {t('stop')}
      </ButtonLink>
    </>
  )
}
