import type { DutyRow } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { codeWords } from '../words/codes.ts'
import { dutiesWords } from '../words/duties.ts'
import { nextWords } from '../words/duty.ts'
import classes from './today.module.css'

/** What a leader wants to know before they act: why it came up, who waits since when, and what is late with whom. */
export function WhyItCameUp({ of }: { readonly of: NonNullable<DutyRow['cameUp']> }) {
  const { because, at, waitsSince, late, delegatedTo } = of
  const why = codeWords.escalation[because]()
  return (
    <span className={classes.why}>
      <span>
        {at === null
          ? dutiesWords.cameUp.because({ because: why })
          : dutiesWords.cameUp.since({ because: why, when: <When at={at} /> })}
      </span>{' '}
      {waitsSince === null ? null : (
        <span>{dutiesWords.cameUp.waits({ when: <When at={waitsSince} /> })}</span>
      )}{' '}
      {delegatedTo === null ? null : <span>{dutiesWords.cameUp.delegated({ name: delegatedTo.name })}</span>}{' '}
      {late === null ? null : (
        <strong>
          {dutiesWords.cameUp.late({
            what: nextWords.duty[late.kind]({ who: late.person?.name ?? late.team ?? '' }),
            when: <When at={late.due} />,
          })}
        </strong>
      )}
    </span>
  )
}
