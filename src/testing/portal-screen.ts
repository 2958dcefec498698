import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Failure } from '../../mocks/scenario/format/failure.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { sampleFile } from '../../mocks/world/sample-file.ts'
import type { Operation } from '../api/operations.ts'
import type { Anchor } from '../lib/moves.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { place, press } from './hand.ts'
import { type AppOptions, renderApp, type RenderedApp } from './render-app.tsx'
import { exercise } from './scripts.ts'
import { word } from './word.ts'

export type Opening = NonNullable<Script['scenario']['opening']['data']>

type Planned = Pick<Failure, 'failure' | 'on'> & Partial<Failure>

/** An exercise in which nothing is asked, and what goes wrong in it. */
export const script = (
  data: Opening = {},
  page: Script['scenario']['opening']['page'] = 'home',
  failures: readonly Planned[] = [],
): Script =>
  exercise({
    opening: { clock: 'tue 09:00', page, data },
    steps: [
      {
        id: 'free',
        done: { happened: 'page.reloaded' },
        failures: failures.map((failure) => ({ id: 'wrong', recover: 'Jatka.', ...failure })),
      },
    ],
  })

/** The same, and the session comes to its end when this is asked for the first time. */
export const ending = (on: Operation, data?: Opening): Script =>
  script(data, 'home', [{ failure: 'F22', on, times: 1 }])

export const newcomer: Opening = { consents: { terms: false, sharing: false, messaging: false } }
export const stranger: Opening = { consents: { messaging: false } }
export const closed: Opening = { conversations: [{ change: 'c-rokotus', to: { state: 'closed' } }] }
/** So soon that it can no longer be changed in the service. */
export const soon: Opening = {
  appointments: [
    {
      add: {
        id: 'a1',
        service: 'nurse',
        unit: 'harjula',
        with: 'hanna',
        way: 'visit',
        when: '+1 workday 08:15',
        state: 'booked',
      },
    },
  ],
}
export const question = {
  recipient: 'harjula',
  topic: 'medication',
  text: 'Hei. Aamulla vai illalla?',
}

export const open = (path: string, options: AppOptions = {}) =>
  renderApp({ script: script(), path, ...options })

export const type = async (anchor: Anchor, value: string, key?: string): Promise<void> => {
  fireEvent.change(await place(anchor, key), { target: { value } })
}
export const value = async (anchor: Anchor): Promise<unknown> => {
  const box = await place(anchor)
  return 'value' in box ? box.value : undefined
}
export const shown = (anchor: Anchor, key?: string): HTMLElement | null =>
  document.querySelector(
    `[data-anchor="${anchor}"]${key === undefined ? '' : `[data-key="${key}"]`}`,
  )
export const count = ({ asked }: RenderedApp, operation: Operation): number =>
  asked.filter((one) => one === operation).length
export const write = async ({ recipient, topic, text }: typeof question): Promise<void> => {
  await type(messages.recipient, recipient)
  await type(messages.topic, topic)
  await type(messages.text, text)
}
export const attach = async (...names: readonly string[]): Promise<void> => {
  const input = (await place(messages.file)).querySelector('input')
  if (!input) throw new Error('Files cannot be chosen')
  const files = names.map((name) => new File([sampleFile(name, 4)], name))
  fireEvent.change(input, { target: { files } })
}
export const pause = async (milliseconds: number): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))
}
export const expectText = (words: string) => screen.findByText(words, {}, { timeout: 3000 })
export const expectAlert = (words: string) =>
  waitFor(() => {
    const found = screen
      .getAllByRole('alert')
      .find(({ textContent }) => textContent?.includes(words))
    if (!found) throw new Error(`No alert says ${words}`)
    return found
  })

/** Where one stands in the service. */
export const path = (): string => location.hash.slice(1)

/** Signs in on the front page, which tells that the session has come to its end. */
export async function signInAgain(): Promise<void> {
  await screen.findByText(word('sign-in:endedTitle'))
  await press(signIn.start)
  await press(signIn.method, 'bank')
  await screen.findByText(word('sign-in:cancelNote'))
  await press(signIn.continue)
}

/** The fields of the screen in which words are typed. */
export const boxes = (): readonly (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main :is(textarea, input:not([type=radio], [type=checkbox], [type=file]))',
  ),
]

/** Everything that is typed on the screen, by where it stands. */
export const typed = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    boxes().map(({ dataset, value: text }) => [
      [dataset['anchor'], dataset['key']].join(' '),
      text,
    ]),
  )
