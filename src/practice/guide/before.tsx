import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import styles from './before.module.css'
import { Label } from './label.tsx'

/** What must be known before one begins, such as what to do in a real emergency; it can be read all the time. */
export function Before() {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { before } = stage.script.scenario
  if (before === undefined) return null
  return (
    <section className={styles['before']} aria-labelledby="before-title">
      <Label icon={TriangleAlert} heading={{ level: 'h3', id: 'before-title' }}>
        {t('before')}
      </Label>
      <p>
        <Said>{say(before)}</Said>
      </p>
    </section>
  )
}
