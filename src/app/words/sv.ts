/** What every page needs. */
export const first = import.meta.glob<Record<string, string>>(
  '../../{ui,practice}/locales/sv.json',
  {
    import: 'default',
    eager: true,
  },
)

/** Every other area's, fetched with its first view. */
export const later = import.meta.glob<Record<string, string>>('../../*/*/locales/sv.json', {
  import: 'default',
})
