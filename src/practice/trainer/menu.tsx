import { Presentation } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import { useInReach } from '../guide/use-in-reach.ts'
import styles from './menu.module.css'
import { Startable } from './startable.tsx'
import { useTold } from './use-told.ts'

/** What a trainer can start and end by hand, and what they did last. */
export default function TrainerMenu() {
  const { t } = useTranslation('trainer')
  const told = useTold()
  const menu = useRef<HTMLDivElement>(null)
  useInReach(menu, told)
  return (
    <div ref={menu} className={styles['menu']}>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {told !== undefined && <p className={styles['told']}>{told}</p>}
      <PopoverMenu icon={Presentation} label={t('menu')}>
        {(close) => <Startable onDone={close} />}
      </PopoverMenu>
    </div>
  )
}
