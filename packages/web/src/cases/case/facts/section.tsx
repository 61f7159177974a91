import { type ReactNode, useId } from 'react'
import classes from './facts.module.css'

/** A room at the side of the case, under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId()
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
