// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Operation } from '../api/operations.ts'
import { anchor as room } from '../portal/room/acts.ts'
import { anchor as visit } from '../portal/visit/acts.ts'
import { place, press } from '../testing/hand.ts'
import {
  ending,
  expectText,
  open,
  type Opening,
  path,
  signInAgain,
} from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

const appointment = 'a-eta'
const at = {
  visit: '/ajanvaraukset/a-eta/tapaaminen',
  devices: '/ajanvaraukset/a-eta/tapaaminen/laitteet',
  room: '/ajanvaraukset/a-eta/tapaaminen/huone',
}

const soon: Opening = {
  appointments: [
    {
      add: {
        id: appointment,
        service: 'nurse',
        unit: 'harjula',
        with: 'hanna',
        way: 'remote',
        when: '+10min',
        state: 'booked',
      },
    },
  ],
}

const enter = (rehearsal: Rehearsal): void => {
  rehearsal.perform('visits.join', { appointment })
  rehearsal.advance()
}

const leave = (rehearsal: Rehearsal): void => {
  enter(rehearsal)
  rehearsal.perform('visits.leave', { appointment })
}

const nothing = () => undefined
const back = () => expectText(word('room:leftTitle'))
const opened = () => place(visit.join)

test.each<
  [
    operation: Operation,
    where: keyof typeof at,
    before: (rehearsal: Rehearsal) => void,
    doIt: () => Promise<unknown>,
    after: () => Promise<unknown>,
  ]
>([
  ['visits.get', 'visit', nothing, async () => undefined, opened],
  ['visits.join', 'visit', nothing, () => press(visit.join), opened],
  ['devices.check', 'devices', nothing, () => press(visit.drawn), () => place(visit.drawn)],
  [
    'visits.leave',
    'room',
    enter,
    async () => {
      await press(room.leave)
      await press(room.confirmLeave)
    },
    back,
  ],
  ['visits.say', 'room', enter, () => press(room.answer, 'hear'), back],
  ['visits.switch', 'room', enter, () => press(room.control, 'camera'), back],
  [
    'visits.show',
    'room',
    enter,
    async () => {
      await press(room.show)
      await press(room.result, 'r-perus')
    },
    back,
  ],
  [
    'visits.rate',
    'room',
    leave,
    async () => {
      fireEvent.click(await place(room.rating, 'well'))
      await press(room.rate)
    },
    back,
  ],
])(
  'a session that comes to its end (F22) as %s is asked leads back to the %s',
  async (operation, where, before, doIt, after) => {
    const { stage } = await open(at[where], { script: ending(operation, soon) })
    if (where === 'room') await expectText(word('room:outTitle'))
    await stage(before)
    await doIt()
    await signInAgain()
    await waitFor(() => expect(path()).toBe(at[where]))
    await after()
    expect(screen.queryByText(word('sign-in:endedTitle'))).toBeNull()
  },
)
