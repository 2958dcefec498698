// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { languages } from '../lib/language.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as home } from '../portal/home/acts.ts'
import { doAct, place } from '../testing/hand.ts'
import { arrived, happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Data = NonNullable<Script['scenario']['opening']['data']>

const seen = { change: 'r-sokeri', to: { state: 'read' as const } }
const four: Data = {
  results: [
    seen,
    ...['r-1', 'r-2', 'r-3', 'r-4'].map((id, index) => ({
      add: {
        id,
        name: `Koe ${index + 1}`,
        unit: 'harjula',
        taken: `-${9 - index}d 08:00`,
        at: `-${9 - index}d 08:00`,
        state: 'new' as const,
        rows: [{ test: 'p-k', value: 4 }],
      },
    })),
  ],
}

/** An exercise in which the county tells of an appointment, and cancels it. Nothing is new before. */
const script = (data: Data = {}): Script =>
  exercise({
    opening: {
      clock: 'tue 09:00',
      page: 'home',
      data: { results: [seen], ...data },
    },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
    cues: [
      {
        id: 'given',
        by: 'trainer',
        name: 'Aika',
        do: [
          {
            'appointment.given': {
              appointment: 'a-uusi',
              service: 'nurse',
              unit: 'harjula',
              with: 'hanna',
              way: 'visit',
              when: '+3d 09:00',
            },
          },
        ],
      },
      {
        id: 'answer',
        by: 'trainer',
        name: 'Vastaus',
        do: [
          {
            'professional.replied': { by: 'hanna', conversation: 'c-rokotus', text: 'Tervetuloa.' },
          },
        ],
      },
    ],
  })

const oldNumber: Data = { contact: { phone: '050 000 1111' } }
const open = (data?: Data, options: AppOptions = {}) =>
  renderApp({ script: script(data), path: '/etusivu', ...options })

const section = () => screen.findByRole('region', { name: word('home:notices') })
const rows = async () =>
  (await within(await section()).findAllByRole('link')).map(({ textContent }) => textContent)
const expectNone = async () => within(await section()).findByText(word('home:noNotices'))
const isChecked = (box: HTMLElement): boolean => box instanceof HTMLInputElement && box.checked

describe('notices on the home page', () => {
  test('stand between the tasks and the cards, and say when there is nothing', async () => {
    await open()
    await expectNone()
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(headings.slice(0, 3)).toEqual([
      word('home:tasks'),
      word('home:notices'),
      word('home:messages'),
    ])
  })

  test('tell what happened though the number is old, and lead to it; opened, it is new no longer', async () => {
    const { rehearsal, stage } = await open(oldNumber)
    await expectNone()
    await stage(() => rehearsal.fire('given'))
    const title = 'Sairaanhoitajan vastaanotto'
    expect((await rows())[0]).toContain(word('home:notice_booked', { title }))
    expect(arrived(rehearsal)).toEqual([])
    fireEvent.click(await place(home.notice, 'appointments.a-uusi'))
    await waitFor(() => expect(location.hash).toBe('#/ajanvaraukset/a-uusi'))
    await waitFor(() => expect(happened(rehearsal)).toContain('notice.read'))
    fireEvent.click(await place(frame.nav, 'home'))
    await expectNone()
  })

  test('go when the thing is opened by another way', async () => {
    const { rehearsal, stage, goTo } = await open()
    await stage(() => rehearsal.fire('given'))
    await rows()
    await goTo('/ajanvaraukset/a-uusi')
    await waitFor(() => expect(happened(rehearsal)).toContain('notice.read'))
  })

  test('of an answer go when it is read, and it is read once', async () => {
    const { rehearsal, stage } = await open()
    await stage(() => rehearsal.fire('answer'))
    fireEvent.click(await place(home.notice, 'answers.c-rokotus'))
    await waitFor(() => expect(happened(rehearsal)).toContain('message.read'))
    expect(happened(rehearsal)).not.toContain('notice.read')
    fireEvent.click(await place(frame.nav, 'home'))
    await expectNone()
  })

  test('are few at first, the latest first; all are shown when they are asked for', async () => {
    await open(four)
    const first = await rows()
    expect(first).toHaveLength(3)
    for (const [index, title] of ['Koe 4', 'Koe 3', 'Koe 2'].entries())
      expect(first[index]).toContain(word('home:notice_result', { title }))
    const all = await place(home.allNotices)
    expect(all.textContent).toBe(word('home:allNotices', { count: 4 }))
    fireEvent.click(all)
    expect(await rows()).toHaveLength(4)
    expect(all.textContent).toBe(word('home:fewerNotices'))
    fireEvent.click(all)
    expect(await rows()).toHaveLength(3)
  })

  test('are marked as seen, and the focus goes to the heading', async () => {
    const { rehearsal } = await open(four)
    const button = await place(home.seeNotices)
    button.focus()
    fireEvent.click(button)
    await expectNone()
    expect(happened(rehearsal)).toContain('notices.seen')
    await waitFor(() => expect(document.activeElement?.textContent).toBe(word('home:notices')))
    expect(rehearsal.world().results.filter(({ state }) => state === 'new')).toHaveLength(4)
  })

  test('are marked by the recipe, and are there again when it is taken back', async () => {
    const { rehearsal, stage } = await open(four)
    const latest = 'results.r-4'
    await doAct('notices.see', { latest })
    await expectNone()
    await stage(() => rehearsal.undo())
    expect(await rows()).toHaveLength(3)
    await doAct('notices.read', { notice: latest })
    await waitFor(() => expect(location.hash).toBe('#/terveystiedot/laboratorio/r-4'))
    await waitFor(() => expect(happened(rehearsal)).toContain('result.read'))
  })

  test.each(languages)('speak %s', async (language) => {
    await open(four, { language })
    expect((await rows())[0]).toContain(word('home:notice_result', { title: 'Koe 4' }))
    expect((await place(home.seeNotices)).textContent).toBe(word('home:seeNotices'))
  })
})

describe('the choice of what one is told', () => {
  const settings = (data?: Data, options: AppOptions = {}) =>
    open(data, { ...options, path: '/asetukset' })

  test('says where notices come, that they tell nothing, and that all is on the home page', async () => {
    await settings()
    await screen.findByText(word('account:saved_sms', { phone: '050 000 7912' }))
    await screen.findByText(word('account:kindsNever'))
    await screen.findByText(word('account:kindsHome'))
    for (const kind of ['answers', 'appointments', 'results', 'tasks'])
      expect(isChecked(await place(account.noticeKind, kind))).toBe(true)
  })

  test('holds at once: what is not wanted does not arrive, and stands on the home page', async () => {
    const { rehearsal, stage } = await settings()
    await doAct('notices.choose', { kind: 'appointments', wanted: false })
    await screen.findByText(new RegExp(word('account:told_kind_off')))
    await stage(() => rehearsal.fire('given'))
    expect(arrived(rehearsal)).toEqual([])
    fireEvent.click(await place(frame.nav, 'home'))
    expect(await rows()).toHaveLength(1)
    await doAct('notices.choose', { kind: 'appointments', wanted: true })
    await screen.findByText(new RegExp(word('account:told_kind_on')))
    expect(rehearsal.world().quiet).toEqual([])
  })

  test('can be none at all, and says what follows', async () => {
    await settings({ contact: { quiet: ['answers', 'appointments', 'results'] } })
    expect(screen.queryByText(word('account:kindsNone'))).toBeNull()
    fireEvent.click(await place(account.noticeKind, 'tasks'))
    await screen.findByText(word('account:kindsNone'))
    await screen.findByText(new RegExp(word('account:kindsNoneMeans')))
  })

  test('waits where no way is chosen', async () => {
    await settings({ contact: { notices: 'none' } })
    await screen.findByText(new RegExp(word('account:kindsWait')))
    expect(screen.getByText(new RegExp(word('account:saved_none')))).toBeTruthy()
  })

  test('is not asked for when one signs in first', async () => {
    await open({}, { path: '/yhteystiedot' })
    await place(account.saveContact)
    expect(document.querySelector(`[data-anchor="${account.noticeKind}"]`)).toBeNull()
  })
})
