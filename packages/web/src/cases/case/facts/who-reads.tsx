import { problemOf } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { Refusal } from '../../../look/refusal.tsx'
import { useAct } from '../../actions/act.ts'
import classes from './facts.module.css'
import { factsWords } from '../../../words/facts.ts'

type Identifier = Case['customer']['identifiers'][number]

/** Whether others read an address or answer a number, and one press to say so. */
export function WhoReads({ about, one }: { readonly about: Case; readonly one: Identifier }) {
  const acting = useAct(about.id)
  const { type, value, othersRead } = one
  if (type !== 'email' && type !== 'phone') return null
  const name = othersRead ? ('call-address-safe' as const) : ('call-address-unsafe' as const)
  const allowed = about.actions.some((action) => action.name === name && action.allowed)
  const said = factsWords.whoReads[type]
  const press = (
    <button
      type="button"
      className={classes.quick}
      disabled={acting.isPending}
      onClick={() => acting.mutate({ name, body: { type, value } })}
    >
      {othersRead ? said.safe() : said.unsafe()}
    </button>
  )
  return (
    <div className={classes.reads}>
      {othersRead ? <p className={classes.note}>{said.others()}</p> : null}
      {allowed && othersRead ? press : null}
      {allowed && !othersRead ? (
        <details>
          <summary className={classes.soft}>{said.ask()}</summary>
          <p className={classes.soft}>{said.means()}</p>
          {press}
        </details>
      ) : null}
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </div>
  )
}
