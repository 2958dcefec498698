import { ChevronDown, SearchX, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Broken, Card, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { BrokenCard } from './broken-card.tsx'
import { FreeCard } from './free-card.tsx'
import { ScenarioCard } from './scenario-card.tsx'
import styles from './scenario-list.module.css'

type ScenarioListProps = {
  /** Those that are left when the list is narrowed down. */
  readonly cards: readonly Card[]
  readonly free: readonly Card[]
  readonly broken: readonly Broken[]
  readonly people: Catalogue['people']
  /** How many cards are shown. */
  readonly shown: number
  /** Left out where nothing can be pressed yet. */
  readonly onMore?: (() => void) | undefined
  readonly onClear: () => void
  readonly href: (card: Card, persona?: string) => string
}

/** The scenarios, so many at a time, and free practice at the end. */
export function ScenarioList({
  cards,
  free,
  broken,
  people,
  shown,
  onMore,
  onClear,
  href,
}: ScenarioListProps) {
  const { t } = useTranslation('catalogue')
  const list = useRef<HTMLUListElement>(null)
  const more = useRef(false)
  const first = useRef(shown)

  // Whoever asks for more goes on from the first that is new.
  useEffect(() => {
    const before = first.current
    first.current = shown
    if (!more.current) return
    more.current = false
    list.current?.children[before]?.querySelector('a')?.focus()
  }, [shown])

  const count = broken.length + cards.length
  const left = count > shown
  return (
    <>
      {count === 0 && (
        <Empty
          icon={SearchX}
          title={t('nothing')}
          action={
            <Button icon={X} onClick={onClear}>
              {t('clear')}
            </Button>
          }
        >
          {t('nothingAdvice')}
        </Empty>
      )}
      <ul className={styles['cards']} ref={list}>
        {broken.slice(0, shown).map((one) => (
          <li key={one.id}>
            <BrokenCard {...one} />
          </li>
        ))}
        {cards.slice(0, Math.max(0, shown - broken.length)).map((card, place) => (
          // A place in the list: what is found is written over what stood there, and nothing is built anew.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <ScenarioCard {...card} href={href(card)} />
          </li>
        ))}
        {/* It is the last of all. */}
        {(onMore || !left) &&
          free.map((card) => (
            <li key={card.id}>
              <FreeCard {...card} people={people} href={(persona) => href(card, persona)} />
            </li>
          ))}
      </ul>
      {left && onMore && (
        <div className={styles['more']}>
          <p>{t('shown', { shown, of: count })}</p>
          <Button
            icon={ChevronDown}
            onClick={() => {
              more.current = true
              onMore()
            }}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  )
}
