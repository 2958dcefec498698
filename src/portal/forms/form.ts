import type { Reply } from '../../api/operations.ts'

/** A form as it is filled in, with what was sent last. */
export type Form = Reply<'forms.get'>

/** A question of a form. */
export type Question = Form['sections'][number]['questions'][number]
