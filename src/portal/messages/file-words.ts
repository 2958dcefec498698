import type { Language } from '../../lib/language.ts'

const tag = (language: Language): string => (language === 'fi-x-selko' ? 'fi' : language)

/** A file's size, never told smaller than it is: "320 kt", "1,2 Mt". */
export function fileSize(bytes: number, language: Language): string {
  const kilobytes = Math.ceil(bytes / 1024)
  const [size, unit] =
    kilobytes < 1024
      ? [kilobytes, 'kilobyte']
      : [Math.ceil((bytes / 1024 / 1024) * 10) / 10, 'megabyte']
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit }).format(size)
}

/** The kinds of files that are taken: "PDF, JPG tai PNG". */
export const kindList = (kinds: readonly string[], language: Language): string =>
  new Intl.ListFormat(tag(language), { type: 'disjunction' }).format(
    kinds.map((kind) => kind.toUpperCase()),
  )

/**
 * A chosen file's name as it can be shown: without folders, and without signs that are not seen but turn the
 * direction of writing.
 */
export const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
