import { type Appliers, fact, own, type Rules } from './world.ts'

export const draftRules: Rules<'drafts.get' | 'drafts.save'> = {
  'drafts.get': { view: ({ drafts }, { form }) => ({ fields: { ...own(drafts, form) } }) },
  'drafts.save': {
    decide: ({ drafts }, { form, fields }) =>
      same(own(drafts, form) ?? {}, fields) ? [] : [fact('draft.saved', { form, fields })],
    view: () => ({}),
  },
}

export const draftFacts: Appliers<'draft.saved'> = {
  'draft.saved': (world, { form, fields }) => ({
    ...world,
    drafts: { ...world.drafts, [form]: fields },
  }),
}

type Fields = Readonly<Record<string, string>>

const same = (a: Fields, b: Fields): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((key) => own(a, key) === own(b, key))
