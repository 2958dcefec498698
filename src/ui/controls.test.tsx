// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { startWords } from '../app/i18n.ts'
import { type Anchor, at } from '../lib/moves.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Checkbox } from './checkbox.tsx'
import { Dialog } from './dialog.tsx'
import { ErrorSummary, type ErrorSummaryItem } from './error-summary.tsx'
import { FileChoice, type FileChoiceProps } from './file-choice.tsx'
import type { FileItem } from './file-row.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SearchField } from './search-field.tsx'
import { TabLinks } from './tab-links.tsx'
import { TextField } from './text-field.tsx'

beforeAll(() => startWords('fi', ['ui']))

const anchor = {
  terms: 'test.terms',
  way: 'test.way',
  phone: 'test.phone',
  files: 'test.files',
} as const satisfies Record<string, Anchor>

/** What is read of a control after its name. */
const description = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ')

const invalid = (element: HTMLElement) => element.getAttribute('aria-invalid')

/** Keeps a value as a page does. */
function Kept<Value>({
  first,
  children,
}: {
  readonly first: Value
  readonly children: (value: Value, change: (value: Value) => void) => ReactNode
}) {
  const [value, change] = useState(first)
  return children(value, change)
}

describe('a checkbox', () => {
  const terms = (error?: string) => (
    <Kept first={false}>
      {(checked, change) => (
        <Checkbox
          label="Hyväksyn käyttöehdot"
          hint="Voit perua tämän myöhemmin."
          error={error}
          checked={checked}
          onChange={change}
          {...at(anchor.terms)}
        />
      )}
    </Kept>
  )

  test('is ticked anywhere on its row, and says its value', () => {
    render(terms())
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Hyväksyn käyttöehdot' })
    expect(box.dataset).toMatchObject({ anchor: anchor.terms, value: 'false' })
    fireEvent.click(screen.getByText('Voit perua tämän myöhemmin.'))
    expect(box.checked).toBe(true)
    expect(box.dataset['value']).toBe('true')
  })

  test('is described by its hint, and by its error when there is one', () => {
    const { rerender } = render(terms())
    const box = screen.getByRole('checkbox')
    expect(description(box)).toBe('Voit perua tämän myöhemmin.')
    expect(invalid(box)).toBeNull()
    rerender(terms('Hyväksy käyttöehdot.'))
    expect(description(box)).toBe('Voit perua tämän myöhemmin. | Hyväksy käyttöehdot.')
    expect(invalid(box)).toBe('true')
  })
})

describe('a text field', () => {
  test('passes on what is typed, and keeps it from the browser', () => {
    const change = vi.fn()
    render(
      <TextField
        label="Puhelinnumero"
        hint="Tähän tulevat ilmoitukset."
        error="Tarkista numero."
        type="tel"
        inputMode="tel"
        value="040"
        onChange={change}
        {...at(anchor.phone)}
      />,
    )
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Puhelinnumero' })
    expect(box).toMatchObject({ type: 'tel', inputMode: 'tel', autocomplete: 'off' })
    expect(box.getAttribute('spellcheck')).toBe('false')
    expect(description(box)).toBe('Tähän tulevat ilmoitukset. | Tarkista numero.')
    expect(invalid(box)).toBe('true')
    fireEvent.change(box, { target: { value: '040 1' } })
    expect(change).toHaveBeenCalledExactlyOnceWith('040 1')
  })
})

describe('a radio group', () => {
  const ways = (error?: string) => (
    <Kept<'sms' | 'email' | ''> first="">
      {(value, change) => (
        <RadioGroup
          legend="Miten haluat ilmoitukset?"
          hint="Voit vaihtaa tavan milloin vain."
          error={error}
          name="way"
          options={[
            { value: 'sms', label: 'Tekstiviestillä', hint: 'Maksuton' },
            { value: 'email', label: 'Sähköpostilla' },
          ]}
          value={value}
          onChange={change}
          anchor={anchor.way}
        />
      )}
    </Kept>
  )

  test('has one chosen row, found by its value', () => {
    render(ways())
    const sms = screen.getByRole<HTMLInputElement>('radio', { name: 'Tekstiviestillä' })
    const email = screen.getByRole<HTMLInputElement>('radio', { name: 'Sähköpostilla' })
    expect(description(sms)).toBe('Maksuton')
    fireEvent.click(screen.getByText('Maksuton'))
    expect([sms.checked, email.checked]).toEqual([true, false])
    fireEvent.click(email)
    expect([sms.checked, email.checked]).toEqual([false, true])
    expect(email.closest<HTMLElement>('[data-anchor]')?.dataset).toMatchObject({
      anchor: anchor.way,
      key: 'email',
    })
  })

  test('tells its hint and its error as a group, and can then be gone to', () => {
    const { rerender } = render(ways())
    const group = screen.getByRole('radiogroup', { name: 'Miten haluat ilmoitukset?' })
    expect(description(group)).toBe('Voit vaihtaa tavan milloin vain.')
    expect(invalid(group)).toBeNull()
    rerender(ways('Valitse yksi tapa.'))
    expect(description(group)).toBe('Voit vaihtaa tavan milloin vain. | Valitse yksi tapa.')
    expect(invalid(group)).toBe('true')
    group.focus()
    expect(document.activeElement).toBe(group)
  })
})

describe('a choice of files', () => {
  const picture = new File(['x'], 'kuva.jpg', { type: 'image/jpeg' })
  const paper = new File(['y'], 'lasku.pdf', { type: 'application/pdf' })

  const added = (id: string, more?: Partial<FileItem>): FileItem => ({
    id,
    name: `${id}.jpg`,
    detail: '2 Mt',
    state: 'added',
    removeLabel: `Poista ${id}.jpg`,
    ...more,
  })

  const choice = (props?: Partial<FileChoiceProps>) => (
    <FileChoice
      label="Liitteet"
      hint="Enintään 3 kuvaa."
      action="Valitse tiedosto"
      dropHint="Voit myös vetää tiedostot tähän."
      accept="image/*"
      anchor={anchor.files}
      items={[]}
      onFiles={() => undefined}
      {...props}
    />
  )

  const input = () => screen.getByLabelText<HTMLInputElement>('Liitteet')

  const dropped = (...files: readonly File[]) => ({
    dataTransfer: { files, types: ['Files'], dropEffect: 'none' },
  })

  test('is a native input with the words on its button, and its hint', () => {
    render(choice({ error: 'Lisää kuva.' }))
    expect(input()).toBe(screen.getByLabelText('Valitse tiedosto'))
    expect(input()).toMatchObject({ type: 'file', multiple: true, accept: 'image/*', tabIndex: 0 })
    expect(description(input())).toBe('Enintään 3 kuvaa. | Lisää kuva.')
    expect(invalid(input())).toBe('true')
    expect(input().closest<HTMLElement>('[data-anchor]')?.dataset['anchor']).toBe(anchor.files)
  })

  test('gives the chosen files on, and forgets them so that they can be chosen again', () => {
    const take = vi.fn()
    render(choice({ onFiles: take }))
    const emptied = vi.spyOn(input(), 'value', 'set')
    fireEvent.change(input(), { target: { files: [picture, paper] } })
    expect(take).toHaveBeenCalledExactlyOnceWith([picture, paper])
    expect(emptied).toHaveBeenCalledWith('')
    fireEvent.change(input(), { target: { files: [picture] } })
    expect(take).toHaveBeenLastCalledWith([picture])
  })

  test('takes what is dropped, of any kind', () => {
    const take = vi.fn()
    render(choice({ onFiles: take }))
    const area = screen.getByText('Voit myös vetää tiedostot tähän.')
    expect(fireEvent.dragOver(area, dropped(paper))).toBe(false)
    expect(fireEvent.drop(area, dropped(paper))).toBe(false)
    expect(take).toHaveBeenCalledExactlyOnceWith([paper])
  })

  test('does not let the browser open what is dropped beside it', () => {
    const take = vi.fn()
    const { unmount } = render(choice({ onFiles: take }))
    expect(fireEvent.dragOver(document.body, dropped(paper))).toBe(false)
    expect(fireEvent.drop(document.body, dropped(paper))).toBe(false)
    expect(take).not.toHaveBeenCalled()
    unmount()
    expect(fireEvent.drop(document.body, dropped(paper))).toBe(true)
  })

  test('takes nothing while it is unavailable, and can still be reached', () => {
    const take = vi.fn()
    render(choice({ onFiles: take, unavailable: true }))
    expect(fireEvent.click(input())).toBe(false)
    expect(input().getAttribute('aria-disabled')).toBe('true')
    expect(input().disabled).toBe(false)
    fireEvent.drop(screen.getByText('Valitse tiedosto'), dropped(paper))
    expect(take).not.toHaveBeenCalled()
  })

  test('tells how each file is getting on', () => {
    render(
      choice({
        announcement: 'kuva.jpg on lisätty.',
        items: [
          added('tulossa', { state: 'adding', progress: 0.5, message: 'Lisätään, 50 %' }),
          added('alussa', { state: 'adding' }),
          added('valmis'),
          added('liian-iso', { state: 'refused', message: 'Tiedosto on liian suuri.' }),
        ],
      }),
    )
    const rows = screen.getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'tulossa.jpg2 MtLisätään, 50 %',
      'alussa.jpg2 MtLisätään…',
      'valmis.jpg2 MtLisätty',
      'liian-iso.jpg2 MtTiedosto on liian suuri.',
    ])
    const known = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'tulossa.jpg Lisätään, 50 %',
    })
    expect(known.value).toBe(0.5)
    const unknown = screen.getByRole('progressbar', { name: 'alussa.jpg Lisätään…' })
    expect(unknown.hasAttribute('value')).toBe(false)
    expect(screen.getByRole('status').textContent).toBe('kuva.jpg on lisätty.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('passes the focus on when a file is taken away', () => {
    render(
      <Kept first={['eka', 'toka', 'kolmas']}>
        {(names, change) =>
          choice({
            items: names.map((name) =>
              added(name, { onRemove: () => change(names.filter((one) => one !== name)) }),
            ),
          })
        }
      </Kept>,
    )
    const remove = (name: string) => {
      const button = screen.getByRole('button', { name })
      button.focus()
      fireEvent.click(button)
    }
    const focused = () => document.activeElement?.getAttribute('aria-label')

    expect(screen.getAllByText('Poista')).toHaveLength(3)
    remove('Poista toka.jpg')
    expect(focused()).toBe('Poista kolmas.jpg')
    remove('Poista kolmas.jpg')
    expect(focused()).toBe('Poista eka.jpg')
    remove('Poista eka.jpg')
    expect(document.activeElement).toBe(input())
  })
})

describe('a dialog', () => {
  function Service() {
    const [open, setOpen] = useState(false)
    const close = () => setOpen(false)
    return (
      <>
        <div data-voice="service">
          <div inert={open}>
            <button type="button" onClick={() => setOpen(true)}>
              Poista luonnos
            </button>
          </div>
          {open && (
            <Dialog
              title="Poistetaanko luonnos?"
              onClose={close}
              actions={
                <button type="button" onClick={close}>
                  Peruuta
                </button>
              }
            >
              Tekstiä ei voi palauttaa.
            </Dialog>
          )}
        </div>
        <div data-voice="practice">
          <button type="button">Näytä vihje</button>
        </div>
      </>
    )
  }

  const button = (name: string) => screen.getByRole('button', { name })

  const open = () => {
    button('Poista luonnos').focus()
    fireEvent.click(button('Poista luonnos'))
  }

  test('has a name, and is read from its heading', () => {
    render(<Service />)
    open()
    const dialog = screen.getByRole('dialog', { name: 'Poistetaanko luonnos?' })
    // What stands beside the service, such as the guide, stays in reach.
    expect(dialog.getAttribute('aria-modal')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test.each([
    ['Escape', () => fireEvent.keyDown(button('Peruuta'), { key: 'Escape' })],
    ['its own button', () => fireEvent.click(button('Peruuta'))],
  ])('closes by %s, and gives the focus back', (_, close) => {
    render(<Service />)
    open()
    close()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button('Poista luonnos'))
  })

  test('stays open by other keys', () => {
    render(<Service />)
    open()
    fireEvent.keyDown(button('Peruuta'), { key: 'Enter' })
    expect(screen.queryByRole('dialog')).not.toBeNull()
  })

  test('leaves somebody alone who is busy in the practice around it', () => {
    render(<Service />)
    button('Näytä vihje').focus()
    fireEvent.click(button('Poista luonnos'))
    expect(screen.queryByRole('dialog')).not.toBeNull()
    expect(document.activeElement).toBe(button('Näytä vihje'))
    fireEvent.click(button('Peruuta'))
    expect(document.activeElement).toBe(button('Näytä vihje'))
  })
})

test('tabs are links, and the page one is on is marked', () => {
  render(
    <MemoryRouter initialEntries={['/viestit/lahetetyt']}>
      <TabLinks
        label="Viestien kansiot"
        items={[
          { to: '/viestit', label: 'Saapuneet', count: { count: 3, label: '3 lukematta' } },
          { to: '/viestit/lahetetyt', label: 'Lähetetyt', ...at('test.tab', 'sent') },
        ]}
      />
    </MemoryRouter>,
  )
  const tabs = within(screen.getByRole('navigation', { name: 'Viestien kansiot' }))
  expect(tabs.getByRole('link', { name: 'Saapuneet 3 lukematta' }).ariaCurrent).toBeNull()
  const here = tabs.getByRole('link', { current: 'page' })
  expect(here.textContent).toBe('Lähetetyt')
  expect(here.dataset).toMatchObject({ anchor: 'test.tab', key: 'sent' })
})

test('breadcrumbs lead up, and end with the page one is on', () => {
  render(
    <MemoryRouter>
      <Breadcrumbs
        above={[{ to: '/viestit', label: 'Viestit', ...at('test.up') }]}
        current="Uusi viesti"
      />
    </MemoryRouter>,
  )
  const crumbs = within(screen.getByRole('navigation', { name: 'Missä olet' }))
  const links = crumbs.getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['Etusivu', 'Viestit'])
  expect(links.map((link) => link.dataset['anchor'])).toEqual([undefined, 'test.up'])
  expect(crumbs.getByText('Uusi viesti').getAttribute('aria-current')).toBe('page')
})

describe('an error summary', () => {
  const errors: readonly ErrorSummaryItem[] = [
    { anchor: anchor.phone, message: 'Tarkista puhelinnumero.' },
    { anchor: anchor.way, message: 'Valitse yksi tapa.' },
    { anchor: anchor.way, key: 'email', message: 'Tarkista sähköposti.' },
    { anchor: anchor.files, message: 'Lisää kuva.' },
  ]

  const form = (attempt: number, items: readonly ErrorSummaryItem[]) => (
    <>
      <ErrorSummary title="Tarkista nämä kohdat" items={items} attempt={attempt} />
      <TextField label="Puhelinnumero" value="" onChange={() => {}} {...at(anchor.phone)} />
      <RadioGroup
        legend="Tapa"
        name="way"
        options={[
          { value: 'sms', label: 'Tekstiviestillä' },
          { value: 'email', label: 'Sähköpostilla' },
        ]}
        value={undefined}
        onChange={() => {}}
        anchor={anchor.way}
      />
      <FileChoice
        label="Liitteet"
        action="Valitse tiedosto"
        accept="image/*"
        anchor={anchor.files}
        items={[]}
        onFiles={() => {}}
      />
    </>
  )

  test('is there only when something is wrong', () => {
    render(form(1, []))
    expect(screen.queryByRole('heading')).toBeNull()
  })

  test('takes the focus at each attempt, and not in between', () => {
    const { rerender } = render(form(0, []))
    rerender(form(1, errors))
    expect(document.activeElement).toBe(screen.getByRole('heading'))
    screen.getByLabelText('Puhelinnumero').focus()
    rerender(form(1, errors.slice(1)))
    expect(document.activeElement).toBe(screen.getByLabelText('Puhelinnumero'))
    rerender(form(2, errors.slice(1)))
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('waits for errors that come after the attempt', () => {
    const { rerender } = render(form(1, []))
    rerender(form(1, errors))
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test.each([
    ['Tarkista puhelinnumero.', 'Puhelinnumero'],
    ['Valitse yksi tapa.', 'Tekstiviestillä'],
    ['Tarkista sähköposti.', 'Sähköpostilla'],
    ['Lisää kuva.', 'Liitteet'],
  ])('leads by “%s” to %s', (message, label) => {
    render(form(1, errors))
    fireEvent.click(screen.getByRole('button', { name: message }))
    expect(document.activeElement).toBe(screen.getByLabelText(label))
  })
})

describe('a search field', () => {
  const search = (find?: (text: string) => void) => (
    <Kept first="">
      {(value, change) => (
        <SearchField label="Hae viesteistä" value={value} onChange={change} onSubmit={find} />
      )}
    </Kept>
  )

  const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Hae viesteistä' })

  test('is sent by Enter, and the page stays', () => {
    const find = vi.fn()
    render(search(find))
    fireEvent.change(box(), { target: { value: 'lääke' } })
    expect(find).not.toHaveBeenCalled()
    // jsdom sends no form by itself: this is what Enter does.
    expect(fireEvent.submit(box())).toBe(false)
    expect(find).toHaveBeenCalledExactlyOnceWith('lääke')
  })

  test('is cleared by its button, which is there only when there is something to clear', () => {
    render(search())
    expect(screen.queryByRole('button')).toBeNull()
    fireEvent.change(box(), { target: { value: 'lääke' } })
    fireEvent.click(screen.getByRole('button', { name: 'Tyhjennä haku' }))
    expect(box().value).toBe('')
    expect(document.activeElement).toBe(box())
    expect(screen.queryByRole('button')).toBeNull()
  })
})
