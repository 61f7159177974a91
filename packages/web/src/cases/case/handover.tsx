import type { OwnershipPeriod } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { ownerReasonWords, wentUp } from '../words.ts'
import classes from './story.module.css'

/** Where the baton changed hands: by acceptance, or upward. */
export function Handover({ period, at }: { readonly period: OwnershipPeriod; readonly at: string }) {
  return (
    <p className={classes.handover} data-up={wentUp(period.because) || undefined}>
      <strong>{period.owner.name}</strong> {ownerReasonWords[period.because] ?? 'has it'}
      <span className={classes.meta}>
        {period.team} · <When at={at} />
      </span>
    </p>
  )
}
