import { classes } from './classes.ts'
import styles from './button-look.module.css'

/** How a button looks: what it weighs on the page, and how large it is. */
export type ButtonLook = {
  /** One `primary` in a view or list. `quiet` has no edge. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined
  readonly size?: 'medium' | 'large' | undefined
}

/** The class of the words in a button: at very large text they break rather than run out. */
export const buttonLabelClass = styles['label']

/** The classes of a button's look, shared by real buttons and by links that look like them. */
export const buttonClass = (
  { variant = 'secondary', size = 'medium' }: ButtonLook,
  ...more: readonly (string | false | undefined)[]
): string =>
  classes(styles['button'], styles[variant], size === 'large' && styles['large'], ...more)
