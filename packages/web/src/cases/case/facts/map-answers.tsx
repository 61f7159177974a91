import { problemOf } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Refusal } from '../../../look/refusal.tsx'
import { useAct } from '../../actions/act.ts'
import { fieldWords } from '../../../words/actions.ts'
import { factsWords } from '../../../words/facts.ts'
import classes from './facts.module.css'

const choices = [
  ['yes', true],
  ['no', false],
  ['unknown', null],
] as const

interface Answer {
  readonly fact: string
  readonly holds: boolean | null
  readonly said: Case['map']['known']['facts'][number] | null
}

/** What is known of the customer, and what is worth asking for this problem: each with its three answers. */
export function MapAnswers({ about }: { readonly about: Case }) {
  const { known, promised } = about.map
  const acting = useAct(about.id)
  const allowed = about.actions.some((one) => one.name === 'record-map-facts' && one.allowed)
  const asks = [...new Set(promised.flatMap((one) => one.asks))]
  const row = ({ fact, holds, said }: Answer) => (
    <li key={fact}>
      <span dir="auto">{fact}</span>
      {said === null ? null : (
        <span className={classes.soft}>
          {said.in === null
            ? factsWords.mapFacts.saidBy({ name: said.by.name })
            : factsWords.mapFacts.saidIn({ name: said.by.name, reference: said.in.reference })}{' '}
          <When at={said.at} />
        </span>
      )}
      <fieldset aria-label={fact} className={`${classes.quicks} ${classes.answers}`}>
        {choices.map(([answer, value]) => (
          <button
            key={answer}
            type="button"
            className={classes.quick}
            aria-pressed={value === holds}
            disabled={!allowed || acting.isPending || value === holds}
            onClick={() =>
              acting.mutate({ name: 'record-map-facts', body: { facts: [{ fact, holds: value }] } })
            }
          >
            {fieldWords.fact[answer]()}
          </button>
        ))}
      </fieldset>
    </li>
  )
  return (
    <>
      {known.facts.length === 0 ? null : (
        <ul className={classes.grants}>
          {known.facts.map((said) => row({ fact: said.fact, holds: said.holds, said }))}
        </ul>
      )}
      {asks.length === 0 ? null : (
        <>
          <p className={classes.soft}>{factsWords.mapFacts.ask()}</p>
          <ul className={classes.grants}>{asks.map((fact) => row({ fact, holds: null, said: null }))}</ul>
        </>
      )}
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </>
  )
}
