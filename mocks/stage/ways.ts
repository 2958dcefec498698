import type { Condition } from '../scenario/format/condition.ts'
import type { Line } from '../scenario/format/line.ts'
import type { Step } from '../scenario/format/step.ts'
import type { Choice, TalkStep } from '../scenario/format/talk.ts'

/** What the stage can play: an author's line, something said, or the right guess of where the client is. */
export type Act = Line | { readonly say: string } | { readonly guess: 'right' }

/** One right way through a step. */
export type Way = {
  readonly id: string
  readonly name: string
  readonly model: readonly Act[]
  readonly done: Condition
  /** Said when the step was done in this way. */
  readonly feedback: string
  /** Where it goes on, if not to the next step. */
  readonly go: string | undefined
}

const known = new WeakMap<Step, readonly Way[]>()

/** The right ways through a step, the model's first. The same step always has the same ones. */
export function waysOf(step: Step): readonly Way[] {
  const made = known.get(step) ?? makeWays(step)
  known.set(step, made)
  return made
}

function makeWays(step: Step): readonly Way[] {
  switch (step.kind) {
    case 'do':
      if ('ways' in step)
        return step.ways.map(({ id, name, model, done, why, go }) => ({
          id,
          name,
          model,
          done,
          feedback: why,
          go,
        }))
      return [{ ...sole(step), model: step.model, done: step.done, feedback: step.feedback }]
    case 'talk':
      return talkWays(step)
    case 'where':
      return [
        {
          ...sole(step),
          model: [{ guess: 'right' }],
          done: { happened: 'place.guessed', where: { right: true }, since: step.id },
          feedback: step.feedback,
        },
      ]
  }
}

/** One good choice will do, unless the author says what it takes: then the good ones are said in their order. */
function talkWays(step: TalkStep): readonly Way[] {
  const good = step.choices.filter(({ quality }) => quality === 'good')
  if (step.done)
    return [
      {
        ...sole(step),
        model: good.map(saying),
        done: step.done,
        feedback: good.at(-1)?.why ?? step.why,
        go: good.at(-1)?.go,
      },
    ]
  return good.map((choice) => ({
    id: choice.id,
    name: choice.says ?? step.name,
    model: [saying(choice)],
    done: { said: choice.id, since: step.id },
    feedback: choice.why,
    go: choice.go,
  }))
}

const sole = ({ id, name }: Step) => ({ id, name, go: undefined })

const saying = ({ id }: Choice): Act => ({ say: id })
