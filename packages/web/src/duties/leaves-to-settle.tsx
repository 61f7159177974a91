import { Link } from '@tanstack/react-router'
import type { Me } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { daysOf } from '../people/leave-words.ts'
import classes from './agenda.module.css'

/** Leave that was to begin and waits, for whoever can settle it; it is settled on the People page. */
export function LeavesToSettle({ me }: { readonly me: Me }) {
  if (me.leavesToSettle.length === 0) return null
  return (
    <ul className={classes.duties} aria-label="Leave that can’t begin">
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
  return (
    <Link to="/people" className={classes.duty}>
      <span className={classes.what}>
        <Mark of="due">{mine ? 'Your leave' : `The leave of ${leave.person.name}`} can’t begin yet</Mark>
        {leave.blockedSince === null ? null : (
          <span className={classes.due}>
            since <When at={leave.blockedSince} />
          </span>
        )}
      </span>
      <span className={classes.why}>
        {daysOf(leave)}. Nobody else is here who can own a case, so new cases still come to{' '}
        {mine ? 'you' : leave.person.name}. Bring somebody back, or take the leave back, on the People page.
      </span>
    </Link>
  )
}
