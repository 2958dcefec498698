import type { ReactNode } from 'react'
import { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.tsx'
import { Missing, type MissingProps } from './missing.tsx'
import styles from './one-page.module.css'
import { PageHeading } from './page-heading.tsx'
import { Part, type PartProps } from './part.tsx'
import { useLong } from './use-long.ts'

export type OnePageProps<T> = PartProps<T> & {
  readonly asked: {
    /** There is no such thing. */
    readonly missing: boolean
  }
  readonly crumbs: Omit<BreadcrumbsProps, 'current'>
  /** What the page is called when the thing has come. */
  readonly title: (found: T) => string
  /** What it is called until then. */
  readonly untitled: string
  /** A line under the heading, when the thing has come. */
  readonly lead?: ReactNode
  /** What is said when there is no such thing. */
  readonly gone: MissingProps & { readonly title: string }
  /** Told above what is long in coming, or does not come: come in time, it tells it by itself. */
  readonly meanwhile?: ReactNode
}

/** The page of one thing: where it stands, what it is called, and what is known of it. */
export function OnePage<T>({
  asked,
  crumbs,
  title,
  untitled,
  lead,
  gone: { title: goneTitle, ...gone },
  meanwhile,
  ...part
}: OnePageProps<T>) {
  const { data, missing, isError } = asked
  const long = useLong(data === undefined, 800)
  const found = missing ? undefined : data
  const name = missing ? goneTitle : found === undefined ? untitled : title(found)
  return (
    <>
      <Breadcrumbs {...crumbs} current={name} />
      <PageHeading
        // Whatever comes under it is read from its heading.
        key={found && name}
        lead={found && lead}
      >
        {name}
      </PageHeading>
      {data === undefined && (long || isError) && meanwhile && (
        <div className={styles['meanwhile']}>{meanwhile}</div>
      )}
      {missing ? <Missing {...gone} /> : <Part asked={asked} {...part} />}
    </>
  )
}
