import { Link } from '@tanstack/react-router'
import { Mark } from '../../look/meaning.tsx'
import { strandedWords } from '../../words/stranded.ts'
import { quoted } from '../quoted.ts'
import type { MapDetail } from '../versions/shapes.ts'
import classes from './stranded.module.css'

/** Customers turned up of whom the map in use says that there are none. */
export function ProofVoid({ ruledOut }: Pick<MapDetail, 'ruledOut'>) {
  if (ruledOut.length === 0) return null
  return (
    <section className={classes.void} aria-labelledby="void">
      <h2 id="void">
        <Mark of="broken">{strandedWords.proofVoid.title()}</Mark>
      </h2>
      <p>
        {strandedWords.proofVoid.means({
          customers: ruledOut.length,
          key: <code translate="no">impossible</code>,
        })}
      </p>
      <ul>
        {ruledOut.map((one) => (
          <li key={one.caseId}>
            <RuledOut one={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuledOut({ one }: { readonly one: MapDetail['ruledOut'][number] }) {
  const reference = (
    <Link to="/$list/$caseId" params={{ list: 'all', caseId: one.caseId }} translate="no">
      {one.reference}
    </Link>
  )
  const words = strandedWords.proofVoid
  const has = quoted(one.with)
  const lacks = quoted(one.without)
  if (one.without.length === 0) return one.with.length === 0 ? reference : words.with({ reference, has })
  return one.with.length === 0
    ? words.without({ reference, lacks })
    : words.withAndWithout({ reference, has, lacks })
}
