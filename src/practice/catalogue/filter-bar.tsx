import { SlidersHorizontal } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './filter-bar.module.css'
import { type Choices, countFilters, type Filters } from './filters.ts'
import { Segmented } from './segmented.tsx'

type FilterBarProps = {
  readonly choices: Choices
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** What the list is narrowed down by. Only what would change something is there; on a phone it folds. */
export const FilterBar = memo(function FilterBar({ choices, filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('catalogue')
  const count = countFilters(filters)
  const foldable = Object.values(choices).some((values) => values.length > 0)
  return (
    <div className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField
          label={t('search')}
          value={filters.words}
          onChange={(words) => onChange({ ...filters, words })}
        />
      </div>
      {foldable && (
        <details className={styles['fold']}>
          <summary className={styles['opener']}>
            <SlidersHorizontal size="1.375rem" strokeWidth={1.75} aria-hidden />
            <span>{t('narrow')}</span>
            {count > 0 && <span className={styles['count']}>{t('narrowed', { count })}</span>}
          </summary>
          <div className={styles['choices']}>
            <FilterChoices choices={choices} filters={filters} onChange={onChange} />
          </div>
        </details>
      )}
    </div>
  )
})

function FilterChoices({ choices, filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('catalogue')
  const { t: common } = useTranslation('practice')
  const { roles, levels, themes, durations, skills } = choices
  return (
    <>
      {roles.length > 0 && (
        <Segmented
          legend={common('audience')}
          options={[
            { value: 'all', label: t('for_all') },
            ...roles.map((value) => ({ value, label: t(`for_${value}`) })),
          ]}
          value={filters.role ?? 'all'}
          onChange={(role) => onChange({ ...filters, role: role === 'all' ? null : role })}
        />
      )}
      <Choice
        label={common('level')}
        options={levels.map((value) => ({ value, label: t(`level_${value}`) }))}
        value={filters.level}
        onChange={(level) => onChange({ ...filters, level })}
      />
      <Choice
        label={t('theme')}
        options={themes.map((value) => ({ value, label: t(`theme_${value}`) }))}
        value={filters.theme}
        onChange={(theme) => onChange({ ...filters, theme })}
      />
      <Choice
        label={common('duration')}
        options={durations.map((value) => ({
          value,
          label: value === 'over' ? t('over', { minutes: 15 }) : t('atMost', { minutes: value }),
        }))}
        value={filters.duration}
        onChange={(duration) => onChange({ ...filters, duration })}
      />
      <Choice
        label={t('skill')}
        options={skills.map((value) => ({ value, label: t(`skill_${value}`) }))}
        value={filters.skill}
        onChange={(skill) => onChange({ ...filters, skill })}
      />
    </>
  )
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation('catalogue')
  if (options.length === 0) return null
  return (
    <div className={styles['choice']}>
      <Select
        label={label}
        className={styles['select']}
        placeholder={t('all')}
        options={options}
        value={value ?? ''}
        onChange={(chosen) => onChange(options.find((one) => one.value === chosen)?.value ?? null)}
      />
    </div>
  )
}
