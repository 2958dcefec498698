import { RotateCcw, SlidersHorizontal, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import styles from './band.module.css'
import { LanguageSelect } from './language-select.tsx'

type BandProps = {
  /** The scenario's title. */
  readonly title: string
  readonly startPage: string
  readonly onRestart: () => void
  readonly onLanguage: (language: Language) => void
}

/** The band across the top: that this is practice, what is practised, and what holds everywhere. */
export function Band({ title, ...controls }: BandProps) {
  const { t } = useTranslation('practice')
  return (
    <header className={styles['band']} data-ground="amber">
      <Mark />
      <p className={styles['promise']}>
        <span className={styles['long']}>{t('promise')}</span>
        <span className={styles['short']}>{t('promiseShort')}</span>
      </p>
      <p className={styles['title']}>{title}</p>
      <div className={styles['controls']}>
        <Controls {...controls} />
      </div>
      <div className={styles['menu']}>
        <PopoverMenu label={t('options')} icon={SlidersHorizontal}>
          {(close) => (
            <div className={styles['panel']}>
              <Controls
                {...controls}
                onRestart={() => {
                  close()
                  controls.onRestart()
                }}
              />
            </div>
          )}
        </PopoverMenu>
      </div>
    </header>
  )
}

/** The mark that says on every view, in print too, that this is practice. */
export function Mark() {
  const { t } = useTranslation('practice')
  return <strong className={styles['mark']}>{t('mark')}</strong>
}

function Controls({ startPage, onRestart, onLanguage }: Omit<BandProps, 'title'>) {
  const { t } = useTranslation('practice')
  return (
    <>
      <Button variant="quiet" icon={RotateCcw} onClick={onRestart}>
        {t('restart')}
      </Button>
      <LanguageSelect onLanguage={onLanguage} />
      <ButtonLink variant="quiet" icon={X} href={startPage}>
        {t('stop')}
      </ButtonLink>
    </>
  )
}
