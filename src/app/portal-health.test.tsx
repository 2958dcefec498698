// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Anchor } from '../lib/moves.ts'
import { toIso } from '../lib/time.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as health } from '../portal/health/acts.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Opening = NonNullable<Script['scenario']['opening']['data']>

/** An exercise in which nothing is asked, with another county than usual. */
const script = (data: Opening = {}): Script =>
  exercise({
    opening: { clock: 'tue 09:00', page: 'home', data },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const open = (path: string, data: Opening = {}, options: AppOptions = {}) =>
  renderApp({ script: script(data), path, ...options })

const path = (): string => location.hash.slice(1)
const type = async (anchor: Anchor, value: string, key?: string): Promise<void> => {
  fireEvent.change(await place(anchor, key), { target: { value } })
}
const value = async (anchor: Anchor, key?: string): Promise<unknown> => {
  const box = await place(anchor, key)
  return 'value' in box ? box.value : undefined
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

const newPressure = '/terveystiedot/mittaukset/bloodPressure/uusi'
const pressures = '/terveystiedot/mittaukset/bloodPressure'

const nothing: Opening = {
  tasks: [{ remove: 't-verenpaine' }],
  results: ['r-sokeri', 'r-perus', 'r-perus-2', 'r-perus-3'].map((id) => ({ remove: id })),
  measurements: [
    ...['m-vp-1', 'm-vp-2', 'm-vp-3', 'm-vp-4', 'm-vp-5', 'm-vp-6'].map((id) => ({ remove: id })),
    { remove: 'm-paino-1' },
  ],
  plans: [{ remove: 'p-verenpaine' }],
}

describe('the health data', () => {
  test('are a place of the navigation, and show what is new in each part', async () => {
    await open('/etusivu')
    await goToPage('health')
    await heading(word('health:title'))
    await place(health.result, 'r-sokeri')
    await place(health.kind, 'bloodPressure')
    await place(health.plan, 'p-verenpaine')
    expect(screen.queryByText('Verenpainelääkityksen seuranta')).toBeNull()
    expect((await place(frame.nav, 'health')).getAttribute('aria-current')).toBe('page')
  })

  test('say so when there is nothing yet', async () => {
    const { goTo } = await open('/terveystiedot', nothing)
    for (const key of ['noResults', 'noMeasurements', 'noPlans'] as const)
      await screen.findByText(word(`health:${key}`))
    await goTo('/terveystiedot/laboratorio')
    await screen.findByText(word('health:noResultsAdvice'))
    await goTo('/terveystiedot/suunnitelmat')
    await screen.findByText(word('health:noPlansAdvice'))
    await goTo('/terveystiedot/mittaukset')
    expect(await screen.findAllByText(new RegExp(word('health:noneYet')))).toHaveLength(4)
    await goTo(pressures)
    await screen.findByText(word('health:noneOfKind'))
  })
})

describe('a laboratory result', () => {
  test('is read by opening it', async () => {
    const { rehearsal, goTo } = await open('/terveystiedot')
    await doAct('results.read', { result: 'r-sokeri' })
    await heading('Sokeriarvot')
    await waitFor(() => expect(happened(rehearsal)).toContain('result.read'))
    await goTo('/terveystiedot')
    await screen.findByText(word('health:noNewResults'))
  })

  test('tells in words what lies outside, what it means, and what the professional says', async () => {
    await open('/terveystiedot/laboratorio/r-perus')
    await heading('Verenpainelääkityksen seuranta')
    expect(await screen.findAllByText(word('health:mark_above'))).toHaveLength(1)
    expect(screen.getAllByText(word('health:within'))).toHaveLength(3)
    screen.getByText('Viitearvot 3,3–4,9 mmol/l')
    screen.getByText(/Kolesteroli on hieman tavoitetta korkeampi/)
    screen.getByText('Kreatiniini kertoo, miten munuaiset toimivat.')
  })

  test('leads to how a test has gone: a chart, and a table with the same values', async () => {
    await open('/terveystiedot/laboratorio/r-perus')
    await press(health.test, 'p-ldl')
    await heading('LDL-kolesteroli (P-Kol-LDL)')
    screen.getByRole('img', { name: /Kuva: LDL-kolesteroli/ })
    const rows = within(await screen.findByRole('table')).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Näyte otettu'),
      expect.stringContaining('3,4Yli viitearvon'),
      expect.stringContaining('3,1Yli viitearvon'),
      expect.stringContaining('2,9Viitearvoissa'),
    ])
  })

  test.each([
    ['/terveystiedot/laboratorio/r-olematon', 'missingResultFact'],
    ['/terveystiedot/laboratorio/kehitys/olematon', 'missingTestFact'],
    ['/terveystiedot/mittaukset/olematon', 'missingKindFact'],
    ['/terveystiedot/mittaukset/olematon/uusi', 'missingKindFact'],
    ['/terveystiedot/suunnitelmat/olematon', 'missingPlanFact'],
  ] as const)('%s leads to nothing, and says so', async (where, fact) => {
    await open(where)
    expect(await screen.findByText(word(`health:${fact}`))).toBeDefined()
  })
})

describe('a measurement', () => {
  test('is entered, stands in the list, and tells what comes of it', async () => {
    const { rehearsal } = await open('/terveystiedot')
    await doAct('measurements.add', {
      kind: 'bloodPressure',
      systolic: '148',
      diastolic: '86',
      pulse: '72',
    })
    await heading(word('health:kind_bloodPressure'))
    const told = await screen.findByText(word('health:savedTitle'))
    expect(told.parentElement?.textContent).toContain('148/86 mmHg, syke 72.')
    expect(told.parentElement?.textContent).toContain(
      word('health:savedOutside', { by: 'Hanna Kettunen' }),
    )
    expect(told.parentElement?.textContent).toContain(word('health:savedShared'))
    await screen.findByText(word('health:monitoringProgress', { done: 1, count: 3 }))
    expect(rehearsal.world().measurements.at(-1)).toMatchObject({ values: { systolic: 148 } })
  })

  test('of an earlier day is told by its day and time; three days complete the task', async () => {
    const { rehearsal } = await open('/terveystiedot')
    for (const days of [2, 1, 0])
      await doAct('measurements.add', {
        kind: 'bloodPressure',
        systolic: `${140 + days}`,
        diastolic: '82',
        at: toIso(rehearsal.now() - days * 24 * 60 * 60 * 1000 - 60 * 60 * 1000),
      }).then(() => waitFor(() => expect(path()).toBe(pressures)))
    await waitFor(() => expect(happened(rehearsal)).toContain('monitoring.completed'))
    const told = await screen.findByText(word('health:savedTitle'))
    await waitFor(() =>
      expect(told.parentElement?.textContent).toContain('Mittaa verenpaine kolmena aamuna'),
    )
    await screen.findByText(word('health:monitoringDone'))
  })

  test('that cannot be is refused with what can be, and what was typed stays', async () => {
    const { rehearsal } = await open(newPressure)
    await type(health.number, '1480', 'systolic')
    await press(health.save)
    const range = word('health:numberRange', { name: 'Yläpaine', min: '50', max: '280' })
    expect(await screen.findAllByText(range)).toHaveLength(2)
    expect(
      await screen.findAllByText(word('health:numberMissing', { name: 'Alapaine' })),
    ).toHaveLength(2)
    expect(await value(health.number, 'systolic')).toBe('1480')
    await type(health.number, '148', 'systolic')
    expect(screen.queryByText(range)).toBeNull()
    expect(happened(rehearsal)).not.toContain('measurement.added')
  })

  test('that is odd is asked about: it can be mended, or said to be right', async () => {
    const { rehearsal } = await open(newPressure)
    await type(health.number, '86', 'systolic')
    await type(health.number, '148', 'diastolic')
    await press(health.save)
    await screen.findByRole('heading', { name: word('health:oddTitle') })
    screen.getByText(word('health:oddOrder'))
    expect(happened(rehearsal)).not.toContain('measurement.added')
    await type(health.number, '88', 'systolic')
    expect(screen.queryByText(word('health:oddOrder'))).toBeNull()
    await press(health.save)
    await press(health.sure)
    await waitFor(() => expect(happened(rehearsal)).toContain('measurement.added'))
    expect(path()).toBe(pressures)
  })

  test('of the future is refused at its time', async () => {
    await open(newPressure)
    await type(health.number, '136', 'systolic')
    await type(health.number, '82', 'diastolic')
    await type(health.time, '23.50')
    await press(health.save)
    expect(await screen.findAllByText(word('health:timeFuture'))).toHaveLength(2)
    await type(health.time, 'aamulla')
    await press(health.save)
    expect(await screen.findAllByText(word('health:timeMalformed'))).toHaveLength(2)
  })

  test('that was begun is kept when one goes and comes back', async () => {
    const { goTo, rehearsal } = await open(newPressure)
    await type(health.number, '136', 'systolic')
    fireEvent.blur(await place(health.number, 'systolic'))
    await goTo('/terveystiedot')
    await waitFor(() => expect(happened(rehearsal)).toContain('act.left'))
    await goTo(newPressure)
    await waitFor(async () => expect(await value(health.number, 'systolic')).toBe('136'))
  })

  test('can be removed after a question, one’s own only', async () => {
    const { rehearsal } = await open(pressures)
    await press(health.remove, 'm-vp-6')
    await screen.findByText(word('health:removeAsk'))
    expect(happened(rehearsal)).not.toContain('measurement.removed')
    await press(health.confirmRemove, 'm-vp-6')
    await screen.findByText(word('health:removedTitle'))
    expect(happened(rehearsal)).toContain('measurement.removed')
    await goToPage('measurements')
    await press(health.kind, 'weight')
    await screen.findByText(word('health:enteredBy', { by: 'Hanna Kettunen' }))
    expect(screen.queryByText(word('health:remove'))).toBeNull()
  })

  test('is not seen by professionals without consent, and the page says so', async () => {
    await open(pressures, { consents: { sharing: false } })
    await screen.findByText(word('health:notSharedTitle'))
    expect(screen.queryByText(word('health:sharedTitle'))).toBeNull()
  })

  test('of another kind has fields of its own', async () => {
    const { rehearsal } = await open('/terveystiedot/mittaukset')
    await doAct('measurements.add', { kind: 'bloodSugar', glucose: '6,4', meal: 'fasting' })
    await screen.findByText(word('health:savedTitle'))
    await doAct('measurements.add', { kind: 'pef', flow: '410' })
    await waitFor(() => expect(path()).toBe('/terveystiedot/mittaukset/pef'))
    expect(rehearsal.world().measurements.slice(-2)).toMatchObject([
      { values: { glucose: 6.4 }, meal: 'fasting' },
      { values: { flow: 410 } },
    ])
  })
})

describe('five years of measurements', () => {
  const many: Opening = {
    measurements: Array.from({ length: 1500 }, (_, index) => ({
      add: {
        id: `m-monta-${index}`,
        kind: 'bloodPressure' as const,
        at: `-${index + 30}d 07:10`,
        by: 'client',
        systolic: 120 + (index % 40),
        diastolic: 70 + (index % 20),
        pulse: 65,
      },
    })),
  }

  test('stay readable: a chart of a few points, a table that grows when asked', async () => {
    await open(pressures, many)
    await screen.findByRole('table')
    fireEvent.click(await screen.findByRole('radio', { name: word('health:period_all') }))
    await screen.findByText(word('health:thinned'))
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('row')).toHaveLength(21)
    fireEvent.click(screen.getByRole('button', { name: word('health:showMore') }))
    expect(within(table).getAllByRole('row')).toHaveLength(41)
    expect(document.querySelectorAll('svg line').length).toBeLessThan(250)
  })
})

describe('a plan', () => {
  test('tells its goals, who made it and what belongs to it, and leads to the measurements', async () => {
    await open('/terveystiedot/suunnitelmat')
    await press(health.plan, 'p-verenpaine')
    await heading('Verenpaineen hoito')
    screen.getByText('Verenpaine on kotona alle 135/85.')
    screen.getByText('Hanna Kettunen, sairaanhoitaja')
    fireEvent.click(screen.getByRole('link', { name: 'Mittaa verenpaine kolmena aamuna' }))
    await heading(word('health:kind_bloodPressure'))
    expect(path()).toBe(pressures)
  })
})

describe('what does not work just now', () => {
  test('a measurement that is not saved stays in the form, and can be saved again', async () => {
    const { broken, rehearsal } = await open(newPressure, {}, { broken: ['measurements.add'] })
    await type(health.number, '136', 'systolic')
    await type(health.number, '82', 'diastolic')
    await press(health.save)
    await screen.findByText(word('health:notSavedTitle'))
    expect(await value(health.number, 'systolic')).toBe('136')
    broken.delete('measurements.add')
    await press(health.save)
    await waitFor(() => expect(happened(rehearsal)).toContain('measurement.added'))
  })

  test('a slow saving is made once, however often the button is pressed', async () => {
    const { asked } = await open(newPressure, {}, { slow: [['measurements.add', 300]] })
    await type(health.number, '136', 'systolic')
    await type(health.number, '82', 'diastolic')
    await press(health.save)
    await press(health.save)
    await screen.findByText(word('health:savedTitle'))
    expect(asked.filter((one) => one === 'measurements.add')).toHaveLength(1)
  })

  test('a measurement that is not removed stays, and says so', async () => {
    const { broken } = await open(pressures, {}, { broken: ['measurements.remove'] })
    await press(health.remove, 'm-vp-6')
    await press(health.confirmRemove, 'm-vp-6')
    await screen.findByText(word('health:removeFailed'))
    broken.delete('measurements.remove')
    await press(health.confirmRemove, 'm-vp-6')
    expect(await screen.findByText(word('health:removedTitle'))).toBeDefined()
  })

  test('a result that cannot be marked as read can be read, and marked later', async () => {
    const where = '/terveystiedot/laboratorio/r-sokeri'
    const { broken } = await open(where, {}, { broken: ['results.read'] })
    await screen.findByText(word('health:readFailedTitle'))
    await screen.findByText('Paastosokeri (fP-Gluk)')
    broken.delete('results.read')
    fireEvent.click(screen.getByRole('button', { name: word('health:markRead') }))
    await waitFor(() => expect(screen.queryByText(word('health:readFailedTitle'))).toBeNull())
  })
})
