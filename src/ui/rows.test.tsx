// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { startWords } from '../app/i18n.ts'
import { at } from '../lib/moves.ts'
import { Badge } from './badge.tsx'
import { OnePage, type OnePageProps } from './one-page.tsx'
import { RowDisclosure } from './row-disclosure.tsx'
import { RowLink } from './row-link.tsx'
import { Rows } from './rows.tsx'
import { Section } from './section.tsx'

beforeAll(() => startWords('fi', ['ui']))

describe('rows', () => {
  test('lead on with everything that they say, under the title of their part', () => {
    render(
      <MemoryRouter>
        <Section title="Keskeneräiset">
          <Rows>
            <RowLink
              to="/viestit/c1"
              title="Rokotus"
              about="Influenssa"
              meta="Hanna Kettunen, tänään"
              excerpt="Voitte tulla"
              state={<Badge state="new">Uusi vastaus</Badge>}
              {...at('test.row', 'c1')}
            />
          </Rows>
        </Section>
      </MemoryRouter>,
    )
    const part = screen.getByRole('region', { name: 'Keskeneräiset' })
    const rows = within(within(part).getByRole('list')).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'RokotusInfluenssaHanna Kettunen, tänäänVoitte tullaUusi vastaus',
    ])
    const link = screen.getByRole('link')
    expect(link.getAttribute('href')).toBe('/viestit/c1')
    expect(link.dataset).toMatchObject({ anchor: 'test.row', key: 'c1' })
  })

  test('have a name of their own where no title stands above', () => {
    render(
      <Rows label="Tulokset">
        <li>Verenkuva</li>
      </Rows>,
    )
    expect(
      within(screen.getByRole('list', { name: 'Tulokset' })).getByText('Verenkuva'),
    ).toBeTruthy()
  })

  test('open in their place and close again', () => {
    render(
      <RowDisclosure title="OmaKanta" {...at('test.other')}>
        Reseptit
      </RowDisclosure>,
    )
    const button = screen.getByRole('button', { name: 'OmaKanta' })
    const part = document.getElementById(button.getAttribute('aria-controls') ?? '')
    const seen = () => [button.getAttribute('aria-expanded'), part?.hidden]
    expect(part?.textContent).toBe('Reseptit')
    expect(seen()).toEqual(['false', true])
    fireEvent.click(button)
    expect(seen()).toEqual(['true', false])
    fireEvent.click(button)
    expect(seen()).toEqual(['false', true])
  })
})

describe('the page of one thing', () => {
  type Message = { readonly subject: string; readonly text: string }

  const asked = {
    data: undefined,
    missing: false,
    isError: false,
    isFetching: false,
    errorUpdateCount: 0,
    refetch: vi.fn<() => void>(),
  }

  const page = (now: Partial<OnePageProps<Message>['asked']>) => (
    <MemoryRouter>
      <OnePage<Message>
        asked={{ ...asked, ...now }}
        crumbs={{ above: [{ to: '/viestit', label: 'Viestit' }] }}
        title={({ subject }) => subject}
        untitled="Viesti"
        loading={<p>Haetaan viestiä</p>}
        failed={{ title: 'Viesti ei auennut.', advice: 'Yritä pian.' }}
        gone={{
          title: 'Viestiä ei löydy',
          fact: 'Tässä osoitteessa ei ole viestiä.',
          advice: 'Omat viestisi ovat tallessa.',
          to: '/viestit',
          all: 'Kaikki viestit',
        }}
        meanwhile={<p>Viesti on lähetetty.</p>}
      >
        {({ text }) => <p>{text}</p>}
      </OnePage>
    </MemoryRouter>
  )

  const heading = () => screen.getByRole('heading', { level: 1 }).textContent
  const here = () =>
    within(screen.getByRole('navigation')).getByText(
      (_, node) => node?.getAttribute('aria-current') === 'page',
    ).textContent

  test('is named when the thing has come', () => {
    const { rerender } = render(page({}))
    expect([heading(), here()]).toEqual(['Viesti', 'Viesti'])
    expect(screen.getByText('Haetaan viestiä')).toBeTruthy()
    rerender(page({ data: { subject: 'Rokotus', text: 'Voitte tulla' } }))
    expect([heading(), here()]).toEqual(['Rokotus', 'Rokotus'])
    expect(screen.getByText('Voitte tulla')).toBeTruthy()
    expect(screen.queryByText('Viesti on lähetetty.')).toBeNull()
  })

  test('says that there is none, and leads to all', () => {
    render(page({ missing: true, isError: true, data: { subject: 'Rokotus', text: 'Vanha' } }))
    expect([heading(), here()]).toEqual(['Viestiä ei löydy', 'Viestiä ei löydy'])
    expect(screen.queryByText('Vanha')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Kaikki viestit' }).getAttribute('href')).toBe(
      '/viestit',
    )
  })

  test('that did not come tells what is known all the same, and can be asked for again', () => {
    render(page({ isError: true }))
    expect(heading()).toBe('Viesti')
    expect(screen.getByText('Viesti on lähetetty.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }))
    expect(asked.refetch).toHaveBeenCalledOnce()
  })
})

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => <li key={index}>{index}</li>)

test.each([0, 1, 20, 21, 500])(
  'all of %d rows are there in the end, in their order',
  async (count) => {
    const { rerender } = render(<Rows label="Rivit">{rows(count)}</Rows>)
    await expect
      .poll(() => screen.queryAllByRole('listitem').map(({ textContent }) => Number(textContent)))
      .toEqual([...Array.from({ length: count }).keys()])
    // What comes later is there at once.
    rerender(<Rows label="Rivit">{rows(count + 1)}</Rows>)
    expect(screen.getAllByRole('listitem')).toHaveLength(count + 1)
  },
)
