import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { leaderWords } from '../words/leaders.ts'
import classes from './leaders.module.css'
import { type DrawnCase, drawnQuery } from './queries.ts'

const words = leaderWords.drawn

/** Customers whom chance gave to somebody who leads, and whether they talked. */
export function Drawn() {
  const { data } = useQuery(drawnQuery)
  if (data === undefined) return null
  return (
    <section className={classes.section} aria-labelledby="drawn">
      <h2 id="drawn">{words.title()}</h2>
      <p className={classes.soft}>{words.about()}</p>
      {data.items.length === 0 ? <p>{words.nobody()}</p> : null}
      <ul>
        {data.items.map((one) => (
          <One key={one.case.id} drawn={one} />
        ))}
      </ul>
    </section>
  )
}

function One({ drawn: { case: about, rose, talkedAt } }: { readonly drawn: DrawnCase }) {
  return (
    <li className={classes.leader}>
      <h3>
        <Link to="/$list/$caseId" params={{ list: 'all', caseId: about.id }} dir="auto">
          {about.customer.name ?? leaderWords.one.noName()}
        </Link>
      </h3>
      <p className={classes.soft}>
        <span translate="no">{about.reference}</span> · {rose ? words.rose() : words.neverRose()}
      </p>
      {talkedAt === null ? (
        <Mark of="due">{words.notYet()}</Mark>
      ) : (
        <Mark of="kept">{words.talked({ when: <When at={talkedAt} /> })}</Mark>
      )}
    </li>
  )
}
