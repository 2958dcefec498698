// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { doAct, place } from '../testing/hand.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { word } from '../testing/word.ts'

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const expectText = (words: string) => screen.findByText(words)
const press = (name: string): void => {
  const [button] = screen.getAllByRole('button', { name })
  if (!button) throw new Error(`There is no button ${name}`)
  fireEvent.click(button)
}
const path = (): string => location.hash.slice(1)

describe('signing in', () => {
  test('goes from the front by a practice method and a confirmed person to the home page', async () => {
    const { rehearsal } = await renderApp()
    await expectHeading(word('sign-in:frontTitle'))
    expect(screen.getByText('112')).toBeTruthy()
    expect(screen.getByText('116 117')).toBeTruthy()

    fireEvent.click(await place(signIn.start))
    await expectHeading(word('sign-in:title'))
    expect(screen.queryByRole('textbox')).toBeNull()

    fireEvent.click(screen.getByRole('radio', { name: word('sign-in:bank') }))
    await expectText('Aino Heikkilä')
    expect(screen.getByText(/^140347-912\w$/)).toBeTruthy()

    press(word('sign-in:continue'))
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(path()).toBe('/etusivu')
    expect(rehearsal.step()?.id).toBe('find')
  })

  test('cannot go on before a method is chosen, and says why', async () => {
    const { asked } = await renderApp({ path: '/tunnistautuminen' })
    await expectHeading(word('sign-in:title'))
    const button = screen.getByRole('button', {
      name: word('sign-in:continue'),
      description: word('sign-in:chooseFirst'),
    })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button)
    expect(asked).not.toContain('session.open')
  })

  test('can be left for the front', async () => {
    await renderApp({ path: '/tunnistautuminen' })
    fireEvent.click(await place(signIn.cancel))
    await expectHeading(word('sign-in:frontTitle'))
  })

  test('is not offered to whoever is signed in', async () => {
    await renderApp({ step: 'find', path: '/tunnistautuminen' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(path()).toBe('/etusivu')
  })

  test('comes before every page of the service', async () => {
    await renderApp({ path: '/viestit/c-rokotus' })
    await expectHeading(word('sign-in:frontTitle'))
    expect(path()).toBe('/')
  })
})

describe('the home page', () => {
  test('shows what is to be done and the latest message', async () => {
    await renderApp({ step: 'find', path: '/etusivu' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(document.title).toBe(`${word('home:goodMorning', { name: 'Aino' })} – Omasote`)
    const tasks = await screen.findByRole('region', { name: word('home:tasks') })
    expect(
      (await within(tasks).findAllByRole('listitem')).map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Mittaa verenpaine.*ti 1\.12\..*Hanna Kettunen.*Tekemättä/),
      expect.stringMatching(/^Kysely: miten voit\?.*pe 4\.12\..*Hanna Kettunen.*Kesken/),
    ])
    const card = await screen.findByRole('region', { name: word('home:messages') })
    expect(within(card).getByText('Influenssarokotus')).toBeTruthy()
    fireEvent.click(within(card).getByRole('link', { name: word('home:openMessage') }))
    await expectHeading('Influenssarokotus')
  })

  test('tells of an answer that has come', async () => {
    const { rehearsal, stage } = await renderApp({ step: 'answer', path: '/viestit' })
    await stage(() => rehearsal.advance())
    const card = await screen.findByRole('region', { name: word('home:messages') })
    await within(card).findByText(word('home:unread', { count: 1 }))
    fireEvent.click(within(card).getByRole('link', { name: word('home:readAnswer') }))
    await screen.findByText(/Ota lääke aamulla/)
    await waitFor(() => expect(rehearsal.step()?.id).toBe('sign-out'))
  })
})

describe('signing out', () => {
  test('leads to the front, says so, and shuts the service', async () => {
    const { rehearsal, goTo } = await renderApp({ step: 'sign-out', path: '/viestit' })
    await expectHeading(word('messages:title'))
    await doAct('session.close', {})
    await expectText(word('sign-in:signedOutTitle'))
    expect(path()).toBe('/')
    expect(rehearsal.step()).toBeUndefined()
    await goTo('/viestit')
    await expectHeading(word('sign-in:frontTitle'))
  })

  test('confirmed twice closes once', async () => {
    const { asked } = await renderApp({ step: 'find', path: '/etusivu' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    press(word('frame:signOut'))
    const confirm = within(await screen.findByRole('dialog')).getByRole('button', {
      name: word('frame:signOut'),
    })
    fireEvent.click(confirm)
    fireEvent.click(confirm)
    await expectText(word('sign-in:signedOutTitle'))
    expect(asked.filter((operation) => operation === 'session.close')).toHaveLength(1)
  })
})

describe('a part that cannot be read', () => {
  test('says so by itself, and comes when it is tried again', async () => {
    const { broken } = await renderApp({ step: 'find', path: '/etusivu', broken: ['tasks.list'] })
    const failed = await expectText(word('home:tasksFailed'))
    expect(await screen.findByRole('region', { name: word('home:messages') })).toBeTruthy()
    expect(failed).toBeTruthy()

    broken.delete('tasks.list')
    press(word('ui:retry'))
    await expectText('Mittaa verenpaine kolmena aamuna')
    expect(screen.queryByText(word('home:tasksFailed'))).toBeNull()
  })

  test('fails again when it is tried in vain', async () => {
    const { asked } = await renderApp({
      step: 'find',
      path: '/etusivu',
      broken: ['messages.list'],
    })
    await expectText(word('home:messagesFailed'))
    const before = asked.filter((one) => one === 'messages.list').length
    press(word('ui:retry'))
    await waitFor(() =>
      expect(asked.filter((one) => one === 'messages.list').length).toBeGreaterThan(before),
    )
    expect(await expectText(word('home:messagesFailed'))).toBeTruthy()
  })

  test('takes the place of the whole page when the session does not come', async () => {
    await renderApp({ step: 'find', path: '/etusivu', broken: ['session.get'] })
    await expectText(word('frame:failedTitle'))
  })
})

describe('an address that no page has', () => {
  test('is told so, with a way to the front', async () => {
    await renderApp({ step: 'find', path: '/ei-ole' })
    await expectHeading(word('frame:notFoundTitle'))
    fireEvent.click(screen.getByRole('link', { name: word('frame:notFoundAction') }))
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  })
})

test('the service stands in the language that it was opened in', async () => {
  await renderApp({ step: 'find', path: '/etusivu', language: 'en' })
  await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  expect(word('home:goodMorning', { name: 'Aino' })).not.toContain('huomenta')
  expect(document.documentElement.lang).toBe('en')
})
