import { toIso } from '../../src/lib/time.ts'
import { type Appliers, type Draft, fact, own, type Rules, type World } from './world.ts'

export const draftRules: Rules<'drafts.list' | 'drafts.get' | 'drafts.save' | 'drafts.discard'> = {
  'drafts.list': {
    view: ({ drafts }) =>
      Object.entries(drafts)
        .filter(([, draft]) => isWritten(draft))
        .map(([form, { fields, files, changed, refused }]) => ({
          form,
          fields: { ...fields },
          files: files.length,
          changed: toIso(changed),
          refused,
        })),
  },
  'drafts.get': {
    view: (world, { form }, { say }) => {
      const { fields, files } = draftOf(world, form)
      // What an author has begun is in Finnish; what was typed stays as it was typed.
      const told = Object.entries(fields).map(([name, text]) => [name, say(text)] as const)
      return { fields: Object.fromEntries(told), files: [...files] }
    },
  },
  'drafts.save': {
    decide: (world, { form, fields }) =>
      same(draftOf(world, form).fields, fields) ? [] : [fact('draft.saved', { form, fields })],
    view: () => ({}),
  },
  'drafts.discard': {
    decide: (world, { form }) =>
      own(world.drafts, form) ? [fact('draft.discarded', { form })] : [],
    view: () => ({}),
  },
}

export const draftFacts: Appliers<
  'draft.saved' | 'draft.discarded' | 'attachment.added' | 'attachment.removed'
> = {
  'draft.saved': (world, { form, fields }, at) => changeDraft(world, form, at, { fields }),
  'draft.discarded': (world, { form }) => withoutDraft(world, form),
  'attachment.added': (world, { form, file, name, bytes }, at) =>
    changeDraft(world, form, at, {
      files: [...draftOf(world, form).files, { id: file, name, bytes }],
    }),
  'attachment.removed': (world, { form, file }, at) =>
    changeDraft(world, form, at, {
      files: draftOf(world, form).files.filter(({ id }) => id !== file),
    }),
}

const empty: Draft = { fields: {}, files: [], changed: 0, refused: false }

/** What has been written in a form; nothing, where nothing has. */
export const draftOf = ({ drafts }: World, form: string): Draft => own(drafts, form) ?? empty

/** The world after what was written in a form has been sent or thrown away. */
export function withoutDraft(world: World, form: string): World {
  const { [form]: _, ...drafts } = world.drafts
  return { ...world, drafts }
}

/** The world after a form was not taken. */
export const refuseDraft = (world: World, form: string): World => {
  const draft = own(world.drafts, form)
  return draft
    ? { ...world, drafts: { ...world.drafts, [form]: { ...draft, refused: true } } }
    : world
}

/** Has anything been written that would be missed? */
export const isWritten = ({ fields, files }: Draft): boolean =>
  files.length > 0 || Object.values(fields).some((value) => value.trim() !== '')

const changeDraft = (world: World, form: string, at: number, change: Partial<Draft>): World => ({
  ...world,
  drafts: {
    ...world.drafts,
    [form]: { ...draftOf(world, form), ...change, changed: at, refused: false },
  },
})

type Fields = Draft['fields']

const same = (a: Fields, b: Fields): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((key) => own(a, key) === own(b, key))
