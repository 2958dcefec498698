import type { Choices, Options, Service } from './choices.ts'

/** What every step of a booking is given. */
export type StepProps = {
  readonly options: Options
  readonly choices: Choices
  /** The service that the link here names, if it names any; `found` is undefined when there is no such service. */
  readonly linked: { readonly found: Service | undefined } | undefined
  readonly choose: (name: string, value: string) => void
  /** On to the next step. */
  readonly onNext: () => void
  /** Resolves when what was chosen has been kept. */
  readonly save: () => Promise<void>
  /** The server could not keep what was chosen last. */
  readonly unkept: boolean
}
