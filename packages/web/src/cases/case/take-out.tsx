import { useId } from 'react'
import { problemOf } from '../../api/client.ts'
import type { Case, Contact } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useAct } from '../actions/act.ts'
import classes from './story.module.css'
import { caseWords } from '../../words/case.ts'

const steps = ['somethingElse', 'somebodyElse'] as const

/** The menu of a contact: one press takes it out into a case of its own, with the owner and every date as they are. */
export function TakeOut({ about, contact }: { readonly about: Case; readonly contact: Contact }) {
  const acting = useAct(about.id)
  const id = useId()
  if (!about.actions.some(({ name, allowed }) => name === 'take-contact-out' && allowed)) return null
  return (
    <details className={classes.takeOut}>
      <summary>{caseWords.takeOut.title()}</summary>
      <p className={classes.meta}>{caseWords.takeOut.means()}</p>
      {steps.map((as) => (
        <p key={as} className={classes.takeOutStep}>
          <button
            type="button"
            className={classes.earlier}
            disabled={acting.isPending}
            aria-describedby={`${id}-${as}`}
            onClick={() => acting.mutate({ name: 'take-contact-out', body: { contact: contact.id, as } })}
          >
            {caseWords.takeOut[as].words()}
          </button>{' '}
          <span id={`${id}-${as}`} className={classes.meta}>
            {caseWords.takeOut[as].means()}
          </span>
        </p>
      ))}
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </details>
  )
}
