import type { z } from 'zod'
import type { asks } from '../format/asks.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { duplicates, idsOf, lookUp } from './names.ts'

/** The names in what a professional asks in a remote visit: each answer has its own, and `aloud` is one of them. */
export const asksNames = (
  source: Source<unknown>,
  path: Path,
  { answers, aloud }: z.output<typeof asks>,
): readonly Finding[] => [
  ...duplicates(source, [...path, 'answers'], answers),
  ...(aloud === undefined
    ? []
    : lookUp(source)('answer', [...path, 'aloud'], aloud, idsOf(answers))),
]
