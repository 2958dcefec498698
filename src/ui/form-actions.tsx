import type { ReactNode } from 'react'
import styles from './form-actions.module.css'

/** The buttons at the foot of a form: side by side, or each as wide as the page where that is narrow. */
export const FormActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
)
