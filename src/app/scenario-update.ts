import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Table } from '../../mocks/scenario/read/load.ts'
import type { Finding } from '../../mocks/scenario/read/read.ts'
import type { Language } from '../lib/language.ts'

/** What the development server sends when an author has saved a file: every scenario as it is now. */
export type ScenarioUpdate = readonly (
  | { readonly id: string; readonly findings: readonly Finding[] }
  | {
      readonly id: string
      readonly scripts: readonly Script[]
      readonly tables: Readonly<Record<Exclude<Language, 'fi'>, Table>>
    }
)[]

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'scenarios:update': ScenarioUpdate
  }
}
