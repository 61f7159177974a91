import { Link } from '@tanstack/react-router'
import type { Me } from '../api/shapes.ts'
import { Mark } from '../look/meaning.tsx'
import classes from './agenda.module.css'

/** What stands against the service map in use, for whoever can settle it; it is settled on the map's page. */
export function MapToSettle({ me }: { readonly me: Me }) {
  const { unanswered, ruledOut } = me.serviceMap
  if (unanswered + ruledOut === 0) return null
  return (
    <ul className={classes.duties} aria-label="The service map">
      {ruledOut === 0 ? null : (
        <li>
          <Link to="/map" search={{ show: 'verdicts' }} className={classes.duty}>
            <span className={classes.what}>
              <Mark of="broken">What was proved of the service map is void</Mark>
            </span>
            <span className={classes.why}>
              {ruledOut === 1 ? 'A customer has' : `${ruledOut} customers have`} turned up of whom the map
              says that there are none. Until it knows of them, nobody knows whether they can get stuck.
            </span>
          </Link>
        </li>
      )}
      {unanswered === 0 ? null : (
        <li>
          <Link to="/map" search={{ show: 'verdicts' }} className={classes.duty}>
            <span className={classes.what}>
              <Mark of="due">Nobody answers for whom the service map strands</Mark>
            </span>
            <span className={classes.why}>
              {unanswered === 1
                ? 'One wrong door or exception is'
                : `${unanswered} wrong doors and exceptions are`}{' '}
              without a leader’s signature that counts. Mend the map, or let a leader sign.
            </span>
          </Link>
        </li>
      )}
    </ul>
  )
}
