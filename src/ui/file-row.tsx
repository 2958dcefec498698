import { CircleAlert, CircleCheck, File, Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import styles from './file-row.module.css'

const states = {
  adding: { icon: File, word: 'fileAdding' },
  added: { icon: CircleCheck, word: 'fileAdded' },
  removing: { icon: CircleCheck, word: 'fileRemoving' },
  refused: { icon: CircleAlert, word: 'fileRefused' },
} as const

export type FileItem = AnchorAttributes & {
  readonly id: string
  readonly name: string
  /** Its size in words. */
  readonly detail?: ReactNode
  readonly state: keyof typeof states
  /** How far it has come, 0 to 1, while it is `adding`; left out when that is not known. */
  readonly progress?: number | undefined
  /** The state in words: why it was refused, or what to do. Own words stand in its place. */
  readonly message?: ReactNode
  /** What is heard: the word on the button and the file's name ("Poista kuva.jpg"). */
  readonly removeLabel: string
  /** Takes the row away, or stops the adding. Without it there is no button, to which the anchor belongs. */
  readonly onRemove?: (() => void) | undefined
}

/** One chosen file: its name, how it is getting on, and the way to take it away. */
export function FileRow({
  name,
  detail,
  state,
  progress,
  message,
  removeLabel,
  onRemove,
  ...anchor
}: Omit<FileItem, 'id'>) {
  const { t } = useTranslation('ui')
  const id = useId()
  const { icon: Icon, word } = states[state]
  return (
    <li className={classes(styles['file'], styles[state])}>
      <Icon className={styles['icon']} size="1.5rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>
        <p className={styles['head']}>
          <bdi className={styles['name']} dir="auto" id={`${id}-name`}>
            {name}
          </bdi>
          {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
        </p>
        <p className={styles['message']} id={`${id}-message`}>
          {message ?? t(word)}
        </p>
        {state === 'adding' && (
          <progress
            className={styles['progress']}
            aria-labelledby={`${id}-name ${id}-message`}
            {...(progress !== undefined && { value: progress, max: 1 })}
          />
        )}
      </div>
      {onRemove && (
        <Button
          variant="quiet"
          icon={Trash2}
          busy={state === 'removing'}
          className={styles['remove']}
          aria-label={removeLabel}
          onClick={onRemove}
          {...anchor}
        >
          {t('remove')}
        </Button>
      )}
    </li>
  )
}
