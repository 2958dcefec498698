import { problem } from '../../src/api/problem.ts'
import { draftOf } from './drafts.ts'
import { fileFault, shownName } from './files.ts'
import { type DraftFile, fact, type Rules } from './world.ts'

export const attachmentRules: Rules<'attachments.add' | 'attachments.remove'> = {
  'attachments.add': {
    decide: (world, { form, name, content }, { fileRefused }) => {
      const { files } = draftOf(world, form)
      const shown = shownName(name)
      const { files: limits } = world.place.limits
      const fault = fileRefused ?? fileFault(limits, files, shown, content)
      if (fault) return problem('invalid', `The file is not taken: ${fault}`, { content: fault })
      return [
        fact('attachment.added', { form, file: nextId(files), name: shown, bytes: content.length }),
      ]
    },
    view: (world, { form }) =>
      draftOf(world, form).files.at(-1) ?? problem('not-found', 'No file was added'),
  },
  'attachments.remove': {
    decide: (world, { form, file }) =>
      draftOf(world, form).files.some(({ id }) => id === file)
        ? [fact('attachment.removed', { form, file })]
        : [],
    view: () => ({}),
  },
}

const nextId = (files: readonly DraftFile[]): string =>
  `f${Math.max(0, ...files.map(({ id }) => Number(id.slice(1)))) + 1}`
