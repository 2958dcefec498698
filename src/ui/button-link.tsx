import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { type ButtonLook, buttonClass, buttonLabelClass } from './button-look.ts'

type Shared = ButtonLook & { readonly icon?: LucideIcon | undefined }

export type ButtonLinkProps = Shared &
  (
    | (ComponentProps<typeof Link> & { readonly href?: never })
    | (ComponentProps<'a'> & { readonly href: string; readonly to?: never })
  )

/** A link that looks like a button: `to` inside the application, `href` for a plain address. */
export function ButtonLink({
  variant,
  size,
  icon: Icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  const look = buttonClass({ variant, size }, className)
  const content = (
    <>
      {Icon && <Icon size="1.375rem" strokeWidth={1.75} aria-hidden />}
      <span className={buttonLabelClass}>{children}</span>
    </>
  )
  return rest.to === undefined ? (
    <a {...rest} className={look}>
      {content}
    </a>
  ) : (
    <Link {...rest} className={look}>
      {content}
    </Link>
  )
}
