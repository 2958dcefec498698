import type { Finding } from '../../../mocks/scenario/read/read.ts'
import styles from './findings.module.css'

/** What an author has to mend, and where: file, line and column, in Finnish and English. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles['findings']}>
      {findings.map(({ file, line, column, message }) => (
        <li key={`${file}:${line}:${column}:${message.en}`}>
          <code>{`scenarios/${file}:${line}:${column}`}</code>
          <p lang="fi">{message.fi}</p>
          <p lang="en">{message.en}</p>
        </li>
      ))}
    </ul>
  )
}
