import { problemOf } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useAct } from '../actions/act.ts'
import classes from './story.module.css'
import { caseWords } from '../../words/case.ts'

/** One press where the contact stands: whoever spoke with the customer says that it is theirs. */
export function Vouch({ caseId, contact }: { readonly caseId: string; readonly contact: string }) {
  const acting = useAct(caseId)
  return (
    <div className={classes.vouch}>
      <button
        type="button"
        className={classes.earlier}
        disabled={acting.isPending}
        onClick={() => acting.mutate({ name: 'vouch-for-contact', body: { contact } })}
      >
        {caseWords.notes.vouch()}
      </button>
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </div>
  )
}
