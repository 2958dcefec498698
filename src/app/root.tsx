import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { Notice } from '../practice/notice/notice.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

/** Puts the app in the place of the painted page. */
export function renderApp(app: ReactNode): void {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element #root')
  createRoot(element).render(<ErrorBoundary fallback={() => <Failed />}>{app}</ErrorBoundary>)
}

function Failed() {
  const { t } = useTranslation('practice')
  return <Notice>{t('failed')}</Notice>
}
