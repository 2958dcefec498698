// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { anchor as forms } from '../portal/forms/acts.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { renderApp } from '../testing/render-app.tsx'
import { sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const { script } = sendMessage()
const shapes = script.place.forms

const well = {
  uni: 'usein',
  voimat: 'joskus',
  ruoka: 'paivittain',
  ilo: 'usein',
  ihmiset: 'harvoin',
  ulkona: 'usein',
  huoli: 'yes',
  mika: 'Mietin, pärjäänkö talven yksin.',
}

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const path = (): string => location.hash.slice(1)

/** The exercise with the opening data changed. */
const withData = (data: NonNullable<Script['scenario']['opening']['data']>): Script => ({
  ...script,
  scenario: { ...script.scenario, opening: { ...script.scenario.opening, data } },
})

describe('filling in a form', () => {
  test('goes part by part to the review, is sent, and tells what comes of it', async () => {
    const { rehearsal } = await renderApp({ step: 'find', path: '/etusivu' })
    await doAct('forms.send', { form: 'vointi', answers: well }, shapes)
    await expectHeading(word('forms:sentTitle'))
    expect(path()).toBe('/lomakkeet/vointi/lahetetty')
    expect(rehearsal.world().sentForms['vointi']?.answers).toEqual(well)
    expect(await screen.findByRole('heading', { name: 'Jokin vie nyt voimiasi' })).toBeTruthy()
    expect(screen.getByText('Mietin, pärjäänkö talven yksin.')).toBeTruthy()
    expect(rehearsal.world().tasks.find(({ id }) => id === 't-kysely')?.state).toBe('sent')
    await goToPage('tasks')
    const over = await screen.findByRole('region', { name: word('tasks:over') })
    expect(within(over).getByText('Kysely: miten voit?')).toBeTruthy()
  })

  test('does not go on before what is asked has been answered, and says what', async () => {
    const { asked } = await renderApp({ step: 'find', path: '/lomakkeet/vointi/vointi' })
    await expectHeading('Uni ja voimat')
    await press(forms.next, 'vointi.mieli')
    const message = word('forms:faultChoose', { label: 'Ruoka on maistunut minulle.' })
    expect(await screen.findByRole('button', { name: message })).toBeTruthy()
    expect(screen.getByRole('radiogroup', { name: 'Ruoka on maistunut minulle.' })).toMatchObject({
      tabIndex: -1,
    })
    expect(path()).toBe('/lomakkeet/vointi/vointi')
    await press(forms.answer, 'vointi.ruoka.usein')
    await waitFor(() => expect(screen.queryByRole('button', { name: message })).toBeNull())
    expect(asked).not.toContain('forms.send')
  })

  test('asks a further question only when it is needed, and sends only what was asked', async () => {
    const { rehearsal } = await renderApp({ step: 'find', path: '/lomakkeet/vointi/mieli' })
    await expectHeading('Mieli ja ihmiset')
    expect(screen.queryByLabelText(/Mikä sinua on huolestuttanut/)).toBeNull()
    await press(forms.answer, 'vointi.huoli.yes')
    const box = await screen.findByLabelText(/Mikä sinua on huolestuttanut/)
    fireEvent.change(box, { target: { value: 'Raha' } })
    await press(forms.answer, 'vointi.huoli.no')
    await waitFor(() => expect(screen.queryByLabelText(/Mikä sinua on huolestuttanut/)).toBeNull())
    const { mika: _, ...rest } = well
    await doAct('forms.send', { form: 'vointi', answers: { ...rest, huoli: 'no' } }, shapes)
    await expectHeading(word('forms:sentTitle'))
    expect(rehearsal.world().sentForms['vointi']?.answers).toEqual({ ...rest, huoli: 'no' })
  })

  test('can be left and gone on with where one was', async () => {
    const { rehearsal, goTo } = await renderApp({ step: 'find', path: '/lomakkeet/vointi' })
    await press(forms.start, 'vointi.start')
    await expectHeading('Uni ja voimat')
    for (const question of ['uni', 'voimat', 'ruoka'])
      await press(forms.answer, `vointi.${question}.usein`)
    await press(forms.next, 'vointi.mieli')
    await expectHeading('Mieli ja ihmiset')
    await goTo('/etusivu')
    await waitFor(() =>
      expect(rehearsal.store.getState().log.path.map(({ entry }) => entry.fact)).toContainEqual({
        name: 'act.left',
        data: { act: 'forms.send', form: 'vointi' },
      }),
    )
    await goTo('/lomakkeet/vointi')
    await screen.findByText(word('forms:begunTitle'))
    await press(forms.resume, 'vointi')
    await expectHeading('Mieli ja ihmiset')
    await goTo('/lomakkeet/vointi/vointi')
    const kept = await place(forms.answer, 'vointi.uni.usein')
    expect(within(kept).getByRole<HTMLInputElement>('radio').checked).toBe(true)
  })

  test('what is changed from the review leads back to it', async () => {
    await renderApp({
      script: withData({ begun: [{ form: 'vointi', answers: well }] }),
      step: 'find',
      path: '/lomakkeet/vointi/tarkistus',
    })
    await expectHeading(word('forms:reviewTitle'))
    await press(forms.change, 'vointi.vointi')
    await expectHeading('Uni ja voimat')
    await press(forms.answer, 'vointi.uni.harvoin')
    await press(forms.next, 'vointi.mieli')
    await expectHeading(word('forms:reviewTitle'))
    expect(await screen.findAllByText('Harvoin')).toHaveLength(2)
  })
})

describe('a form', () => {
  test('that is no longer needed says so, and cannot be sent', async () => {
    const { rehearsal } = await renderApp({
      script: withData({ tasks: [{ change: 't-kysely', to: { state: 'off' } }] }),
      step: 'find',
      path: '/lomakkeet/vointi',
    })
    await screen.findByText(word('forms:offTitle'))
    expect(rehearsal.perform('forms.send', { form: 'vointi', answers: well })).toMatchObject({
      problem: { type: 'closed' },
    })
  })

  test('that is late says so and can be sent', async () => {
    await renderApp({
      script: withData({ tasks: [{ change: 't-kysely', to: { due: '-2d 12:00' } }] }),
      step: 'find',
      path: '/lomakkeet/vointi',
    })
    await screen.findByText(word('forms:lateTitle', { count: 2 }))
    expect(await place(forms.start, 'vointi.start')).toBeTruthy()
  })

  test('for everyone needs no task', async () => {
    const { rehearsal } = await renderApp({ step: 'find', path: '/lomakkeet' })
    const answers = {
      kenen: 'laheinen',
      suhde: 'Naapuri',
      mihin: 'koti,raha',
      kuvaus: 'Kauppa on kaukana.',
      milloin: 'viikkoja',
      tapa: 'puhelu',
      aika: 'aamu',
    }
    await doAct('forms.send', { form: 'palvelutarve', answers }, shapes)
    await expectHeading(word('forms:sentTitle'))
    expect(rehearsal.world().sentForms['palvelutarve']?.answers).toEqual(answers)
    expect(screen.getByRole('link', { name: word('forms:fillAgain') })).toBeTruthy()
  })

  test('that is not the client’s is not found', async () => {
    await renderApp({ step: 'find', path: '/lomakkeet/esitiedot' })
    await expectHeading(word('forms:missingTitle'))
  })
})
