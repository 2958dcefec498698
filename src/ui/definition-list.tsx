import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

type Definition = {
  readonly label: string
  readonly value: ReactNode
}

export type DefinitionListProps = {
  readonly items: readonly Definition[]
}

/** Labels and their values, side by side where there is room. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className={styles['list']}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles['pair']}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
