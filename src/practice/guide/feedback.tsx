import { CircleCheckBig } from 'lucide-react'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import styles from './feedback.module.css'

/** What went well just before. */
export function Feedback() {
  const { rehearsal, say } = usePractice()
  const feedback = rehearsal.feedback()
  if (feedback === undefined) return null
  return (
    <p className={styles['feedback']}>
      <CircleCheckBig size="1.375rem" strokeWidth={1.75} aria-hidden />
      <span>
        <Said>{say(feedback)}</Said>
      </span>
    </p>
  )
}
