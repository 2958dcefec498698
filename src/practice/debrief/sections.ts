import type { Condition } from '../../../mocks/scenario/format/condition.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { isTold } from './is-told.ts'
import type { Story } from './story.ts'
import type { ToldOf } from './told.ts'

/** A sentence of the debrief, and what stands before it in bold. */
export type Line = { readonly lead?: string; readonly text: string }

export type SectionId =
  | 'well'
  | 'what'
  | 'slips'
  | 'missed'
  | 'try'
  | 'remember'
  | 'discuss'
  | 'otherWay'

/** One thing that the debrief tells of. */
export type Section = {
  readonly id: SectionId
  readonly lines: readonly Line[]
}

/** How the practice itself words what it tells of a run. */
export type Telling = {
  readonly say: (sentence: string) => string
  readonly list: (names: readonly string[]) => string
  readonly rounds: (count: number) => string
  readonly smooth: (names: string) => string
  readonly hints: (names: string) => string
  readonly together: (names: string) => string
  readonly shown: (names: string) => string
  readonly passed: (names: string) => string
  readonly obstacle: (name: string, over: boolean) => string
  readonly times: (count: number) => string
  readonly fate: (fate: Story['slips'][number]['fate']) => string
  readonly otherWay: string
}

/** At most so many things are told that went well: the most telling ones. */
const most = 5

/** Everything that is told in words, in its order. What there is nothing to tell of is left out. */
export function sectionsOf(
  { scenario, place }: Script,
  story: Story,
  rounds: number,
  telling: Telling,
): readonly Section[] {
  const { say } = telling
  const { debrief } = scenario
  const unit = place.units.find(({ id }) => id === debrief.otherWay.unit)
  const words = (sentences: readonly string[]): readonly Line[] =>
    sentences.map((sentence) => ({ text: say(sentence) }))
  const sections: readonly Section[] = [
    { id: 'well', lines: wentWell(story, telling) },
    {
      id: 'what',
      lines: [
        ...words(
          debrief.seen.filter(({ if: when }) => isTold(when, story)).map(({ text }) => text),
        ),
        ...helped(story, rounds, telling),
      ],
    },
    {
      id: 'slips',
      lines: story.slips.map(({ slip, times, fate }) => ({
        lead: say(slip.what),
        text: [
          say(slip.why),
          ...(times > 1 ? [telling.times(times)] : []),
          telling.fate(fate),
        ].join(' '),
      })),
    },
    { id: 'missed', lines: words(story.missed.map(({ why }) => why)) },
    { id: 'try', lines: words([tryNext(scenario, story)].flatMap((one) => one ?? [])) },
    { id: 'remember', lines: words(debrief.remember) },
    { id: 'discuss', lines: isForProfessional(scenario) ? words(debrief.discuss) : [] },
    {
      id: 'otherWay',
      lines: unit
        ? [
            {
              text: `${telling.otherWay} ${say(unit.name)}, ${unbroken(unit.phone)}, ${say(unit.open)}.`,
            },
          ]
        : [],
    },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

/** What went well: what was noticed, what was said well, and the steps that needed no help. */
function wentWell(
  { noticed, told, steps }: Story,
  { say, list, smooth }: Telling,
): readonly Line[] {
  // What was noticed by saying it is told once.
  const known = noticed.flatMap(({ noticed: when }) => saidIn(when))
  const answers = told.filter((one) => one.kind === 'said').filter(({ hand }) => !hand)
  const isFirst = ({ step, seq }: ToldOf<'said'>) =>
    answers.find((one) => one.step.id === step.id)?.seq === seq
  const good = answers
    .filter(({ choice: { quality, id } }) => quality === 'good' && !known.includes(id))
    .filter(({ choice }, index, all) => index === all.findIndex((one) => one.choice === choice))
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
  const names = steps
    .filter(({ step, smooth: is }) => is && step.kind !== 'talk')
    .map(({ step }) => say(step.name))
  const before: readonly Line[] = [
    ...noticed.map(({ name, why }) => ({ lead: ended(say(name)), text: say(why) })),
    ...good.map(({ step, choice }) => ({ lead: ended(say(step.name)), text: say(choice.why) })),
  ]
  if (names.length === 0) return before.slice(0, most)
  return [...before.slice(0, most - 1), { text: smooth(list(names)) }]
}

/** The choices that a condition is about. */
function saidIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(saidIn)
  if ('any' in condition) return condition.any.flatMap(saidIn)
  return 'said' in condition ? [condition.said] : []
}

/** A name that stands as a sentence of its own. */
const ended = (name: string): string => (/[.?]$/.test(name) ? name : `${name}.`)

/** Where there was help, or none was needed because somebody else did it. */
function helped(
  { steps, failures }: Story,
  rounds: number,
  { say, list, ...telling }: Telling,
): readonly Line[] {
  const named = (is: (step: Story['steps'][number]) => boolean) =>
    steps.filter(is).map(({ step }) => say(step.name))
  const line = (names: readonly string[], words: (names: string) => string): readonly Line[] =>
    names.length > 0 ? [{ text: words(list(names)) }] : []
  return [
    ...failures.map(({ failure, step, over }) => {
      const met = telling.obstacle(say(step.name), over)
      return { text: over ? met : `${met} ${say(failure.recover)}` }
    }),
    ...line(
      named(({ by, hints }) => by === 'learner' && hints > 0 && hints < 3),
      telling.hints,
    ),
    ...line(
      named(({ by, hints }) => by === 'learner' && hints === 3),
      telling.together,
    ),
    ...line(
      named(({ by }) => by === 'hand'),
      telling.shown,
    ),
    ...line(
      named(({ by }) => by === 'jump'),
      telling.passed,
    ),
    ...(rounds > 0 ? [{ text: telling.rounds(rounds) }] : []),
  ]
}

/** One thing to try: an author's sentence. */
function tryNext({ debrief }: Script['scenario'], story: Story): string | undefined {
  const fitting = debrief.tryNext.find(({ if: when }) => when === undefined || isTold(when, story))
  const own = story.slips.filter(({ fate }) => fate !== 'shown')
  const commonest = own.toSorted((a, b) => b.times - a.times)[0]
  return fitting?.text ?? commonest?.slip.why ?? debrief.remember[0]
}

/** Is it played by a professional? Whoever plays the client is not told what the client says. */
const isForProfessional = ({ for: audience, steps }: Script['scenario']): boolean =>
  audience.includes('professional') &&
  (!audience.includes('client') || steps.some(({ client }) => client !== undefined))
