import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Link as RouterLink } from 'react-router'
import { classes } from './classes.ts'
import styles from './link.module.css'

export type LinkProps = ComponentProps<typeof RouterLink> & {
  /** With an icon the link stands alone, with a target of its own, not within a sentence. */
  readonly icon?: LucideIcon | undefined
}

/** An underlined text link inside the application. */
export function Link({ icon: Icon, className, children, ...rest }: LinkProps) {
  return (
    <RouterLink {...rest} className={classes(styles['link'], Icon && styles['alone'], className)}>
      {Icon && <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />}
      {children}
    </RouterLink>
  )
}
