/** How the debrief leads on. */
export type DebriefProps = {
  readonly onBack: () => void
  /** Begins anew within the page, so that the rounds go on being counted; without it the link does. */
  readonly onAgain?: () => void
  readonly againHref: string
  readonly allHref: string
  /** The link's query that opens another exercise. */
  readonly hrefOf: (parts: {
    readonly scenario: string
    readonly variant: string | null
    readonly persona: string | null
  }) => string
}
