/** Made by `.config/scenarios-plugin.ts` from the folder `scenarios/`. */
declare module 'virtual:scenarios' {
  type Language = import('../lib/language.ts').Language

  export const catalogues: Readonly<
    Record<
      Language,
      () => Promise<{
        readonly default: import('../../mocks/scenario/catalogue.ts').Catalogue
      }>
    >
  >
  /** A scenario with its place and its people, the usual one first. */
  export type ScenarioModule = {
    readonly scenario: import('../../mocks/scenario/format/scenario.ts').Scenario
    readonly place: import('../../mocks/scenario/format/place.ts').Place
    readonly personas: readonly import('../../mocks/scenario/format/persona.ts').Persona[]
    /** Those for whom one can act. */
    readonly others: readonly import('../../mocks/scenario/format/persona.ts').Persona[]
  }
  /**
   * Fetches a scenario.
   * @throws Error when its file does not come: there may be none
   */
  export const loadScenario: (id: string) => Promise<ScenarioModule>
  /** The texts of a scenario in a language; Finnish needs none. */
  export const loadTable: (
    id: string,
    language: Language,
  ) => Promise<import('../../mocks/scenario/read/load.ts').Table>
  /**
   * Fetches a playlist in a language.
   * @throws Error when its file does not come: there may be none
   */
  export const loadPlaylist: (
    id: string,
    language: Language,
  ) => Promise<import('../../mocks/scenario/playlists/shown-playlist.ts').ShownPlaylist>
}
