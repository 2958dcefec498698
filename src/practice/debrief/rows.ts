import type { Told } from './told.ts'

/** What stands side by side: the learner's own and the model's, where both have it. */
export type Row = {
  readonly own: Told | undefined
  readonly model: Told | undefined
}

/** Puts two paths side by side: what is the same step stands in one row. */
export function rowsOf(own: readonly Told[], model: readonly Told[]): readonly Row[] {
  const rows: Row[] = []
  let rest = model
  for (const one of own.flatMap(stepByStep)) {
    const index = rest.findIndex((other) => isSame(one, other, rest))
    if (index < 0) rows.push({ own: one, model: undefined })
    else {
      rows.push(...rest.slice(0, index).map(alone), { own: one, model: rest[index] })
      rest = rest.slice(index + 1)
    }
  }
  return [...rows, ...rest.map(alone)]
}

const alone = (model: Told): Row => ({ own: undefined, model })

/** What was jumped over, a step at a time. */
const stepByStep = (told: Told): readonly Told[] =>
  told.kind === 'jump' ? told.steps.map((step) => ({ ...told, steps: [step] })) : [told]

function isSame(own: Told, model: Told, rest: readonly Told[]): boolean {
  if (own.kind === 'start') return model.kind === 'start'
  // Time is moved on in the same place only if no step of the model comes before.
  if (own.kind === 'time') return model.kind === 'time' && rest[0] === model
  const step = stepDone(own)
  return step !== undefined && step === stepDone(model)
}

const stepDone = (told: Told): string | undefined => {
  if (told.kind === 'step' || (told.kind === 'said' && told.done)) return told.step.id
  return told.kind === 'jump' ? told.steps[0]?.id : undefined
}
