import type { Line } from '../format/line.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Step } from '../format/step.ts'
import type { TalkStep } from '../format/talk.ts'
import * as words from '../messages/steps.ts'
import { type Finding, info, type Path, type Source, warning } from '../read/read.ts'
import { placedWays } from '../read/walk.ts'
import { type Staged, whereIn } from '../staging/stagings.ts'

/** What each kind of step has to have, beyond its form. */
export const checkSteps = (
  source: Source<Scenario>,
  stagings: readonly Staged[],
): readonly Finding[] =>
  source.value.steps.flatMap((step, index) => {
    const path = ['steps', index]
    return [
      ...(step.kind === 'talk' ? checkTalk(source, step, path, stagings) : []),
      ...(step.kind === 'where' ? checkWhere(source, step.pages, path) : []),
      ...(source.value.screen === 'hidden' ? unseen(source, step, path) : []),
      ...checkHints(source, step, path),
    ]
  })

function checkTalk(
  source: Source<Scenario>,
  step: TalkStep,
  path: Path,
  stagings: readonly Staged[],
): readonly Finding[] {
  const isGood = ({ quality }: TalkStep['choices'][number]): boolean => quality === 'good'
  const as = step.professional === undefined ? 'professional' : 'client'
  const others = source.value.for.filter((role) => role !== as)
  const anyone = step.for === undefined || (step.for !== as && others.includes(step.for))
  return [
    ...(step.choices.some(isGood)
      ? stagings.flatMap((staging) => {
          const here = staging.script.scenario.steps.find(({ id }) => id === step.id)
          return here?.kind === 'talk' && !here.choices.some(isGood)
            ? [source.at([...path, 'choices'], words.noGoodChoiceIn(whereIn(staging)))]
            : []
        })
      : [source.at([...path, 'choices'], words.noGoodChoice)]),
    ...step.choices.flatMap(({ id, reply }, choice) =>
      typeof reply !== 'string' && reply.every((one) => one.if !== undefined)
        ? [warning(source.at([...path, 'choices', choice, 'reply'], words.noReply(id)))]
        : [],
    ),
    ...(others.length > 0 && anyone
      ? [
          warning(
            source.at(
              [...path, 'kind'],
              as === 'professional' ? words.talkForClients : words.talkForProfessionals,
            ),
          ),
        ]
      : []),
  ]
}

const checkWhere = (
  source: Source<Scenario>,
  pages: readonly string[],
  path: Path,
): readonly Finding[] => [
  ...pages.flatMap((page, index) =>
    pages.indexOf(page) < index
      ? [source.at([...path, 'pages', index], words.pageTwice(page))]
      : [],
  ),
  ...(source.value.screen === 'hidden'
    ? []
    : [warning(source.at([...path, 'kind'], words.whereShown))]),
]

/** What only somebody at the client's screen can do, where that is not seen. */
const unseen = (source: Source<Scenario>, step: Step, path: Path): readonly Finding[] =>
  step.kind === 'do'
    ? placedWays(step, path).flatMap((way) =>
        (way.value.model ?? []).flatMap((line, index) =>
          isAtScreen(line) ? [source.at([...way.path, 'model', index], words.notOnScreen)] : [],
        ),
      )
    : []

const isAtScreen = (line: Line): boolean =>
  'open' in line || ('act' in line && line.act !== 'phone.call')

/** The second hint says where it is: it names what stands there, as a rule. */
const checkHints = (source: Source<Scenario>, step: Step, path: Path): readonly Finding[] =>
  'hints' in step && !step.hints[1].includes('[[')
    ? [info(source.at([...path, 'hints', 1], words.hintNamesNothing))]
    : []
