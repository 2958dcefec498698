import { Lock, Paperclip } from 'lucide-react'
import {
  type ChangeEvent,
  type DragEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type Anchor, at } from '../lib/moves.ts'
import { buttonClass, buttonLabelClass } from './button-look.ts'
import { classes } from './classes.ts'
import { Field, type FieldText } from './field.tsx'
import styles from './file-choice.module.css'
import { type FileItem, FileRow } from './file-row.tsx'

export type FileChoiceProps = Omit<FieldText, 'success'> & {
  /** The words on the button ("Valitse tiedosto"). */
  readonly action: ReactNode
  /** That files can be dropped here too; shown where there is a pointer to drag with. */
  readonly dropHint?: ReactNode
  /** The kinds that the browser offers first. What is dropped may be of any kind. */
  readonly accept: string
  readonly anchor?: Anchor | undefined
  readonly items: readonly FileItem[]
  /** What was chosen or dropped, as it came: who asks for it also judges it. */
  readonly onFiles: (files: readonly File[]) => void
  /** Not to be pressed now; the reason stands in the hint. It can still be reached and read. */
  readonly unavailable?: boolean | undefined
  /** Said when it changes: what was added, refused or removed. */
  readonly announcement?: string | undefined
}

const hasFiles = ({ types }: DataTransfer): boolean => types.includes('Files')

/** A native choice of files, also by dropping them, and below it those that were chosen. */
export function FileChoice({
  label,
  hint,
  error,
  action,
  dropHint,
  accept,
  anchor,
  items,
  onFiles,
  unavailable = false,
  announcement,
}: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<{ readonly id: string; readonly place: number }>(null)
  const [over, setOver] = useState(false)
  const Icon = unavailable ? Lock : Paperclip

  useEffect(keepPage, [])

  // The button that had the focus went with its row: the next one takes it.
  useEffect(() => {
    if (!removed.current || items.some(({ id }) => id === removed.current?.id)) return
    const rows = list.current?.children ?? []
    const next = rows[Math.min(removed.current.place, rows.length - 1)]
    removed.current = null
    if (document.activeElement === document.body)
      (next?.querySelector('button') ?? input.current)?.focus()
  }, [items])

  const take = (files: readonly File[]) => {
    if (!unavailable && files.length > 0) onFiles(files)
  }

  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(currentTarget.files ?? [])
    // Without this the same file could not be chosen again.
    currentTarget.value = ''
    take(files)
  }

  const drag = (event: DragEvent) => {
    if (unavailable || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }

  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
  }

  const drop = (event: DragEvent) => {
    setOver(false)
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    take(Array.from(event.dataTransfer.files))
  }

  return (
    <div className={styles['choice']}>
      <Field label={label} hint={hint} error={error}>
        {({ className: _box, ...control }) => (
          <div
            className={classes(
              styles['area'],
              over && styles['over'],
              control['aria-invalid'] && styles['wrong'],
            )}
            onDragEnter={drag}
            onDragOver={drag}
            onDragLeave={leave}
            onDrop={drop}
          >
            <label
              className={buttonClass(
                { size: 'large' },
                styles['button'],
                unavailable && styles['unavailable'],
              )}
              {...(anchor !== undefined && at(anchor))}
            >
              <input
                {...control}
                ref={input}
                type="file"
                multiple
                accept={accept}
                className={styles['input']}
                onChange={choose}
                {...(unavailable && {
                  'aria-disabled': true,
                  onClick: (event) => event.preventDefault(),
                })}
              />
              <Icon size="1.375rem" strokeWidth={1.75} aria-hidden />
              <span className={buttonLabelClass}>{action}</span>
            </label>
            {dropHint !== undefined && !unavailable && <p className={styles['hint']}>{dropHint}</p>}
          </div>
        )}
      </Field>
      {items.length > 0 && (
        <ul ref={list} className={styles['items']}>
          {Array.from(items.entries(), ([place, { id: item, ...row }]) => (
            <FileRow
              key={item}
              {...row}
              onRemove={
                row.onRemove &&
                (() => {
                  removed.current = { id: item, place }
                  row.onRemove?.()
                })
              }
            />
          ))}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </div>
  )
}

/** A file dropped beside the area would open in place of the page, and all would be gone. */
function keepPage(): () => void {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  }
  addEventListener('dragover', refuse)
  addEventListener('drop', refuse)
  return () => {
    removeEventListener('dragover', refuse)
    removeEventListener('drop', refuse)
  }
}
