import type { RefObject } from 'react'
import { useInReach } from '../guide/use-in-reach.ts'
import styles from './news.module.css'
import { useNews } from './use-news.ts'

type Told = {
  /** What stays in reach when there is something to read. */
  readonly within: RefObject<HTMLElement | null>
}

type NewsProps = { readonly as: 'said' } | ({ readonly as: 'told' } & Told)

/** What happened while time was moved on: said aloud, or to be read. */
export default function News(props: NewsProps) {
  return props.as === 'said' ? <Said /> : <Told within={props.within} />
}

const Said = () => useNews()?.said

function Told({ within }: Told) {
  const news = useNews()
  useInReach(within, news?.said)
  return (
    news && (
      <div className={styles['news']}>
        {news.told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    )
  )
}
