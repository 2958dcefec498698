import { useQuery } from '@tanstack/react-query'
import { EyeOff, FileText, X } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { FileChoice } from '../../ui/file-choice.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import styles from './panel.module.css'
import { usePanelFocus } from './use-panel-focus.ts'

type ShowPanelProps = {
  readonly found: Found
  readonly onClose: () => void
}

/** What one can show: one's own laboratory results, or a file, of which only the name is told. */
export function ShowPanel({ found: { appointment, shown }, onClose }: ShowPanelProps) {
  const { t } = useTranslation('room')
  const results = useQuery(query('results.list', {}))
  const heading = useRef<HTMLHeadingElement>(null)
  const focus = useCallback(() => heading.current?.focus(), [])
  const { act, busy, problem } = useAct('visits.show', focus)
  usePanelFocus(heading)
  return (
    <section className={styles['panel']} aria-labelledby="room-show">
      <div className={styles['head']}>
        <h2 ref={heading} id="room-show" tabIndex={-1}>
          {t('show')}
        </h2>
        <Button variant="quiet" icon={X} onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {shown !== null && (
        <p className={styles['row']}>
          <strong>{t('showing', { what: shown })}</strong>{' '}
          <Button
            icon={EyeOff}
            busy={busy}
            onClick={() => act({ appointment })}
            {...at(anchor.stopShowing)}
          >
            {t('stopShowing')}
          </Button>
        </p>
      )}
      <Part
        asked={results}
        loading={<Skeleton shape={['line']}>{t('loadingResults')}</Skeleton>}
        failed={{ title: t('resultsFailed'), advice: t('failedAdvice') }}
      >
        {(list) =>
          list.length === 0 ? (
            <p>{t('noResults')}</p>
          ) : (
            <div className={styles['list']} role="group" aria-label={t('results')}>
              {list.map(({ id, name }) => (
                <Button
                  key={id}
                  icon={FileText}
                  busy={busy}
                  onClick={() => act({ appointment, result: id })}
                  {...at(anchor.result, id)}
                >
                  {name}
                </Button>
              ))}
            </div>
          )
        }
      </Part>
      <FileChoice
        label={t('file')}
        hint={t('fileHint')}
        action={t('chooseFile')}
        accept="image/*,.pdf"
        items={[]}
        onFiles={([file]) => {
          if (file) act({ appointment, file: file.name })
        }}
        anchor={anchor.file}
      />
      {problem && <p role="alert">{t('notShown')}</p>}
    </section>
  )
}
