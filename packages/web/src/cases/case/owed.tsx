import type { Case, Duty } from '../../api/shapes.ts'
import { dutyMeaning } from '../../duties/duty-meaning.ts'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import classes from './case-head.module.css'

/** How many stand at the top; every one stands in the facts. */
const shownAtOnce = 3

const whose = (duty: Duty): string => (duty.mine ? 'you' : (duty.person?.name ?? duty.team ?? ''))

interface OwedProps {
  readonly owed: readonly Duty[]
  readonly next: Case['next']
  readonly open: boolean
}

/** What is owed and by when, the next first. */
export function Owed({ owed, next, open }: OwedProps) {
  const timed = owed.slice(0, shownAtOnce)
  if (timed.length === 0) {
    return open ? (
      <p className={classes.next}>
        Next: {next.what}
        {next.by === null ? null : (
          <>
            , by <When at={next.by} />
          </>
        )}
      </p>
    ) : null
  }
  return (
    <ul className={classes.owed}>
      {timed.map((duty) => (
        <li key={`${duty.kind} ${duty.subject}`}>
          <Mark of={dutyMeaning(duty)}>
            {duty.what}, {duty.overdue ? 'was due' : 'by'} <When at={duty.due} />
          </Mark>
          <span className={classes.whose}>{whose(duty)}</span>
        </li>
      ))}
    </ul>
  )
}
