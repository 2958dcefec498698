/** Made by `.config/scenarios-plugin.ts` from the folder `scenarios/`. */
declare module 'virtual:scenarios' {
  type Load<T> = () => Promise<{ readonly default: T }>

  export const catalogues: Readonly<
    Record<
      import('../lib/language.ts').Language,
      Load<import('../../mocks/scenario/catalogue.ts').Catalogue>
    >
  >
  /** By the scenario's id and the persona's, the usual one first. */
  export const scripts: Readonly<
    Record<string, Readonly<Record<string, Load<import('../../mocks/scenario/format.ts').Script>>>>
  >
  /** By the scenario's id and the language: `laheta-viesti/sv`. */
  export const tables: Readonly<
    Record<string, Load<import('../../mocks/scenario/load.ts').Table> | undefined>
  >
}
