import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sayRefusal } from '../api/say-problem.ts'
import { notSentQuery } from '../cases/composer/drafts.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { todayWords } from '../words/today.ts'
import classes from './to-settle.module.css'

/** What I sent off and a case refused when its time came; it is a draft there again. */
export function NotSentToCustomers() {
  const { data } = useQuery(notSentQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <ul className={classes.duties} aria-label={todayWords.notSent.title()}>
      {data.items.map(({ case: about, at, words, refusal }) => (
        <li key={`${about.id} ${at}`}>
          <Link to="/$list/$caseId" params={{ list: 'today', caseId: about.id }} className={classes.duty}>
            <span className={classes.what}>
              <Mark of="broken">{todayWords.notSent.line({ reference: about.reference })}</Mark>
              <span className={classes.due}>
                <When at={at} />
              </span>
            </span>
            <span className={classes.why}>
              <q dir="auto">{words}</q> {refusal === null ? null : sayRefusal(refusal).instead}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
