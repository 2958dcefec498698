import { languages } from '../../../src/lib/language.ts'
import { looksUrgent } from '../../world/urgent.ts'
import type { Line } from '../format/line.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Texts } from '../format/texts.ts'
import * as words from '../messages/failures.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { linesOf, type Placed } from '../read/walk.ts'

/**
 * Messages that the service would stop as urgent by accident, in any language; and those that it should stop, where
 * that would hang on a word list.
 */
export const checkStops = (
  source: Source<Scenario>,
  place: Place,
  texts: readonly Source<Texts>[],
): readonly Finding[] =>
  linesOf(source.value).flatMap((line) => {
    const written = messageIn(line.value)
    if (!written) return []
    const armed = isArmed(source.value, line.path, written.act)
    if (written.stopped)
      return armed ? [] : [source.at([...line.path, 'refused'], words.stopNotArmed(written.act))]
    return armed || written.notUrgent ? [] : stopsOf(source, line, written.text, place, texts)
  })

function messageIn(line: Line) {
  if (!('act' in line) || (line.act !== 'messages.send' && line.act !== 'messages.reply'))
    return undefined
  const { text, notUrgent } = line.with
  if (typeof text !== 'string') return undefined
  return { act: line.act, text, notUrgent: notUrgent === true, stopped: line.refused === 'urgent' }
}

/** Does a planned failure lie in wait for the act, in the step of the line? */
const isArmed = ({ steps }: Scenario, [list, step]: Path, act: string): boolean =>
  list === 'steps' &&
  typeof step === 'number' &&
  (steps[step]?.failures ?? []).some(({ failure, on }) => failure === 'F26' && on === act)

function stopsOf(
  source: Source<Scenario>,
  { path }: Placed<Line>,
  text: string,
  place: Place,
  texts: readonly Source<Texts>[],
): readonly Finding[] {
  const stops = (said: string | undefined): boolean =>
    said !== undefined && looksUrgent(said, place)
  return [
    ...(stops(text) ? [source.at([...path, 'with', 'text'], words.stoppedByAccident('fi'))] : []),
    ...texts.flatMap((file) =>
      file.value.rows.flatMap((row, index) =>
        row.fi === text
          ? languages.flatMap((language) =>
              language !== 'fi' && stops(row[language])
                ? [file.at(['rows', index, language], words.stoppedByAccident(language))]
                : [],
            )
          : [],
      ),
    ),
  ]
}
