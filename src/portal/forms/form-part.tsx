import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
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
  const asked = useQuery(query('forms.get', { form: id }))
  const { data: form, error } = asked
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const title = missing ? t('missingTitle') : form ? heading(form) : t('title')
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          { to: href('home'), label: t('crumbHome') },
          form?.task
            ? { to: href('tasks'), label: t('crumbTasks') }
            : { to: href('forms'), label: t('title') },
          ...(form && !own ? [{ to: href('forms.one', { form: id }), label: form.title }] : []),
        ]}
        current={title}
      />
      <PageHeading
        // Every part of a form is read from its heading.
        key={form && title}
        {...(form && own && { lead: form.intro })}
        {...(form?.open && part !== undefined && { lead: <Progress form={form} section={part} /> })}
      >
        {title}
      </PageHeading>
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('forms')}>{t('allForms')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton shape={['line', 'line', 'block']}>{t('loadingOne')}</Skeleton>}
          failed={{ title: t('oneFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {children}
        </Part>
      )}
    </>
  )
}
