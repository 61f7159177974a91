import type { Verdict, VerdictName } from '@buckstop/service-map'
import type { ReactNode } from 'react'
import { DrawnShape } from '../../look/drawn-shape.tsx'
import classes from './verdict-mark.module.css'
import { verdictWords } from '../../words/verdicts.ts'
import { outlookOf } from './verdict-words.ts'

/** A tick, a way that goes round, and a box without a way out. */
const shapes: Readonly<Record<VerdictName, string>> = {
  safe: 'M2.5 8.5 6.3 12.2 13.5 4',
  'at-the-mercy': 'M13.2 8.6A5.3 5.3 0 1 1 11.6 4.2M12.2 1.4v3.2H9',
  trapped: 'M2.5 2.5h11v11h-11zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
}

interface VerdictMarkProps {
  readonly of: VerdictName
  readonly children: ReactNode
}

/** Shape, word and colour of one verdict. */
export function VerdictMark({ of, children }: VerdictMarkProps) {
  return (
    <span className={classes.mark} data-verdict={of}>
      <DrawnShape path={shapes[of]} size={14} />
      <span>{children}</span>
    </span>
  )
}

/** A whole verdict: its name, and what it comes to below. */
export function VerdictSaid({
  of,
}: {
  readonly of: Pick<Verdict, 'verdict' | 'contacts' | 'contactsIfLucky'>
}) {
  return (
    <VerdictMark of={of.verdict}>
      {verdictWords.titles[of.verdict]()}
      <small> {outlookOf(of)}</small>
    </VerdictMark>
  )
}
