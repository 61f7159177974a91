import type { components } from '../../api/schema.gen.ts'
import { Refusal } from '../../look/refusal.tsx'
import { stepsOf } from '../verdicts/chosen.ts'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import { verdictWords } from '../verdicts/verdict-words.ts'
import classes from './going-live.module.css'

type MapProblem = components['schemas']['MapProblem']

/** It did not go into use: why, and where customers would be caught, with their stories. */
export function Unsafe({ problem }: { readonly problem: MapProblem }) {
  return (
    <div className={classes.part}>
      <Refusal problem={problem} />
      {(problem.refusals ?? []).slice(1).map((refusal) => (
        <Refusal key={`${refusal.code} ${refusal.teams.join()}`} problem={refusal} />
      ))}
      {(problem.verdicts ?? []).map((verdict) => (
        <details key={JSON.stringify([verdict.customer, verdict.problem])} className={classes.told}>
          <summary>
            <bdi>{verdict.customer}</bdi>, <bdi>{verdict.problem}</bdi>:{' '}
            <VerdictMark of={verdict.verdict}>{verdictWords(verdict)}</VerdictMark>
          </summary>
          <ol>
            {stepsOf(verdict).map((step, index) => (
              <li key={index}>{step.text}</li>
            ))}
          </ol>
          {verdict.story.repeats.length > 0 ? (
            <p className={classes.soft}>
              From step {verdict.story.first.length + 1} on it goes round, for ever.
            </p>
          ) : null}
        </details>
      ))}
    </div>
  )
}
