import type { Line, Patch, Script, Slip, Step } from './format.ts'
import { linesOf } from './walk.ts'

/** Every Finnish sentence of a script that somebody reads, and so every one that is translated. */
export function sentences({ scenario, persona, place }: Script): readonly string[] {
  const { title, summary, variants, steps, slips, signals, cues, debrief } = scenario
  const { conversations = [], tasks = [] } = scenario.opening.data ?? {}
  const all = [
    title,
    summary,
    scenario.before,
    ...variants.map(({ name }) => name),
    ...steps.flatMap(stepSentences),
    ...slips.flatMap(slipSentences),
    ...signals.flatMap(({ name, why }) => [name, why]),
    ...linesOf(scenario).flatMap(({ value }) => typed(value)),
    ...cues.flatMap((cue) =>
      cue.do.flatMap((line) =>
        'professional.replied' in line ? line['professional.replied'].text : [],
      ),
    ),
    debrief.aim,
    ...debrief.remember,
    ...[...debrief.seen, ...debrief.tryNext].map(({ text }) => text),
    ...debrief.discuss,
    persona.speaks,
    ...persona.fears,
    ...[...persona.data.conversations, ...patched(conversations)].flatMap((one) => [
      one.subject,
      ...(one.messages ?? []).map(({ text }) => text),
    ]),
    ...[...persona.data.tasks, ...patched(tasks)].map((task) => task.title),
    ...[...place.municipalities, ...place.topics, ...place.units].map(({ name }) => name),
    place.name,
    place.notice,
    ...place.units.map(({ open }) => open),
    ...place.staff.map(({ role }) => role),
  ]
  return [...new Set(all.filter((sentence) => sentence !== undefined))]
}

/** What patches put in or change. */
const patched = <T>(patches: readonly Patch<T>[]): readonly Partial<T>[] =>
  patches.flatMap((patch) => ('add' in patch ? [patch.add] : 'to' in patch ? [patch.to] : []))

function stepSentences(step: Step): readonly (string | undefined)[] {
  const { name, goal, why, client, tell, slips, failures } = step
  return [
    name,
    goal,
    why,
    client,
    tell,
    ...('hints' in step ? step.hints : []),
    ...('otherwise' in step ? [step.otherwise] : []),
    ...('feedback' in step ? [step.feedback] : []),
    ...('ways' in step ? step.ways.flatMap((way) => [way.name, way.why]) : []),
    ...(step.kind === 'talk'
      ? [
          step.professional,
          ...step.choices.flatMap(({ says, reply, why: because }) => [
            says,
            ...(typeof reply === 'string' ? [reply] : reply.map(({ text }) => text)),
            because,
          ]),
        ]
      : []),
    ...slips.flatMap(slipSentences),
    ...failures.map(({ recover }) => recover),
  ]
}

const slipSentences = ({ what, why, again }: Slip): readonly (string | undefined)[] => [
  what,
  why,
  again,
]

/** What a model types on the keyboard. */
const typed = (line: Line): readonly string[] =>
  'with' in line && 'text' in line.with && typeof line.with['text'] === 'string'
    ? [line.with['text']]
    : []
