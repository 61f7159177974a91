import { Refusal } from '../../look/refusal.tsx'
import { goingLiveWords } from '../../words/going-live.ts'
import { stepsOf } from '../verdicts/chosen.ts'
import { VerdictSaid } from '../verdicts/verdict-mark.tsx'
import type { MapProblem } from '../versions/shapes.ts'
import { StepSaid } from '../step-said.tsx'
import { Against, type Mending } from './against.tsx'
import classes from './going-live.module.css'

interface RefusedProps {
  readonly problem: MapProblem
  readonly mending: Mending
}

/**
 * It did not go into use, although nothing stood against it when it was checked: somebody left since, or the product
 * was renewed and sees more. Why, and where customers would be caught, with their stories.
 */
export function Refused({ problem, mending }: RefusedProps) {
  const { refusals = [], verdicts = [] } = problem
  return (
    <>
      {refusals.length === 0 ? (
        <Refusal problem={problem} />
      ) : (
        <Against refusals={refusals} mending={mending} />
      )}
      {verdicts.map((verdict) => (
        <details key={JSON.stringify([verdict.customer, verdict.problem])} className={classes.told}>
          <summary>
            {goingLiveWords.told({
              customer: <bdi>{verdict.customer}</bdi>,
              problem: <bdi>{verdict.problem}</bdi>,
              verdict: <VerdictSaid of={verdict} />,
            })}
          </summary>
          <ol>
            {stepsOf(verdict).map((step, index) => (
              <li key={index}>
                <StepSaid step={step} />
              </li>
            ))}
          </ol>
          {verdict.story.repeats.length > 0 ? (
            <p className={classes.soft}>
              {goingLiveWords.fromStep({ step: verdict.story.first.length + 1 })}
            </p>
          ) : null}
        </details>
      ))}
    </>
  )
}
