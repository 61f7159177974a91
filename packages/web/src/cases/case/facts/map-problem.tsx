import { problemOf } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Refusal } from '../../../look/refusal.tsx'
import { useAct } from '../../actions/act.ts'
import { factsWords } from '../../../words/facts.ts'
import type { FactsProps } from './facts-props.ts'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'

type Said = Case['map']['known']['issues'][number]

/** As many as can be told apart at a glance; all others are behind one press more. */
const mostAtOnce = 5

/** Those that were said of another issue of the case first, then in the order of the map. */
const likely = ({ map: { problems, known } }: Case): readonly string[] => {
  const elsewhere = known.issues.flatMap(({ problem, gone }) => (problem === null || gone ? [] : [problem]))
  return [...new Set([...elsewhere, ...problems])].slice(0, mostAtOnce)
}

/** Which problem of the map one issue is, as somebody said, or the likely ones to press. */
export function MapProblem({ about, onChoose, said }: FactsProps & { readonly said: Said }) {
  const another = (
    <QuickAction
      about={about}
      name="say-problem"
      subject={said.issue}
      words={factsWords.mapFacts.another()}
      onChoose={onChoose}
    />
  )
  const isSaid = said.problem !== null && !said.gone
  return (
    <div>
      {about.map.known.issues.length === 1 ? null : (
        <p className={classes.soft}>{factsWords.mapFacts.ofIssue({ issue: said.issue })}</p>
      )}
      {isSaid ? (
        <p dir="auto" className={classes.strong}>
          {said.problem}
        </p>
      ) : (
        <p>
          {said.problem === null
            ? factsWords.mapFacts.notSaid()
            : factsWords.mapFacts.gone({ problem: said.problem })}
        </p>
      )}
      {said.by === null || said.at === null ? null : (
        <p className={classes.soft}>
          {factsWords.mapFacts.saidBy({ name: said.by.name })} <When at={said.at} />
        </p>
      )}
      <div className={classes.quicks}>
        {isSaid ? null : <Likely about={about} issue={said.issue} />}
        {another}
      </div>
    </div>
  )
}

function Likely({ about, issue }: { readonly about: Case; readonly issue: number }) {
  const acting = useAct(about.id)
  const allowed = about.actions.some(
    (one) => one.name === 'say-problem' && one.allowed && one.subject === issue,
  )
  if (!allowed) return null
  return (
    <>
      {likely(about).map((problem) => (
        <button
          key={problem}
          type="button"
          dir="auto"
          className={classes.quick}
          disabled={acting.isPending}
          onClick={() => acting.mutate({ name: 'say-problem', body: { issue, problem } })}
        >
          {problem}
        </button>
      ))}
      {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
    </>
  )
}
