import { formats } from '../../mocks/scenario/format/formats.ts'
import type { Persona } from '../../mocks/scenario/format/persona.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'

/** What stands in everything that is written in somebody's matters, and nowhere else. */
export const markOf = (person: string): string => `merkki${person}`

/** What an author writes of a person under these names is words, and no id, time or value. */
const words = ['text', 'subject', 'title', 'info', 'reason', 'name', 'about', 'comment']

/** A script in which all that is known of a person carries their mark: what is shown tells whose it is. */
export const markedScript = (script: Script): Script => ({
  ...script,
  persona: marked(script.persona),
  others: (script.others ?? []).map(marked),
})

function marked({ data, ...persona }: Persona): Persona {
  const mark = markOf(persona.id)
  const told: unknown = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && words.includes(key) ? `${value} ${mark}` : value,
  )
  const { data: known } = formats.persona.parse({ ...persona, data: told })
  const email = `${mark}@esimerkki.example`
  return { ...persona, data: { ...known, contact: { ...known.contact, email } } }
}
