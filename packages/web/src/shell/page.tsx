import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** What this page is for, in a sentence. */
  readonly about: string
  readonly children: ReactNode
}

/** A page in the middle of the desk that is not a case. */
export function Page({ title, about, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Buckstop`
    heading.current?.focus({ preventScroll: true })
    return () => {
      document.title = 'Buckstop'
    }
  }, [title])
  return (
    <div className={classes.page}>
      <Link to="/$list" params={{ list: 'mine' }} className={classes.back}>
        ‹ Lists
      </Link>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      <p className={classes.about}>{about}</p>
      {children}
    </div>
  )
}
