import { keyOf } from '../check/check.ts'
import type { Loaded } from '../read/load.ts'
import type { Finding } from '../read/read.ts'

export type Read = {
  readonly id: string
  readonly loaded: Loaded | { findings: readonly Finding[] }
}

export type Report = { readonly text: string; readonly broken: boolean }

/**
 * Everything that is to be told of a folder, each once: two scenarios may share a persona and a place.
 * @param beside what is told of files that are no scenario's own
 */
export function findingsIn(
  all: readonly Read[],
  beside: readonly Finding[] = [],
): readonly Finding[] {
  const found = [
    ...all.flatMap(({ loaded }) => ('findings' in loaded ? loaded.findings : loaded.notes)),
    ...beside,
  ]
  return [...new Map(found.map((one) => [keyOf(one), one])).values()]
}

/** What the author is told: errors first, then warnings by file, and what is good to know in a line. */
export function report(all: readonly Read[], beside: readonly Finding[] = []): Report {
  const findings = findingsIn(all, beside)
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity)
  const errors = of('error')
  const warnings = of('warning')
  const infos = of('info')
  const files = [...new Set(warnings.map(({ file }) => file))]
  return {
    broken: errors.length > 0,
    text: [
      ...(errors.length > 0 ? [`Virheitä / Errors: ${errors.length}`] : []),
      ...errors.map(show),
      ...files.flatMap((file) => {
        const own = warnings.filter((one) => one.file === file)
        return [`scenarios/${file}: varoituksia / warnings: ${own.length}`, ...own.map(show)]
      }),
      ...[...new Set(infos.map(({ message }) => `${message.fi} ${message.en}`))].map((words) => {
        const same = infos.filter(({ message }) => `${message.fi} ${message.en}` === words)
        return `${words} (${same.map(({ file }) => file).join(', ')})`
      }),
      ...all.map(
        ({ id, loaded }) => `${id}: ${'findings' in loaded ? 'ei aukea / does not open' : 'ok'}`,
      ),
    ].join('\n'),
  }
}

/** A finding as an editor can follow it: `file:line:column`. */
export const show = ({ file, line, column, message }: Finding): string =>
  `scenarios/${file}:${line}:${column}\n  ${message.fi}\n  ${message.en}`
