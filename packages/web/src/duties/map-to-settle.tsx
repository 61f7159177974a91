import { Link } from '@tanstack/react-router'
import type { Me } from '../api/shapes.ts'
import { Mark } from '../look/meaning.tsx'
import classes from './to-settle.module.css'
import { dutiesWords } from '../words/duties.ts'

/** What stands against the service map in use, for whoever can settle it; it is settled on the map's page. */
export function MapToSettle({ me }: { readonly me: Me }) {
  const { unanswered, ruledOut } = me.serviceMap
  if (unanswered + ruledOut === 0) return null
  return (
    <ul className={classes.duties} aria-label={dutiesWords.mapToSettle.serviceMap()}>
      {ruledOut === 0 ? null : (
        <li>
          <Link to="/map" search={{ show: 'verdicts' }} className={classes.duty}>
            <span className={classes.what}>
              <Mark of="broken">{dutiesWords.mapToSettle.whatWasProvedService()}</Mark>
            </span>
            <span className={classes.why}>{dutiesWords.mapToSettle.turnedUp({ count: ruledOut })}</span>
          </Link>
        </li>
      )}
      {unanswered === 0 ? null : (
        <li>
          <Link to="/map" search={{ show: 'verdicts' }} className={classes.duty}>
            <span className={classes.what}>
              <Mark of="due">{dutiesWords.mapToSettle.nobodyAnswersForWhom()}</Mark>
            </span>
            <span className={classes.why}>{dutiesWords.mapToSettle.unsigned({ count: unanswered })}</span>
          </Link>
        </li>
      )}
    </ul>
  )
}
