import type { ReactNode, RefObject } from 'react'
import { useFormKeys } from '../cases/actions/form-keys.ts'
import classes from './settings.module.css'

interface LeavingProps {
  readonly here: RefObject<HTMLDivElement | null>
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A form that has opened in its place: Escape folds it again, Ctrl+Enter sends it, wherever in it one types. */
export function Leaving({ here, onLeave, children }: LeavingProps) {
  useFormKeys(here, {
    send: () => here.current?.querySelector('form')?.requestSubmit(),
    leave: onLeave,
  })
  return (
    <div ref={here} className={classes.opened}>
      {children}
    </div>
  )
}
