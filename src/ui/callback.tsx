import { PhoneCall } from 'lucide-react'
import { Alert } from './alert.tsx'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { Button } from './button.tsx'
import { CallbackForm, type CallbackFormProps } from './callback-form.tsx'
import styles from './callback.module.css'
import { Note } from './note.tsx'
import { Part, type PartProps } from './part.tsx'
import { Skeleton } from './skeleton.tsx'

export type CallbackProps = Pick<CallbackFormProps, 'onAsk'> & {
  readonly words: CallbackFormProps['words'] & {
    readonly open: string
    /** The same with the name of the unit, where several buttons have the same words. */
    readonly openNamed?: string
    readonly loading: string
    readonly notOpened: string
    readonly askedTitle: string
    /** What is told when one has asked just now. */
    readonly asked: (by: string) => string
    /** What is told when one had asked before; undefined when one has not. */
    readonly waits: string | undefined
  }
  /** How the asking fares. */
  readonly asking: Pick<CallbackFormProps, 'fault' | 'type' | 'busy' | 'failed'> & {
    readonly open: boolean
    readonly toggle: () => void
    readonly account: PartProps<{ readonly contact: { readonly phone: string } }>['asked']
    readonly by: string | undefined
    /** The number in the place of the one that is known. */
    readonly typed: string | undefined
  }
  readonly marks: {
    readonly open: AnchorAttributes
    readonly phone: AnchorAttributes
    readonly ask: AnchorAttributes
  }
}

/** Asking for a call: a button that opens the form, and in its place, once one has asked, what was promised. */
export function Callback({ words, asking, onAsk, marks }: CallbackProps) {
  const { open, toggle, account, by, typed, ...state } = asking
  if (by !== undefined)
    return (
      <Note kind="ok" title={words.askedTitle}>
        {words.asked(by)}
      </Note>
    )
  if (words.waits !== undefined)
    return (
      <Alert kind="info" title={words.askedTitle}>
        {words.waits}
      </Alert>
    )
  return (
    <>
      <Button
        icon={PhoneCall}
        aria-expanded={open}
        aria-label={words.openNamed}
        onClick={toggle}
        {...marks.open}
      >
        {words.open}
      </Button>
      {open && (
        <div className={styles['asking']}>
          <Part
            asked={account}
            loading={<Skeleton shape={['line', 'line']}>{words.loading}</Skeleton>}
            failed={{ title: words.notOpened, advice: words.failedAdvice }}
          >
            {({ contact }) => (
              <CallbackForm
                {...state}
                words={words}
                phone={typed ?? contact.phone}
                onAsk={onAsk}
                fieldMarks={marks.phone}
                buttonMarks={marks.ask}
              />
            )}
          </Part>
        </div>
      )}
    </>
  )
}
