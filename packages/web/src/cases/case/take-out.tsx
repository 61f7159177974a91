import { useId } from 'react'
import { problemOf } from '../../api/client.ts'
import type { Case, Contact } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useAct } from '../actions/act.ts'
import classes from './story.module.css'

const steps = [
  {
    as: 'somethingElse',
    words: 'This is something else',
    means: 'The same customer, another matter. They hear of it, and can put it back.',
  },
  {
    as: 'somebodyElse',
    words: 'This is somebody else',
    means: 'Another customer: nothing that is known of this one comes along.',
  },
] as const

/** The menu of a contact: one press takes it out into a case of its own, with the owner and every date as they are. */
export function TakeOut({ about, contact }: { readonly about: Case; readonly contact: Contact }) {
  const acting = useAct(about.id)
  const id = useId()
  if (!about.actions.some(({ name, allowed }) => name === 'take-contact-out' && allowed)) return null
  return (
    <details className={classes.takeOut}>
      <summary>It belongs elsewhere</summary>
      <p className={classes.meta}>
        It becomes a case of its own. The owner, the earliest date and the leaders stay with both.
      </p>
      {steps.map(({ as, words, means }) => (
        <p key={as} className={classes.takeOutStep}>
          <button
            type="button"
            className={classes.earlier}
            disabled={acting.isPending}
            aria-describedby={`${id}-${as}`}
            onClick={() => acting.mutate({ name: 'take-contact-out', body: { contact: contact.id, as } })}
          >
            {words}
          </button>{' '}
          <span id={`${id}-${as}`} className={classes.meta}>
            {means}
          </span>
        </p>
      ))}
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </details>
  )
}
