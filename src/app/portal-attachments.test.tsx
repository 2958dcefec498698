// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anchor as messages } from '../portal/messages/acts.ts'
import { kindList } from '../portal/messages/file-words.ts'
import { place, press } from '../testing/hand.ts'
import {
  attach,
  count,
  expectText,
  open,
  question,
  type,
  value,
  write,
  script,
  shown,
} from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

describe('attachments', () => {
  test('that are slow show it, and the message waits for them', async () => {
    const app = await open('/viestit/uusi', { slow: [['attachments.add', 400]] })
    await write(question)
    await attach('a.pdf')
    await expectText(word('ui:fileAdding'))
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    expect(app.rehearsal.world().conversations['c2']?.posts[0]?.files).toHaveLength(1)
  })

  test('that do not come are told; the others and the text stay', async () => {
    const { broken } = await open('/viestit/uusi', { broken: ['attachments.add'] })
    await type(messages.text, 'Tässä.')
    await attach('a.pdf')
    await expectText(word('messages:file_failed'))
    broken.delete('attachments.add')
    await attach('b.pdf')
    await place(messages.removeFile)
    expect(await value(messages.text)).toBe('Tässä.')
  })

  test('that are removed slowly show it and are removed once', async () => {
    const app = await open('/viestit/uusi')
    await attach('a.pdf')
    await place(messages.removeFile, 'f1')
    app.slow.set('attachments.remove', 500)
    const button = await press(messages.removeFile, 'f1')
    await expectText(word('ui:fileRemoving'))
    fireEvent.click(button)
    await expectText(word('messages:fileRemoved'))
    expect(count(app, 'attachments.remove')).toBe(1)
  })

  test('that cannot be removed stay, and it is told where the focus is', async () => {
    const { broken } = await open('/viestit/uusi')
    await attach('a.pdf')
    await place(messages.removeFile, 'f1')
    broken.add('attachments.remove')
    const button = await press(messages.removeFile, 'f1')
    const words = await screen.findAllByText(word('messages:removeFailed'))
    expect(words.some((one) => one.closest('[role="status"]'))).toBe(true)
    expect(document.activeElement).toBe(button)
    broken.delete('attachments.remove')
    fireEvent.click(button)
    await expectText(word('messages:fileRemoved'))
    expect(within(document.body).queryByText('a.pdf')).toBeNull()
  })
})

/** Why a file is not taken, and which one is taken in its place. */
const refusals = [
  ['too-large', 'pieni.jpg'],
  ['kind', 'kuva.pdf'],
] as const

/** Where files can go along, and how one writes there. */
const pages = [
  ['/viestit/uusi', () => write(question)],
  ['/viestit/c-rokotus', () => type(messages.text, 'Tässä.')],
] as const

describe('an attachment that is refused (F23)', () => {
  test.each(
    refusals.flatMap(([why, other]) =>
      pages.map(([path, fill]) => [why, path, other, fill] as const),
    ),
  )('as %s on %s says what is taken, and another is', async (why, path, other, fill) => {
    const planned = script({}, 'home', [{ failure: 'F23', on: 'attachments.add', times: 1, why }])
    const { kinds, megabytes, count: most } = planned.place.limits.files
    const known = { kinds: kindList(kinds, 'fi'), megabytes, most }
    const { rehearsal } = await open(path, { script: planned })
    await fill()
    await expectText(word('messages:filesHint', known))
    await attach('kuva.jpg')
    await expectText(word(`messages:file_${why}`, known))
    expect(shown(messages.removeFile)).toBeNull()
    await attach(other)
    await place(messages.removeFile, 'f1')
    await press(messages.send)
    await screen.findByText(
      word(path === '/viestit/uusi' ? 'messages:sentTitle' : 'messages:repliedTitle'),
    )
    const posts = Object.values(rehearsal.world().conversations).flatMap((one) => one.posts)
    expect(posts.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([other])
  })
})
