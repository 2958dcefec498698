import { questionsOf } from '../../../src/lib/questions-of.ts'
import type { Cue } from '../format/cue.ts'
import type { Form } from '../format/form.ts'
import { type GivenAnswers, isAnswers, wordOf } from '../format/is-answers.ts'
import type { Line } from '../format/line.ts'
import type { Patch } from '../format/patches.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Slip } from '../format/slip.ts'
import type { Step } from '../format/step.ts'
import type { Value } from '../format/value.ts'
import { linesOf } from '../read/walk.ts'

/** Every Finnish sentence of a script that somebody reads, and so every one that is translated. */
export function sentences({ scenario, persona, others = [], place }: Script): readonly string[] {
  const { title, summary, variants, steps, slips, signals, cues, debrief } = scenario
  const all = [
    title,
    summary,
    scenario.before,
    ...variants.map(({ name }) => name),
    ...steps.flatMap(stepSentences),
    ...slips.flatMap(slipSentences),
    ...signals.flatMap(({ name, why }) => [name, why]),
    ...linesOf(scenario).flatMap(({ value }) => typed(value, place)),
    ...cues.flatMap((cue) => [cue.name, ...cue.do.flatMap(cueSentences)]),
    debrief.aim,
    ...debrief.remember,
    ...[...debrief.seen, ...debrief.tryNext].map(({ text }) => text),
    ...debrief.discuss,
    persona.speaks,
    ...persona.fears,
    ...Object.values(place.mandates).flatMap(({ name, reaches, doesNotReach, why }) => [
      name,
      ...reaches,
      ...doesNotReach.map(({ what }) => what),
      why,
    ]),
    ...[scenario, ...variants].flatMap(({ opening }) =>
      dataSentences(persona, place, opening.data),
    ),
    ...others.flatMap((one) => [
      one.speaks,
      ...one.fears,
      ...dataSentences(one, place, scenario.opening.others?.[one.id]),
    ]),
    ...place.tests.flatMap(({ name, measure, about }) => [name, measure, about]),
    ...place.measurements.flatMap(({ advice }) => advice),
    ...[...place.municipalities, ...place.topics, ...place.units].map(({ name }) => name),
    ...place.services.flatMap(({ name, about, instructions }) => [
      name,
      about,
      ...Object.values(instructions).flat(),
    ]),
    ...Object.values(place.appointmentNotices),
    place.name,
    place.notice,
    place.taskNotice,
    ...place.forms.flatMap(formSentences),
    ...place.units.map(({ open }) => open),
    ...place.staff.map(({ role }) => role),
    ...place.areas.flatMap(({ name, about, topics }) => [
      name,
      about,
      ...topics.flatMap((topic) => [topic.name, topic.about, topic.not, topic.call]),
    ]),
    ...place.chats.flatMap((chat) => [
      chat.name,
      chat.about,
      chat.not,
      chat.open,
      chat.wait,
      chat.greeting,
      ...chat.topics.flatMap(({ name, asks }) => [name, asks]),
      ...[...chat.answers, ...chat.otherwise].map(({ text }) => text),
      chat.closing,
    ]),
    ...place.visits.says.flatMap(spoken),
    place.visits.read,
    ...place.elsewhere.flatMap(({ name, what, tell }) => [name, what, tell]),
    ...place.help.flatMap((page) => [
      page.title,
      page.about,
      ...page.parts.flatMap((part) => [part.title, ...part.text, ...part.steps]),
    ]),
  ]
  return [...new Set(all.filter((sentence) => sentence !== undefined))]
}

/** What a professional writes, speaks or gives in a cue. */
function cueSentences(line: Cue['do'][number]): readonly (string | undefined)[] {
  if ('professional.replied' in line) return [line['professional.replied'].text]
  if ('professional.wrote' in line) return [line['professional.wrote'].text]
  if ('professional.spoke' in line) return spoken(line['professional.spoke'])
  return 'task.given' in line ? [line['task.given'].title, line['task.given'].info] : []
}

/** What is said in a remote visit, what can be answered, and what is said to that. */
const spoken = ({ text, asks }: Place['visits']['says'][number]) => [
  text,
  ...(asks?.answers ?? []).flatMap(({ says, reply }) => [says, reply]),
]

type Data = Scenario['opening']['data']

/** What there is to read in somebody's data, as the county has it and as an opening changes it. */
const dataSentences = (
  { data }: Persona,
  place: Place,
  {
    conversations = [],
    tasks = [],
    begun = [],
    results = [],
    plans = [],
    appointments = [],
  }: Data = {},
): readonly (string | undefined)[] => [
  ...[...data.conversations, ...patched(conversations)].flatMap((one) => [
    one.subject,
    ...(one.messages ?? []).map(({ text }) => text),
  ]),
  ...[...data.tasks, ...patched(tasks)].flatMap((task) => [task.title, task.info]),
  ...[...data.begun, ...begun].flatMap(({ form, answers }) => writtenAnswers(place, form, answers)),
  ...[...data.results, ...patched(results)].flatMap((one) => [one.name, one.comment?.text]),
  ...[...data.plans, ...patched(plans)].flatMap((one) => [
    one.title,
    one.about,
    ...(one.goals ?? []),
    ...(one.steps ?? []).map((step) => step.name),
  ]),
  ...[...data.appointments, ...patched(appointments)].map(({ reason }) => reason),
]

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
    ...failures.flatMap(({ name: called, recover }) => [called, recover]),
  ]
}

const slipSentences = ({ what, why, again }: Slip): readonly (string | undefined)[] => [
  what,
  why,
  again,
]

/** The values of acts that are written in words. */
const keyboard: readonly string[] = ['text', 'reason']

/** What a model types on the keyboard. */
function typed(line: Line, place: Place): readonly string[] {
  if (!('with' in line)) return []
  const given: Readonly<Record<string, Value>> = line.with
  return Object.entries(given).flatMap(([key, value]) => {
    if (keyboard.includes(key) && typeof value === 'string') return value === '' ? [] : [value]
    return isAnswers(value) ? writtenAnswers(place, wordOf(given['form']), value) : []
  })
}

/** What is written in words in the answers to a form. */
const writtenAnswers = ({ forms }: Place, form: string, answers: GivenAnswers): readonly string[] =>
  questionsOf(forms.find(({ id }) => id === form)?.sections ?? [])
    .filter(({ kind }) => kind === 'text' || kind === 'long')
    .flatMap(({ id }) => (Object.hasOwn(answers, id) ? [String(answers[id])] : []))

const formSentences = (form: Form): readonly (string | undefined)[] => [
  form.title,
  form.intro,
  form.thanks,
  ...form.sections.flatMap(({ title, intro, questions }) => [
    title,
    intro,
    ...questions.flatMap((question) => [
      question.label,
      question.hint,
      ...('options' in question ? question.options.map(({ label }) => label) : []),
      ...('low' in question ? [question.low, question.high] : []),
      ...('counts' in question ? [question.counts] : []),
    ]),
  ]),
  ...(form.result ?? []).flatMap(({ title, text }) => [title, text]),
]
