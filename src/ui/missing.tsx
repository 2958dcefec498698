import { SearchX } from 'lucide-react'
import { ButtonLink } from './button-link.tsx'
import { Empty } from './empty.tsx'

export type MissingProps = {
  /** The fact ("Viestiä ei ole"). */
  readonly fact: string
  readonly advice: string
  /** Where all such things are. */
  readonly to: string
  /** The words of the way there. */
  readonly all: string
}

/** Stands where an address leads to nothing. */
export const Missing = ({ fact, advice, to, all }: MissingProps) => (
  <Empty icon={SearchX} title={fact} action={<ButtonLink to={to}>{all}</ButtonLink>}>
    {advice}
  </Empty>
)
