import { Link } from '@tanstack/react-router'
import type { Me } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { daysOf } from '../people/leave-words.ts'
import classes from './to-settle.module.css'
import { dutiesWords } from '../words/duties.ts'

/** Leave that was to begin and waits, for whoever can settle it; it is settled on the People page. */
export function LeavesToSettle({ me }: { readonly me: Me }) {
  if (me.leavesToSettle.length === 0) return null
  return (
    <ul className={classes.duties} aria-label={dutiesWords.leavesToSettle.leaveThatCantBegin()}>
      {me.leavesToSettle.map((leave) => (
        <li key={leave.id}>
          <OneLeave leave={leave} mine={leave.person.id === me.person.id} />
        </li>
      ))}
    </ul>
  )
}

interface OneLeaveProps {
  readonly leave: Me['leavesToSettle'][number]
  readonly mine: boolean
}

function OneLeave({ leave, mine }: OneLeaveProps) {
  const { name } = leave.person
  return (
    <Link to="/people" className={classes.duty}>
      <span className={classes.what}>
        <Mark of="due">
          {mine ? dutiesWords.leavesToSettle.mine() : dutiesWords.leavesToSettle.theirs({ name })}
        </Mark>
        {leave.blockedSince === null ? null : (
          <span className={classes.due}>
            {dutiesWords.leavesToSettle.since({ when: <When at={leave.blockedSince} /> })}
          </span>
        )}
      </span>
      <span className={classes.why}>
        {mine
          ? dutiesWords.leavesToSettle.whyMine({ days: daysOf(leave) })
          : dutiesWords.leavesToSettle.whyTheirs({ days: daysOf(leave), name })}
      </span>
    </Link>
  )
}
