import {
  type ComponentType,
  createElement,
  type ReactElement,
  use,
  useEffect,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { lateWords } from '../lib/late-words.ts'
import { FailedPart } from './failed-part.tsx'

type PartModule<Props extends object> = { readonly default: ComponentType<Props> }

export type Late<Props extends object> = {
  /**
   * Waits for itself, within a `Suspense`, only as long as it is not here. When it does not come, it says so in its
   * place and can be asked for again.
   */
  readonly Part: (props: Props) => ReactElement
  /** The same where nothing is seen: it is missing without a word. */
  readonly Unseen: (props: Props) => ReactElement
  /** Fetches it ahead. What does not come is asked for again when it is needed. */
  readonly fetch: () => Promise<void>
  readonly isHere: () => boolean
}

const all: (() => Promise<void>)[] = []

/**
 * A part of the screen with a script of its own. Once that is here the part is drawn at once, and nothing blinks.
 * @param areas those of whose words no other part has need before
 */
export function late<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  ...areas: readonly string[]
): Late<Props> {
  let here: ComponentType<Props> | undefined
  let coming: Promise<void> | undefined
  /** What the drawing waits for. It never fails, and asking for it asks no second time: React draws anew after it. */
  let wait: Promise<void> | undefined
  const fetch = () => {
    coming ??= Promise.all([load(), lateWords.fetch(areas)]).then(
      ([module]) => {
        here = module.default
      },
      (error: unknown) => {
        coming = undefined
        throw error
      },
    )
    return coming
  }
  all.push(fetch)

  const useArrival = (): boolean => {
    if (here) return true
    wait ??= fetch().catch(() => undefined)
    use(wait)
    return here !== undefined
  }
  /** Whoever comes here again later does not find the failure of now. */
  const forget = () => {
    wait = undefined
  }
  const Part = (props: Props) => {
    // Before what may wait: drawn again after the wait, React knows only the hooks that it has met already.
    const [, draw] = useState(0)
    const arrived = useArrival()
    return arrived ? (
      createElement(here ?? Nothing, props)
    ) : (
      <Missing onAgain={() => fetch().then(() => draw((times) => times + 1))} onLeave={forget} />
    )
  }
  const Unseen = (props: Props) => {
    useArrival()
    return createElement(here ?? Nothing, props)
  }
  return { Part, Unseen, fetch, isHere: () => here !== undefined }
}

const Nothing = () => null

type MissingProps = {
  /** Asks for it again. Resolves when it has come. */
  readonly onAgain: () => Promise<void>
  readonly onLeave: () => void
}

/** Stands in the place of what did not come. Asked for again, it stays until that comes. */
function Missing({ onAgain, onLeave }: MissingProps) {
  const { t } = useTranslation('ui')
  const [tries, setTries] = useState({ busy: false, failed: 1 })
  useEffect(() => onLeave, [onLeave])
  return (
    <FailedPart
      title={t('partMissing')}
      busy={tries.busy}
      attempt={tries.failed}
      onRetry={() => {
        setTries({ ...tries, busy: true })
        onAgain().catch(() => setTries({ busy: false, failed: tries.failed + 1 }))
      }}
    />
  )
}

/** Fetches every part, so that one can go on without a network. */
export async function fetchLate(): Promise<void> {
  await Promise.allSettled(all.map((fetch) => fetch()))
}
