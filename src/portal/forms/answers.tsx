import { SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { type Answers, answerTo, chosen } from '../../lib/questions.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor, review, toldAnswer } from './acts.ts'
import type { Form } from './form.ts'
import styles from './form.module.css'
import type { Question } from './form.ts'
import { askedIn } from './sections.ts'

type AnswersListProps = {
  readonly form: Form
  readonly answers: Answers
  /** With links to the parts, where something is changed. */
  readonly changing?: boolean
}

/** What has been answered, part by part. */
export function AnswersList({ form, answers, changing = false }: AnswersListProps) {
  const { t } = useTranslation('forms')
  const words = useAnswerWords()
  return form.sections.map(({ id, title }) => (
    <section key={id} className={styles['answers']} aria-labelledby={`answers-${id}`}>
      <div className={styles['head']}>
        <h2 id={`answers-${id}`} className={styles['title']}>
          {title}
        </h2>
        {changing && (
          <ButtonLink
            to={href('forms.section', { form: form.id, section: id })}
            state={{ [review]: true }}
            variant="quiet"
            icon={SquarePen}
            aria-label={t('changePart', { title })}
            {...at(anchor.change, `${form.id}.${id}`)}
          >
            {t('change')}
          </ButtonLink>
        )}
      </div>
      <dl className={styles['pairs']}>
        {askedIn(form, id, answers).map((question) => {
          const answer = answerTo(answers, question.id)
          return (
            <div key={question.id}>
              <dt className={styles['meta']}>{question.label}</dt>
              <dd className={styles['answer']} {...toldAnswer(form.id, question, answer)}>
                {words(question, answer)}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  ))
}

function useAnswerWords() {
  const { t } = useTranslation('forms')
  return (question: Question, answer: string): string => {
    if (answer === '') return t('noAnswer')
    if (question.kind === 'yes-no') return answer === 'yes' ? t('yes') : t('no')
    if (question.kind === 'number') return `${answer} ${question.unit}`.trim()
    if (question.kind === 'scale')
      return t('scaleAnswer', { answer, from: question.from, to: question.to })
    if (!('options' in question)) return answer
    return question.options
      .filter(({ id }) => chosen(answer).includes(id))
      .map(({ label }) => label)
      .join(', ')
  }
}
