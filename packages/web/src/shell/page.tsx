import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePageHeading } from './page-heading.ts'
import { lookWords } from '../words/look.ts'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** Whether somebody wrote the title, in whichever language they write. */
  readonly written?: boolean
  /** What this page is for, in a sentence. */
  readonly about: ReactNode
  /** It has two columns of its own. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page in the middle of the desk that is not a case. */
export function Page({ title, written = false, about, wide = false, children }: PageProps) {
  const heading = usePageHeading(title)
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <Link to="/$list" params={{ list: 'today' }} className={classes.back}>
        {lookWords.toLists()}
      </Link>
      <h1
        ref={heading}
        tabIndex={-1}
        data-landing
        dir={written ? 'auto' : undefined}
        className={classes.title}
      >
        {title}
      </h1>
      <p className={classes.about}>{about}</p>
      {children}
    </div>
  )
}
