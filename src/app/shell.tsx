import { createInstance } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { catalogues } from 'virtual:scenarios'
import { query, startLink } from './link.ts'
import { playlistLink } from './playlist-links.ts'
import { noFilters } from '../practice/catalogue/filters.ts'
import { StartPage } from '../practice/catalogue/start-page.tsx'
import listWords from '../practice/catalogue/locales/fi.json'
import words from '../practice/locales/fi.json'
import english from '../practice/locales/en.json'
import swedish from '../practice/locales/sv.json'

/** As many scenarios as a wide screen shows at first; with hundreds of them the page stays as light. */
const painted = 6

/**
 * What index.html shows before any script has run: the start page in Finnish. A script before the first paint
 * says when something else is coming; then it shows the band and an empty desk instead.
 */
export async function renderShell(): Promise<string> {
  const { default: catalogue } = await catalogues.fi()
  const i18n = createInstance()
  await i18n.use(initReactI18next).init({
    lng: 'fi',
    resources: { fi: { practice: words, catalogue: listWords, ui: {} } },
    interpolation: { escapeValue: false },
  })
  return renderToStaticMarkup(
    <>
      <div className="shell-start">
        <I18nextProvider i18n={i18n}>
          <StartPage
            catalogue={catalogue}
            problems={[]}
            filters={noFilters}
            onFilters={() => undefined}
            shown={painted}
            href={({ id }, persona) =>
              query({ ...startLink, scenario: id, persona: persona ?? null })
            }
            playlistHref={(id) => query(playlistLink(startLink, id))}
          />
        </I18nextProvider>
      </div>
      <div className="shell-desk" aria-hidden>
        <div className="shell-band" data-ground="amber">
          {[...new Set([words, swedish, english].map((one) => one.mark))].join(' · ')}
        </div>
        <div className="shell-frame" />
      </div>
      <div className="shell-failed" role="alert">
        {Object.entries({ fi: words, sv: swedish, en: english }).map(([language, { failed }]) => (
          <p key={language} lang={language}>
            {failed}
          </p>
        ))}
      </div>
    </>,
  )
}
