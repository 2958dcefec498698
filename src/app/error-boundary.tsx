import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FailedPart } from '../ui/failed-part.tsx'

type ErrorBoundaryProps = { readonly children: ReactNode }

/** Keeps the practice alive when a page of the service breaks or its files do not come. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? (
      <Broken onRetry={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <FailedPart title={t('failedTitle')} retryLabel={t('retry')} onRetry={onRetry}>
      {t('brokenAdvice')}
    </FailedPart>
  )
}
