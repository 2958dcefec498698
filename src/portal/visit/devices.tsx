import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Check } from './check.tsx'
import { OldBrowser } from './old-browser.tsx'
import { useVisitPage } from './use-visit-page.tsx'

/** The device check: camera, microphone, loudspeaker and connection, with one's own devices or without them. */
export default function Devices() {
  const { t } = useTranslation('visit')
  const { appointment, above, page } = useVisitPage()
  return (
    <OnePage
      {...page}
      crumbs={{ above: [...above, { to: href('visit', { appointment }), label: t('title') }] }}
      title={() => t('checkTitle')}
      untitled={t('checkTitle')}
      lead={t('checkLead')}
    >
      {(found) =>
        found.oldBrowser ? <OldBrowser found={found} /> : <Check key={appointment} found={found} />
      }
    </OnePage>
  )
}
