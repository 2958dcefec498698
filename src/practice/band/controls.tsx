import { RotateCcw, SlidersHorizontal, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import styles from './controls.module.css'
import { LanguageSelect } from './language-select.tsx'
import { TextSizeSelect } from './text-size-select.tsx'

type ControlsProps = {
  readonly startPage: string
  readonly onRestart: () => void
}

/** What holds everywhere in a rehearsal: start over, the language, the way out. In a menu where there is little room. */
export function Controls({ onRestart, ...rest }: ControlsProps) {
  const { t } = useTranslation('practice')
  return (
    <>
      <div className={styles['row']}>
        <All onRestart={onRestart} {...rest} />
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
                {...rest}
              />
            </div>
          )}
        </PopoverMenu>
      </div>
    </>
  )
}

function All({ startPage, onRestart }: ControlsProps) {
  const { t } = useTranslation('practice')
  return (
    <>
      <Button variant="quiet" icon={RotateCcw} onClick={onRestart}>
        {t('restart')}
      </Button>
      <TextSizeSelect />
      <LanguageSelect />
      <ButtonLink variant="quiet" icon={X} href={startPage}>
        {t('stop')}
      </ButtonLink>
    </>
  )
}
