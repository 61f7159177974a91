import type { Case } from '../../../api/shapes.ts'
import { useWall } from '../../../look/clock.tsx'
import { dayAt } from '../../../look/wall-clock.ts'
import { wholeDay } from '../../../look/when.ts'
import { codeWords } from '../../../words/codes.ts'
import { factsWords } from '../../../words/facts.ts'
import { Words } from '../words.tsx'
import classes from './facts.module.css'

/** How we are in contact, as a leader set it down: who, how often, until when, in what words, and whether it is opposed. */
export function PlanFact({ about }: { readonly about: Case }) {
  const { zone } = useWall()
  const { contactPlan: plan } = about
  if (plan === null) return null
  return (
    <div className={classes.plan}>
      <p>
        {factsWords.customerFacts.planOfContact({
          person: plan.person.name,
          channel: codeWords.channel[plan.channel](),
          days: plan.everyDays,
          by: plan.by.name,
          when: wholeDay(dayAt(plan.reviewBy, zone)),
        })}
      </p>
      <Words text={plan.words} language={about.language} small />
      {plan.challenged ? (
        <p className={classes.strong}>
          {plan.judge === null
            ? factsWords.customerFacts.planSuspended()
            : factsWords.customerFacts.planChallenged({ judge: plan.judge.name, by: plan.by.name })}
        </p>
      ) : null}
    </div>
  )
}
