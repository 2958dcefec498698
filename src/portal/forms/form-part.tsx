import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Form } from './form.ts'
import { Progress } from './progress.tsx'

type FormPartProps = {
  /** Is it the form's own page? Otherwise that page is one of those above. */
  readonly own?: boolean
  /** The heading of the page. */
  readonly heading: (form: Form) => string
  /** The part at which one is: then it is told how far one has come. The review has an empty name. */
  readonly part?: string
  readonly children: (form: Form) => ReactNode
}

/** A page of a form: where it stands, its heading, and what is there when the form has come. */
export function FormPart({ own = false, heading, part, children }: FormPartProps) {
  const { t } = useTranslation('forms')
  const { form: id = '' } = useParams()
  const asked = useOne('forms.get', { form: id })
  const form = asked.data
  return (
    <OnePage
      asked={asked}
      crumbs={{
        above: [
          form?.task
            ? { to: href('tasks'), label: t('crumbTasks') }
            : { to: href('forms'), label: t('title') },
          ...(form && !own ? [{ to: href('forms.one', { form: id }), label: form.title }] : []),
        ],
      }}
      title={heading}
      untitled={t('title')}
      lead={
        form?.open && part !== undefined ? (
          <Progress form={form} section={part} />
        ) : own ? (
          form?.intro
        ) : undefined
      }
      loading={<Skeleton shape={['line', 'line', 'block']}>{t('loadingOne')}</Skeleton>}
      failed={{ title: t('oneFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('forms'),
        all: t('allForms'),
      }}
    >
      {children}
    </OnePage>
  )
}
