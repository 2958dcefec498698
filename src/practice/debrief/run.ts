import type { Stage } from '../../../mocks/stage/rehearsal.ts'

export type Log = Stage['log']
type One = Log['all'][number]
export type Moment = Log['path'][number]
export type Rewound = Exclude<One, Moment>
export type Scene = Moment['scene']

/** A jump plays its models at once; nobody does anything so fast after another thing. Milliseconds. */
export const atOnce = 100

/** Is it a moment, and no rewinding? */
export const isMoment = (one: One): one is Moment => 'entry' in one
/** How long had been practised by then, in milliseconds. */
export const spentAt = (one: One): number => (isMoment(one) ? one.entry.spent : one.spent)

/**
 * What has happened since one began anew. Beginning anew before anything was done begins no new run, and neither
 * does a beginning that was taken back.
 */
export function presentRun({ all, path }: Log): { ones: readonly One[]; began: number } {
  const first = path[0]?.entry.seq ?? Number.POSITIVE_INFINITY
  const index = all.findLastIndex(
    (one) =>
      !isMoment(one) &&
      one.rewound === 0 &&
      one.seq < first &&
      (one.path.at(-1)?.scene.done.length ?? 0) > 0,
  )
  const began = all[index]
  return { ones: all.slice(index + 1), began: began ? spentAt(began) : 0 }
}

export type By = 'learner' | 'hand' | 'jump'

/** A moment with the scene before it, and by whom it came about. */
export type Seen = {
  readonly one: One
  readonly before: Scene
  readonly by: By
}

/** The moments of a run, each with the scene before it and by whom it came about. */
export function seenIn(ones: readonly One[], { all, start }: Log): readonly Seen[] {
  // Where the run began with a jump, that stands just before it.
  const opening = all.at(-ones.length - 1)
  let branch: readonly Moment[] = []
  let rewound: Rewound | undefined = opening && !isMoment(opening) ? opening : undefined
  let jumping = rewound?.rewound === 0 ? rewound.spent : undefined
  return ones.map((one) => {
    const before = branch.at(-1)?.scene ?? start.scene
    if (!isMoment(one)) {
      const back = one.rewound === one.seq && rewound ? rewound.path : one.path
      branch = back.filter(({ entry }) => entry.seq < one.rewound)
      rewound = one
      jumping = one.rewound === 0 ? one.spent : undefined
      return { one, before, by: 'learner' }
    }
    const { spent } = one.entry
    jumping = jumping !== undefined && spent - jumping <= atOnce ? spent : undefined
    const hand = branch.some(
      ({ entry }) =>
        entry.fact.name === 'step.shown' &&
        entry.fact.data.step === before.step &&
        entry.seq > before.since,
    )
    branch = [...branch, one]
    return { one, before, by: jumping !== undefined ? 'jump' : hand ? 'hand' : 'learner' }
  })
}
