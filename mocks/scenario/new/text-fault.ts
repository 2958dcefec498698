import type { z } from 'zod'
import { checkEveryText } from '../check/texts.ts'
import { describe, type Words } from '../messages/messages.ts'
import type { Finding } from '../read/read.ts'

/** What no text may hold and this one does, or undefined when it may stand. @param labels the words of the screen */
export function textFault(
  schema: z.ZodType<string>,
  text: string,
  labels: readonly string[],
): Words | undefined {
  const [issue] = schema.safeParse(text).error?.issues ?? []
  if (issue) return describe(issue, text)
  const place = (message: Words): Finding => ({
    file: '',
    line: 1,
    column: 1,
    severity: 'error',
    message,
  })
  const source = {
    file: '',
    value: text,
    written: [text],
    at: (_: unknown, message: Words) => place(message),
  }
  return checkEveryText(source, labels)[0]?.message
}
