import { Link } from '@tanstack/react-router'
import { Mark } from '../../look/meaning.tsx'
import type { MapDetail } from '../versions/shapes.ts'
import classes from './stranded.module.css'

const listed = new Intl.ListFormat('en')
const quoted = (facts: readonly string[]): string => listed.format(facts.map((fact) => `“${fact}”`))

/** Customers turned up of whom the map in use says that there are none. */
export function ProofVoid({ ruledOut }: Pick<MapDetail, 'ruledOut'>) {
  if (ruledOut.length === 0) return null
  return (
    <section className={classes.void} aria-labelledby="void">
      <h2 id="void">
        <Mark of="broken">What was proved of this map is void</Mark>
      </h2>
      <p>
        {ruledOut.length === 1 ? 'A customer has' : `${ruledOut.length} customers have`} turned up of whom it
        says that there are none. Until the map knows of them, nobody knows whether they can get stuck: take
        the rule out of <code>impossible</code>, or correct what was entered.
      </p>
      <ul>
        {ruledOut.map((one) => (
          <li key={one.caseId}>
            <Link to="/$list/$caseId" params={{ list: 'all', caseId: one.caseId }}>
              {one.reference}
            </Link>
            {one.with.length === 0 ? '' : `, with ${quoted(one.with)}`}
            {one.without.length === 0 ? '' : `, without ${quoted(one.without)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
