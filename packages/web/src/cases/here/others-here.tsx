import { Face } from '../../look/face.tsx'
import { hereWords } from '../../words/here.ts'
import { useHere, useKnownHere } from './here.ts'
import classes from './others-here.module.css'

const mostNamed = 3

/** Who else has the case open at this moment, whoever writes to the customer first. */
export function OthersHere({ caseId }: { readonly caseId: string }) {
  const here = useHere(caseId)
  const people = here.people.toSorted((a, b) => (a.doing === b.doing ? 0 : a.doing === 'writing' ? -1 : 1))
  const more = people.length - mostNamed
  return people.length === 0 ? null : (
    <ul className={classes.here} aria-label={hereWords.title()}>
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

/** What the customer does in the chat, where one writes to them. */
export function CustomerHere({ caseId }: { readonly caseId: string }) {
  const { customer } = useKnownHere(caseId)
  return (
    <output className={classes.customer} data-doing={customer}>
      {customer === null ? null : hereWords.customer[customer]()}
    </output>
  )
}
