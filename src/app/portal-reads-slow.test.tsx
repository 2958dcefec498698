// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anchor as messages } from '../portal/messages/acts.ts'
import { reads } from '../testing/portal-reads.ts'
import { expectText, open, type } from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

describe('a read', () => {
  test.each(reads)(
    'on %s of %s that is slow says what is on its way, and keeps the rest',
    async (path, operation, _, loading, rest) => {
      const { hurry } = await open(path, { slow: [[operation, 1500]] })
      await screen.findAllByText(word(loading))
      if (operation !== 'session.get') await rest()
      await hurry(operation)
      await waitFor(() => expect(screen.queryAllByText(word(loading))).toEqual([]), {
        timeout: 3000,
      })
      await rest()
    },
  )

  test('that is very slow says that it is still waited for', async () => {
    await open('/etusivu', { slow: [['tasks.list', 2600]] })
    await expectText(word('ui:slow'))
    expect(screen.getByText(word('ui:slow')).getAttribute('role')).toBe('status')
    await expectText('Mittaa verenpaine kolmena aamuna')
    expect(screen.queryByText(word('ui:slow'))).toBeNull()
  })

  test('that is slow lets a search show that it goes on', async () => {
    const app = await open('/viestit')
    await type(messages.search, 'roko')
    await expectText(word('messages:hits', { count: 1, words: 'roko' }))
    app.slow.set('messages.search', 500)
    await type(messages.search, 'influ')
    await expectText(word('messages:searching'))
    await expectText(word('messages:hits', { count: 1, words: 'influ' }))
  })
})
