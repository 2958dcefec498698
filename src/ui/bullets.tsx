import styles from './bullets.module.css'

export type BulletsProps = {
  /** Sentences, each another. */
  readonly items: readonly string[]
}

/** Sentences under each other, each with a mark before it. */
export const Bullets = ({ items }: BulletsProps) => (
  <ul className={styles['list']}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
