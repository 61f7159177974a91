import type { ReactNode } from 'react'
import { lookWords } from '../words/look.ts'
import classes from './blank.module.css'

/** Nothing here: what would be here, and how it comes. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.blank}>
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.text}>{children}</div>}
    </div>
  )
}

interface FailedProps {
  readonly title: string
  /** What still works, and what was kept. */
  readonly children?: ReactNode
  readonly retry?: (() => void) | undefined
}

/** It did not come: what still works, and the way on. */
export function Failed({ title, children, retry }: FailedProps) {
  return (
    <div className={classes.blank} role="alert">
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.text}>{children}</div>}
      {retry === undefined ? null : (
        <button type="button" className={classes.retry} onClick={retry}>
          {lookWords.tryAgain()}
        </button>
      )}
    </div>
  )
}

/** The shape of what is coming: lines of these widths, in per cent. */
export function Shape({ lines, label }: { readonly lines: readonly number[]; readonly label: string }) {
  return (
    <output className={classes.shape} aria-label={label}>
      {lines.map((width, index) => (
        <span key={index} style={{ width: `${width}%` }} />
      ))}
    </output>
  )
}
