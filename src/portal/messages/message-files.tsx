import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { FileChoice } from '../../ui/file-choice.tsx'
import { anchor } from './acts.ts'
import { fileSize, kindList } from './file-words.ts'
import type { Reason, useFiles } from './use-files.ts'

type MessageFilesProps = {
  readonly form: string
  readonly limits: Reply<'recipients.list'>['files']
  /** The files that are with the message. */
  readonly added: Reply<'drafts.get'>['files']
  readonly files: ReturnType<typeof useFiles>
}

/** The attachments of a message: those that go with it, those on their way, and those that were not taken. */
export function MessageFiles({ form, limits, added, files }: MessageFilesProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const { waiting, news, add, dismiss, removed, forgetNews } = files
  const { act, busy, problem } = useAct('attachments.remove', removed)
  const [removing, setRemoving] = useState<string>()
  const { kinds, megabytes, count } = limits
  const known = { kinds: kindList(kinds, language), megabytes, most: count }
  const why = (reason: Reason) => t(`file_${reason}`, known)

  const told = (): string | undefined => {
    if (news === undefined) return undefined
    if (news === 'removed') return t('fileRemoved')
    const { added: came, refused } = news
    return [
      came > 0 && t('filesAdded', { count: came }),
      refused.length > 0 && t('filesRefused', { count: refused.length }),
      refused.length === 1 && refused.map(why).join(' '),
    ]
      .filter(Boolean)
      .join(' ')
  }

  return (
    <FileChoice
      label={t('files')}
      hint={t('filesHint', known)}
      action={t('chooseFile')}
      dropHint={t('dropHint')}
      accept={kinds.map((kind) => `.${kind}`).join(',')}
      anchor={anchor.file}
      error={problem && t('removeFailed')}
      items={[
        ...added.map(({ id, name, bytes }) => ({
          id,
          name,
          detail: fileSize(bytes, language),
          state: busy && removing === id ? ('removing' as const) : ('added' as const),
          removeLabel: t('removeFile', { name }),
          onRemove: () => {
            forgetNews()
            setRemoving(id)
            act({ form, file: id })
          },
          ...at(anchor.removeFile, id),
        })),
        ...waiting.map(({ id, name, bytes, progress, reason }) => ({
          id,
          name,
          detail: fileSize(bytes, language),
          ...(reason
            ? { state: 'refused' as const, message: why(reason) }
            : { state: 'adding' as const, progress }),
          removeLabel: t(reason ? 'dismissFile' : 'stopFile', { name }),
          onRemove: () => dismiss(id),
        })),
      ]}
      onFiles={add}
      announcement={problem ? t('removeFailed') : told()}
    />
  )
}
