import { Face } from '../../look/face.tsx'
import { hereWords } from '../../words/here.ts'
import { useHere } from './here.ts'
import classes from './others-here.module.css'

const mostNamed = 3

/** Who else has the case open at this moment, whoever writes to the customer first. */
export function OthersHere({ caseId }: { readonly caseId: string }) {
  const here = useHere(caseId)
  const people = here.people.toSorted((a, b) => (a.doing === b.doing ? 0 : a.doing === 'writing' ? -1 : 1))
  const more = people.length - mostNamed
  return people.length === 0 && here.customer === null ? null : (
    <ul className={classes.here} aria-label={hereWords.title()}>
      {here.customer === null ? null : (
        <li data-doing={here.customer}>
          <span>{hereWords.customer[here.customer]()}</span>
        </li>
      )}
      {people.slice(0, mostNamed).map((one) => (
        <li key={one.id} data-doing={one.doing} title={hereWords[one.doing]({ name: one.name })}>
          <Face of={one} size="small" />
          <span>{hereWords[one.doing]({ name: one.name })}</span>
        </li>
      ))}
      {more > 0 ? <li>{hereWords.more({ count: more })}</li> : null}
    </ul>
  )
}
