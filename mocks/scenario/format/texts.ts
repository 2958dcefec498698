import { z } from 'zod'
import { languages } from '../../../src/lib/language.ts'
import { id, schemaPath, text } from './basics.ts'

const translation = z.strictObject({
  fi: text,
  'fi-x-selko': text.optional(),
  sv: text.optional(),
  en: text.optional(),
})

/** Translations: one row for each Finnish sentence. A sentence that changes loses its row. */
export const texts = z.strictObject({
  $schema: schemaPath,
  for: id,
  /** Who has read each language, and when; null until somebody has. */
  reviewed: z.strictObject({
    'fi-x-selko': z.string().nullable(),
    sv: z.string().nullable(),
    en: z.string().nullable(),
  }),
  rows: z.array(translation),
})

/** Sentences that several files share, by the names with which they are called: "@soita-112". */
export const common = z.record(id, translation.required({ sv: true, en: true }))

/** A file of translations. */
export type Texts = z.output<typeof texts>

/** The sentences that several files share. */
export type Common = z.output<typeof common>

/** The languages into which the Finnish of the files is translated. */
export const translated = languages.filter((language) => language !== 'fi')
