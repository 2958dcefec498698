import { persona } from './persona.ts'
import { place } from './place.ts'
import { playlist } from './playlist.ts'
import { scenario } from './scenario.ts'
import { common, texts } from './texts.ts'

/** The kinds of files that an author writes, by name. */
export const formats = { scenario, persona, place, texts, common, playlist }
