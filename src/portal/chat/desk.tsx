import { useState } from 'react'
import { useNow } from '../../lib/use-now.ts'
import { openingAt } from '../../lib/openings.ts'
import styles from './chat.module.css'
import { Closed } from './closed.tsx'
import { Earlier } from './earlier.tsx'
import { Ended } from './ended.tsx'
import type { Found } from './found.ts'
import { OtherWays } from './other-ways.tsx'
import { Room } from './room.tsx'
import { Start } from './start.tsx'

/** What stands on the page: the chat that goes on, or else how one begins one. */
export function Desk({ found }: { found: Found }) {
  const now = useNow()
  const { current, earlier, open } = found
  // The chat that went on while this page stood: that it is over is told here.
  const [seen, setSeen] = useState(current?.id)
  if (current && current.id !== seen) setSeen(current.id)
  if (current) return <Room key={current.id} found={found} talk={current} />
  const ended = earlier.find(({ id }) => id === seen)
  return (
    <div className={styles['stack']}>
      {seen !== undefined && <Ended found={found} talk={ended} />}
      {openingAt(open, now)?.isOn ? <Start found={found} /> : <Closed found={found} />}
      <OtherWays found={found} />
      <Earlier talks={earlier.filter(({ id }) => id !== ended?.id)} unit={found.unit} />
    </div>
  )
}
