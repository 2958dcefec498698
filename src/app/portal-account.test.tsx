// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Input } from '../api/operations.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import type { Anchor } from '../lib/moves.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Opening = Script['scenario']['opening']

const steps = [{ id: 'free', done: { happened: 'signed.out' } }] as const

/** An exercise in which nothing is asked; what the county knows of the client can be told otherwise. */
const script = (page: Opening['page'], data: NonNullable<Opening['data']> = {}): Script =>
  exercise({ opening: { clock: 'tue 09:00', page, data }, steps: [...steps] })

/** Somebody who has never used the service: no terms accepted, no contact details. */
const newcomer = (page: Opening['page'] = 'front'): Script =>
  script(page, {
    consents: { terms: false, sharing: false, messaging: false },
    contact: { phone: '', email: '', notices: 'none' },
  })

const open = (options: AppOptions = {}) => renderApp({ script: script('home'), ...options })
const openSettings = async (options: AppOptions = {}) => {
  const app = await open({ path: '/asetukset', ...options })
  await place(account.saveContact)
  return app
}
const openContact = async (options: AppOptions = {}) => {
  const app = await open({ path: '/yhteystiedot', ...options })
  await place(account.skipContact)
  return app
}

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const path = (): string => location.hash.slice(1)
const type = async (anchor: Anchor, value: string): Promise<void> => {
  fireEvent.change(await place(anchor), { target: { value } })
}
const choose = async (way: Input<'contact.save'>['notices']): Promise<void> => {
  fireEvent.click(await place(account.notices, way))
}
const radioOf = async (anchor: Anchor, key: string): Promise<HTMLElement> =>
  within(await place(anchor, key)).getByRole('radio')
const checked = (box: HTMLElement): boolean => box instanceof HTMLInputElement && box.checked

/** The summary's lines, in order. */
const summary = async (title: string): Promise<readonly (string | null)[]> => {
  const region = await screen.findByRole('region', { name: title })
  return within(region)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
}

describe('the first signing in', () => {
  test('goes from the terms by the contact details to the home page', async () => {
    const { rehearsal } = await open({ script: newcomer() })
    await doAct('session.open', { method: 'bank' })
    await expectHeading(word('account:termsTitle'))
    expect(path()).toBe('/kayttoehdot')
    await screen.findByText(word('account:practiceTextTitle'))
    screen.getByText(
      `${word('account:step', { number: 1, of: 2, name: word('account:termsTitle') })} ${word('account:stepNext')}`,
    )

    await doAct('terms.accept', { terms: true, sharing: true })
    await expectHeading(word('account:contactTitle'))
    expect(path()).toBe('/yhteystiedot')
    screen.getByText(
      `${word('account:step', { number: 2, of: 2, name: word('account:contactTitle') })} ${word('account:stepNextHome')}`,
    )
    expect(rehearsal.world().consents).toEqual({ terms: true, sharing: true, messaging: false })

    await type(account.phone, ' 050 000 1234 ')
    await choose('sms')
    await press(account.saveContact)
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(rehearsal.world().contact).toEqual({
      phone: '050 000 1234',
      email: '',
      notices: 'sms',
    })
    expect(await place(frame.nav, 'settings')).toBeTruthy()
  })

  test('lets the optional tick be left out', async () => {
    const { rehearsal } = await open({ script: newcomer('home') })
    await expectHeading(word('account:termsTitle'))
    expect(checked(await place(account.terms))).toBe(false)
    expect(checked(await place(account.sharing))).toBe(false)
    await doAct('terms.accept', { terms: true, sharing: false })
    await expectHeading(word('account:contactTitle'))
    expect(rehearsal.world().consents).toEqual({ terms: true, sharing: false, messaging: false })
  })

  test('says of each tick whether it is compulsory, and what it does not mean', async () => {
    await open({ script: newcomer('home') })
    for (const [anchor, name] of [
      [account.terms, word('account:termsTick')],
      [account.sharing, word('account:sharingTick')],
    ] as const) {
      const box = await place(anchor)
      expect(screen.getByRole('checkbox', { name })).toBe(box)
      const described = box.getAttribute('aria-describedby') ?? ''
      expect(document.getElementById(described)?.textContent).toContain(word('account:termsNot'))
    }
    expect(word('account:termsTick')).toContain('pakollinen')
    expect(word('account:sharingTick')).toContain('vapaa\u00adehtoinen')
    expect(await place(account.terms)).toHaveProperty('required', true)
    expect(await place(account.sharing)).toHaveProperty('required', false)
  })

  test('without the compulsory tick tells what is missing, and keeps the other', async () => {
    const { rehearsal } = await open({ script: newcomer('home') })
    await doAct('terms.accept', { terms: false, sharing: true })
    expect(await summary(word('account:oneMissing'))).toEqual([word('account:termsMissing')])
    expect(document.activeElement?.textContent).toBe(word('account:oneMissing'))
    expect(happened(rehearsal)).toContain('act.refused')
    expect(rehearsal.world().consents.terms).toBe(false)
    const box = await place(account.terms)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(checked(await place(account.sharing))).toBe(true)

    fireEvent.click(screen.getByRole('button', { name: word('account:termsMissing') }))
    expect(document.activeElement).toBe(box)
    fireEvent.click(box)
    expect(screen.queryByText(word('account:oneMissing'))).toBeNull()
    expect(box.getAttribute('aria-invalid')).toBeNull()
    await press(account.accept)
    await expectHeading(word('account:contactTitle'))
    expect(rehearsal.world().consents.sharing).toBe(true)
  })

  test('that fails says so, and can be tried again', async () => {
    const { broken } = await open({ script: newcomer('home'), broken: ['terms.accept'] })
    await doAct('terms.accept', { terms: true, sharing: false })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('account:acceptFailedTitle'))
    expect(checked(await place(account.terms))).toBe(true)
    broken.delete('terms.accept')
    await press(account.accept)
    await expectHeading(word('account:contactTitle'))
  })

  test('pressed twice accepts once', async () => {
    const { asked } = await open({ script: newcomer('home') })
    fireEvent.click(await place(account.terms))
    await press(account.accept)
    await press(account.accept)
    await expectHeading(word('account:contactTitle'))
    expect(asked.filter((one) => one === 'terms.accept')).toHaveLength(1)
  })

  test('can be broken off: one is signed out, and nothing is kept', async () => {
    const { rehearsal } = await open({ script: newcomer('home') })
    fireEvent.click(await place(account.terms))
    fireEvent.click(await place(account.sharing))
    await press(account.decline)
    await expectHeading(word('sign-in:frontTitle'))
    await screen.findByText(word('sign-in:signedOutTitle'))
    expect(rehearsal.world().session).toBeNull()
    expect(rehearsal.world().consents).toEqual({ terms: false, sharing: false, messaging: false })

    await doAct('session.open', { method: 'certificate' })
    await expectHeading(word('account:termsTitle'))
    expect(checked(await place(account.terms))).toBe(false)
  })

  test('that cannot be broken off says so', async () => {
    await open({ script: newcomer('home'), broken: ['session.close'] })
    await press(account.decline)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('account:declineFailedTitle'))
    expect(path()).toBe('/kayttoehdot')
  })

  test('can skip the contact details, and keeps nothing of them', async () => {
    const { rehearsal, asked } = await open({ script: newcomer('home') })
    await doAct('terms.accept', { terms: true, sharing: false })
    await expectHeading(word('account:contactTitle'))
    await type(account.phone, '050 000 1234')
    await press(account.skipContact)
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(rehearsal.world().contact).toEqual({ phone: '', email: '', notices: 'none' })
    expect(asked).not.toContain('contact.save')
  })
})

describe('before the terms are accepted', () => {
  test.each(['/viestit', '/etusivu', '/asetukset', '/yhteystiedot', '/'])(
    '%s leads to them',
    async (where) => {
      await open({ script: newcomer('home'), path: where })
      await expectHeading(word('account:termsTitle'))
      await waitFor(() => expect(path()).toBe('/kayttoehdot'))
    },
  )

  test('there is no navigation, nothing is asked of messages, and one can sign out', async () => {
    const { asked, rehearsal } = await open({ script: newcomer('home') })
    await expectHeading(word('account:termsTitle'))
    screen.getByText('Aino Heikkilä')
    expect(screen.queryByRole('navigation')).toBeNull()
    await press(frame.signOut)
    await screen.findByRole('dialog')
    await press(frame.confirmSignOut)
    await screen.findByText(word('sign-in:signedOutTitle'))
    expect(rehearsal.world().session).toBeNull()
    expect(asked.filter((one) => /^(messages|drafts|tasks)\./.test(one))).toEqual([])
  })
})

test('after the terms are accepted their page leads home', async () => {
  await open({ path: '/kayttoehdot' })
  await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  expect(path()).toBe('/etusivu')
})

describe('contact details', () => {
  type Details = Partial<Input<'contact.save'>>

  const faults: readonly (readonly [string, Details, readonly (readonly [Anchor, string])[]])[] = [
    ['too short a phone', { phone: '12' }, [[account.phone, 'account:phoneMalformed']]],
    [
      'letters in the phone',
      { phone: '050 OOO 1234' },
      [[account.phone, 'account:phoneMalformed']],
    ],
    [
      'a number of another country',
      { phone: '+46 70 000 1234' },
      [[account.phone, 'account:phoneReal']],
    ],
    [
      'a number that may be real',
      { phone: '050 123 4567' },
      [[account.phone, 'account:phoneReal']],
    ],
    [
      'an email without @',
      { email: 'aino.posti.example' },
      [[account.email, 'account:emailMalformed']],
    ],
    [
      'an email without a domain',
      { email: 'aino@posti' },
      [[account.email, 'account:emailMalformed']],
    ],
    [
      'no phone for text messages',
      { phone: '', notices: 'sms' },
      [[account.phone, 'account:phoneMissing']],
    ],
    [
      'no email for emails',
      { email: ' ', notices: 'email' },
      [[account.email, 'account:emailMissing']],
    ],
    [
      'two things at once',
      { phone: 'x', email: '', notices: 'email' },
      [
        [account.phone, 'account:phoneMalformed'],
        [account.email, 'account:emailMissing'],
      ],
    ],
  ]

  test.each(faults)('with %s are not taken, and stay as written', async (_, details, wanted) => {
    const { rehearsal } = await openContact({ script: script('home') })
    const { phone = '050 000 7912', email = '', notices = 'none' } = details
    await type(account.phone, phone)
    await type(account.email, email)
    await choose(notices)
    await press(account.saveContact)

    expect(await summary(word('account:notSavedCheck'))).toEqual(wanted.map(([, key]) => word(key)))
    expect(document.activeElement?.textContent).toBe(word('account:notSavedCheck'))
    for (const [anchor, key] of wanted) {
      const field = await place(anchor)
      expect(field.getAttribute('aria-invalid')).toBe('true')
      const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
      expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(word(key))
    }
    expect(await place(account.phone)).toHaveProperty('value', phone)
    expect(await place(account.email)).toHaveProperty('value', email)
    expect(checked(await radioOf(account.notices, notices))).toBe(true)
    expect(happened(rehearsal)).not.toContain('contact.saved')
    expect(path()).toBe('/yhteystiedot')
  })

  test('can be mended: each error goes as its field changes', async () => {
    const { rehearsal } = await openContact()
    await type(account.phone, '050')
    await type(account.email, 'aino')
    await press(account.saveContact)
    expect(await summary(word('account:notSavedCheck'))).toHaveLength(2)
    await type(account.phone, '0500001234')
    expect(await summary(word('account:notSavedCheck'))).toHaveLength(1)
    await type(account.email, 'aino@posti.example')
    expect(screen.queryByText(word('account:notSavedCheck'))).toBeNull()
    await press(account.saveContact)
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(rehearsal.world().contact.email).toBe('aino@posti.example')
  })

  test('are no longer missing when another way of notices needs none', async () => {
    await openContact()
    await type(account.phone, '')
    await type(account.email, 'aino')
    await choose('sms')
    await press(account.saveContact)
    expect(await summary(word('account:notSavedCheck'))).toHaveLength(2)
    await choose('none')
    // What is misspelt is so whatever the notices are.
    expect(await summary(word('account:notSavedCheck'))).toEqual([word('account:emailMalformed')])
  })

  test('that cannot be sent say so, and stay as written', async () => {
    const { broken } = await openContact({ broken: ['contact.save'] })
    await type(account.phone, '050 000 4321')
    await press(account.saveContact)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('account:notSavedTitle'))
    expect(await place(account.phone)).toHaveProperty('value', '050 000 4321')
    broken.delete('contact.save')
    await press(account.saveContact)
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  })

  test('that cannot be read can be tried again, or skipped', async () => {
    const { broken } = await openContact({ broken: ['account.get'] })
    await screen.findByText(word('account:contactFailed'))
    broken.delete('account.get')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await place(account.saveContact)
    await press(account.skipContact)
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  })
})

describe('the settings', () => {
  test('open from the navigation, among what concerns the use of the service', async () => {
    await open()
    await goToPage('settings')
    await expectHeading(word('account:settingsTitle'))
    const places = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(places.map(({ dataset }) => dataset['key']).join(' ')).toBe(
      'home tasks messages appointments search health services on-behalf settings help',
    )
    expect((await place(frame.nav, 'settings')).getAttribute('aria-current')).toBe('page')
    for (const title of ['contactTitle', 'consentsTitle', 'languageTitle', 'textSizeTitle'])
      expect(await screen.findByRole('region', { name: word(`account:${title}`) })).toBeTruthy()
    expect(screen.getByText(word('account:termsAccepted'))).toBeTruthy()
  })

  test('save the contact details, and tell it in place', async () => {
    const { rehearsal } = await open()
    await doAct('contact.save', {
      phone: '050 000 7777',
      email: 'aino@posti.example',
      notices: 'email',
    })
    const told = await screen.findByRole('status')
    expect(told.textContent).toContain(word('account:savedTitle'))
    expect(told.textContent).toContain(word('account:saved_email', { email: 'aino@posti.example' }))
    expect(path()).toBe('/asetukset')
    expect(rehearsal.world().contact).toEqual({
      phone: '050 000 7777',
      email: 'aino@posti.example',
      notices: 'email',
    })
    await type(account.phone, '050 000 7778')
    expect(screen.queryByText(word('account:savedTitle'))).toBeNull()
  })

  test('show what was saved, not what was written around it', async () => {
    await openSettings()
    await type(account.phone, '  050 000 7777 ')
    await press(account.saveContact)
    await screen.findByText(word('account:savedTitle'))
    expect(await place(account.phone)).toHaveProperty('value', '050 000 7777')
  })

  test('show again what was before, when saving is undone', async () => {
    const { stage } = await openSettings({ guide: true })
    await type(account.phone, '050 000 7777')
    await press(account.saveContact)
    await screen.findByText(word('account:savedTitle'))
    await stage((rehearsal) => rehearsal.rewind(rehearsal.undoable()?.from ?? 0))
    await waitFor(async () =>
      expect(await place(account.phone)).toHaveProperty('value', '050 000 7912'),
    )
    expect(screen.queryByText(word('account:savedTitle'))).toBeNull()
  })

  test.each([
    ['sharing', 'told_sharing_on', 'told_sharing_off'],
    ['messaging', 'told_messaging_on', 'told_messaging_off'],
  ] as const)('change the consent to %s both ways, at once', async (consent, on, off) => {
    const { rehearsal } = await open()
    for (const [given, words] of [
      [false, off],
      [true, on],
    ] as const) {
      await doAct('consents.change', { consent, given })
      await screen.findByText(new RegExp(word(`account:${words}`)))
      expect(screen.getByRole('status').textContent).toContain(word('account:choiceSaved'))
      expect(rehearsal.world().consents[consent]).toBe(given)
      expect(checked(await place(account.consent, consent))).toBe(given)
    }
  })

  test('change one consent and leave the other', async () => {
    const { rehearsal } = await openSettings()
    await press(account.consent, 'messaging')
    await screen.findByText(new RegExp(word('account:told_messaging_off')))
    expect(rehearsal.world().consents).toEqual({ terms: true, sharing: true, messaging: false })
    expect(checked(await place(account.consent, 'sharing'))).toBe(true)
  })

  test('show a consent as it was when the change fails', async () => {
    const { rehearsal, broken } = await openSettings({ broken: ['consents.change'] })
    const box = await place(account.consent, 'sharing')
    fireEvent.click(box)
    // On its way it shows what is wanted.
    expect(checked(box)).toBe(false)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('account:choiceFailedTitle'))
    expect(checked(box)).toBe(true)
    expect(rehearsal.world().consents.sharing).toBe(true)
    broken.delete('consents.change')
    fireEvent.click(box)
    await screen.findByText(new RegExp(word('account:told_sharing_off')))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('have what needs no server even when the rest does not come', async () => {
    const { broken } = await open({ path: '/asetukset', broken: ['account.get'] })
    await screen.findByText(word('account:accountFailed'))
    expect(await place(account.language, 'sv')).toBeTruthy()
    expect(await place(account.textSize, '200')).toBeTruthy()
    broken.delete('account.get')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await place(account.saveContact)
    expect(screen.queryByText(word('account:accountFailed'))).toBeNull()
  })
})

describe('signing out', () => {
  const ask = async () => {
    const button = await place(frame.signOut)
    button.focus()
    fireEvent.click(button)
    return { button, dialog: await screen.findByRole('dialog') }
  }
  const behind = (): Element | null => document.querySelector('[inert]')

  test('is asked first, over the service, and told apart from closing the window', async () => {
    const { rehearsal } = await open()
    const { dialog } = await ask()
    expect(dialog.textContent).toContain(word('frame:signOutWhy'))
    expect(screen.getByRole('dialog', { name: word('frame:signOutAsk') })).toBe(dialog)
    expect(document.activeElement?.textContent).toBe(word('frame:signOutAsk'))
    expect(behind()?.contains(screen.getByRole('main'))).toBe(true)
    expect(behind()?.contains(dialog)).toBe(false)
    expect(rehearsal.world().session).toBe('aino')
  })

  test('leaves the practice around the service usable while it asks', async () => {
    await open({ guide: true })
    await ask()
    const guide = screen.getByLabelText(word('practice:guide'), { selector: 'aside' })
    expect(guide.closest('[inert]')).toBeNull()
    const restart = screen.getAllByRole('button', { name: word('practice:restart') })
    for (const button of restart) expect(button.closest('[inert]')).toBeNull()
  })

  test('can be thought better of by a button: the focus goes back', async () => {
    const { rehearsal } = await open()
    const { button } = await ask()
    fireEvent.click(screen.getByRole('button', { name: word('frame:stay') }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(behind()).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(button))
    expect(rehearsal.world().session).toBe('aino')
  })

  test('can be thought better of by Escape: the focus goes back', async () => {
    await open()
    const { button } = await ask()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  test('tells of no drafts when there are none', async () => {
    const { asked } = await open()
    const { dialog } = await ask()
    await waitFor(() => expect(asked).toContain('drafts.list'))
    expect(dialog.textContent).not.toContain(word('frame:draftStays', { count: 1 }))
  })

  test('tells that what was written stays as a draft', async () => {
    const { rehearsal } = await open({ path: '/viestit/uusi' })
    fireEvent.change(await place(messages.text), { target: { value: 'Hei, tämä jäi kesken' } })
    fireEvent.blur(await place(messages.text))
    await waitFor(() => expect(happened(rehearsal)).toContain('draft.saved'))
    const { dialog } = await ask()
    await within(dialog).findByText(word('frame:draftKept', { count: 1 }))
    expect(dialog.textContent).toContain(word('frame:draftStays', { count: 1 }))
  })

  test('confirmed twice closes once, and the question does not come back', async () => {
    const { asked } = await open()
    await ask()
    await press(frame.confirmSignOut)
    await press(frame.confirmSignOut)
    await screen.findByText(word('sign-in:signedOutTitle'))
    expect(asked.filter((one) => one === 'session.close')).toHaveLength(1)
    await doAct('session.open', { method: 'bank' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(behind()).toBeNull()
  })

  test('that fails says so, and one stays signed in', async () => {
    const { broken, rehearsal } = await open({ broken: ['session.close'] })
    await ask()
    await press(frame.confirmSignOut)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('frame:signOutFailedTitle'))
    expect(rehearsal.world().session).toBe('aino')
    broken.delete('session.close')
    await press(frame.confirmSignOut)
    await screen.findByText(word('sign-in:signedOutTitle'))
  })
})

describe('the person to confirm', () => {
  test('has a face, a name and a code, and a way back to the methods for somebody else', async () => {
    await open({ script: script('front') })
    await press(signIn.start)
    fireEvent.click(await place(signIn.method, 'bank'))
    const other = await screen.findByRole('button', {
      name: word('sign-in:notMe', { given: 'Aino' }),
      description: word('sign-in:notMeAdvice'),
    })
    screen.getByText('Aino Heikkilä')
    expect(document.querySelector('img[src*="aino-calm"]')).toBeTruthy()
    fireEvent.click(other)
    const told = word('sign-in:otherTitle', { name: 'Aino Heikkilä' })
    screen.getByText(told)
    expect(screen.queryByText('Aino Heikkilä')).toBeNull()
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
    expect(document.activeElement?.textContent).toContain(word('sign-in:methodTitle'))
    expect((await place(signIn.continue)).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(await place(signIn.method, 'certificate'))
    expect(screen.queryByText(told)).toBeNull()
    await screen.findByText('Aino Heikkilä')
    await press(signIn.cancel)
    await expectHeading(word('sign-in:frontTitle'))
  })
})

test.each([
  ['Kirjaudu ulos', 'fi'],
  ['Logga ut', 'sv'],
  ['Log out', 'en'],
] as const)('the question is asked in the language of the service: %s', async (name, language) => {
  await open({ language })
  await press(frame.signOut)
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name })).toBeTruthy()
})
