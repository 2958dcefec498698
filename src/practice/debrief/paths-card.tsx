import { ChartGantt, Table2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { ModelPath } from './model-path.ts'
import { PathsTable } from './paths-table.tsx'
import styles from './paths-card.module.css'
import type { Story } from './story.ts'
import { Timeline } from './timeline.tsx'
import type { ToldWords } from './use-told-words.ts'

type PathsCardProps = {
  readonly story: Story
  readonly model: ModelPath
  readonly words: ToldWords
}

/**
 * The learner's own path beside the model's. The picture is for the eyes; the table says the same, is always there
 * for whoever hears the page, and is the only one where there is little room.
 */
export function PathsCard({ story, model, words }: PathsCardProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const [asTable, setAsTable] = useState(false)
  return (
    <section className={styles['card']} data-table={asTable} aria-labelledby="debrief-paths">
      <div className={styles['head']}>
        <h2 id="debrief-paths">{t('paths')}</h2>
        <div className={styles['toggle']}>
          <Button icon={asTable ? ChartGantt : Table2} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'graph' : 'table')}
          </Button>
        </div>
      </div>
      <div className={styles['picture']}>
        <Timeline size="wide" story={story} model={model} words={words} />
        <Timeline size="middle" story={story} model={model} words={words} />
      </div>
      <div className={styles['table']}>
        <PathsTable story={story} model={model} words={words} />
      </div>
    </section>
  )
}
