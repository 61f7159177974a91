import type { ReactNode } from 'react'
import { DrawnShape } from './drawn-shape.tsx'
import classes from './meaning.module.css'

/** The five meanings that have a colour; each always comes with its shape and a word. */
export type Meaning = 'kept' | 'due' | 'broken' | 'waiting' | 'us'

/** Tick, clock, cut line, speech mark, and a hand's open square for what waits on us. */
const shapes: Record<Meaning, string> = {
  kept: 'M3 8.5 6.5 12 13 4.5',
  due: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.2l2.2 1.6',
  broken: 'M1.5 8H6M10 8h4.5M9.2 4.2 6.8 11.8',
  waiting: 'M2.5 3h11v7.5H8L4.5 13.5v-3h-2z',
  us: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
}

export function MeaningShape({ of, size = 15 }: { readonly of: Meaning; readonly size?: number }) {
  return <DrawnShape path={shapes[of]} size={size} className={classes.shape} />
}

/** Shape, word and colour of one meaning, on one line. */
export function Mark({ of, children }: { readonly of: Meaning; readonly children: ReactNode }) {
  return (
    <span className={classes.mark} data-meaning={of}>
      <MeaningShape of={of} />
      <span>{children}</span>
    </span>
  )
}
