import type { Line, Patch, Script } from './format.ts'

/** Every Finnish sentence of a script that somebody reads, and so every one that is translated. */
export function sentences({ scenario, persona, place }: Script): readonly string[] {
  const { title, summary, steps, cues, debrief } = scenario
  const { conversations = [], tasks = [] } = scenario.opening.data ?? {}
  const all = [
    title,
    summary,
    scenario.before,
    ...steps.flatMap((step) => [
      step.name,
      step.goal,
      step.why,
      step.client,
      step.tell,
      step.feedback,
      ...step.model.flatMap(typed),
      ...step.slips.flatMap((slip) => [slip.what, slip.why, ...slip.try.flatMap(typed)]),
    ]),
    ...cues.flatMap((cue) =>
      cue.do.flatMap((line) =>
        'professional.replied' in line ? line['professional.replied'].text : [],
      ),
    ),
    debrief.aim,
    ...debrief.remember,
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

/** What a model types on the keyboard. */
const typed = (line: Line): readonly string[] =>
  'act' in line && 'text' in line.with && typeof line.with['text'] === 'string'
    ? [line.with['text']]
    : []
