import { unmarked } from '../../lib/foreign.ts'
import type { Section } from './sections.ts'

/** The whole debrief as plain text: what a person pastes into notes of their own. */
export function plainText(parts: {
  readonly heading: string
  readonly lead: readonly string[]
  readonly paths: { readonly title: string; readonly lines: readonly string[] }
  readonly sections: readonly (Pick<Section, 'lines'> & { readonly title: string })[]
  readonly end: string
}): string {
  const { heading, lead, paths, sections, end } = parts
  const whole = [
    [heading, ...lead].join('\n'),
    [paths.title, ...paths.lines].join('\n'),
    ...sections.map(({ title, lines }) =>
      [
        title,
        ...lines.map((line) => `- ${line.lead === undefined ? '' : `${line.lead} `}${line.text}`),
      ].join('\n'),
    ),
    end,
  ].join('\n\n')
  return unmarked(whole).replaceAll('\u00a0', ' ')
}
