import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Puts the app in the place of the painted page. */
export function renderApp(app: ReactNode): void {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element #root')
  createRoot(element).render(app)
}
