import { ArrowRight, FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { daysLate } from '../../lib/due-words.ts'
import { shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { Closed } from './closed.tsx'
import type { Form } from './form.ts'
import { FormPart } from './form-part.tsx'
import styles from './form.module.css'
import { firstUnfinished } from './sections.ts'
import { useAnswers } from './use-answers.ts'

/** A form before it is filled in: what it is for, how long it takes, and how far one has come. */
export default function FormStart() {
  return (
    <FormPart own heading={({ title }) => title}>
      {(form) => (
        <div className={styles['page']}>
          {form.sent && <Sent form={form} />}
          {form.open ? <Begin form={form} /> : !form.sent && <Closed form={form} />}
        </div>
      )}
    </FormPart>
  )
}

function Sent({ form: { id, sent, open } }: { form: Form }) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  return (
    <Alert
      kind={open ? 'info' : 'ok'}
      title={t('sentBefore', { day: shortDay(sent?.at ?? '', language) })}
    >
      {open ? t('sentBeforeOpen') : t('sentBeforeClosed')}
      <span className={styles['onward']}>
        <ButtonLink
          to={href('forms.sent', { form: id })}
          icon={FileText}
          {...at(anchor.answers, id)}
        >
          {t('seeAnswers')}
        </ButtonLink>
      </span>
    </Alert>
  )
}

function Begin({ form }: { form: Form }) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const now = useNow()
  const draft = useAnswers(form.id)
  const { id, minutes, unit, task, sections } = form
  const days = task ? daysLate(task.due, now) : 0
  const [first] = sections
  const start = href('forms.section', { form: id, section: first?.id ?? '' })
  return (
    <>
      {task?.state === 'late' && (
        <Alert kind="info" title={days === 0 ? t('lateToday') : t('lateTitle', { count: days })}>
          {t('lateAdvice')}
        </Alert>
      )}
      <DefinitionList
        items={[
          { label: t('takes'), value: t('minutes', { count: minutes }) },
          ...(task
            ? [
                { label: t('asker'), value: task.by },
                { label: t('due'), value: shortDay(task.due, language) },
              ]
            : []),
          { label: t('reader'), value: unit.name },
          { label: t('parts'), value: sections.map(({ title }) => title).join(', ') },
        ]}
      />
      <p>{t('urgentAdvice')}</p>
      <Part
        asked={draft}
        loading={<Skeleton shape={['line']}>{t('loadingDraft')}</Skeleton>}
        failed={{ title: t('draftFailed'), advice: t('failedAdvice') }}
      >
        {({ fields }) => {
          const begun = Object.values(fields).some((answer) => answer.trim() !== '')
          const left = firstUnfinished(form, fields, now)
          return begun ? (
            <>
              <Alert kind="info" title={t('begunTitle')}>
                {t('begunAdvice')}
              </Alert>
              <FormActions>
                <ButtonLink
                  to={
                    left
                      ? href('forms.section', { form: id, section: left })
                      : href('forms.review', { form: id })
                  }
                  variant="primary"
                  size="large"
                  icon={ArrowRight}
                  {...at(anchor.resume, id)}
                >
                  {t('resume')}
                </ButtonLink>
                <ButtonLink
                  to={start}
                  variant="quiet"
                  size="large"
                  {...at(anchor.start, `${id}.start`)}
                >
                  {t('fromStart')}
                </ButtonLink>
              </FormActions>
            </>
          ) : (
            <FormActions>
              <ButtonLink
                to={start}
                variant="primary"
                size="large"
                icon={ArrowRight}
                {...at(anchor.start, `${id}.start`)}
              >
                {t('start')}
              </ButtonLink>
            </FormActions>
          )
        }}
      </Part>
    </>
  )
}
