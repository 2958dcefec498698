import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ResultView } from './result-view.tsx'
import { useAbove } from './use-above.ts'

/** One laboratory result. Opening it marks it as read. */
export default function Result() {
  const { t } = useTranslation('health')
  const { result = '' } = useParams()
  return (
    <OnePage
      asked={useOne('results.get', { result })}
      crumbs={{ above: useAbove('results') }}
      title={({ name }) => name}
      untitled={t('result')}
      loading={<Skeleton>{t('loadingResult')}</Skeleton>}
      failed={{ title: t('resultFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingResult'),
        fact: t('missingResultFact'),
        advice: t('missingAdvice'),
        to: href('results'),
        all: t('allResults'),
      }}
    >
      {(found) => <ResultView key={found.id} found={found} />}
    </OnePage>
  )
}
