import { levelsAbove } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { isCompensation, isPersonAsked, type OpenPromise } from '../../matter/parts.ts'
import { breakPromise } from '../../matter/promise/break.ts'
import { findPromise } from '../../matter/promise/keep.ts'
import { promise, type Promised } from '../../matter/promise/make.ts'
import type { Money, PromiseNumber } from '../../matter/text.ts'
import { standInFor } from '../../matter/who.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import { days, toEpochMilliseconds } from '../../time/instant.ts'
import { whomPromised } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, type Step } from '../unfold.ts'

/** What was delivered of it, and what is owed but for late days, which come to what is still free of the most. */
const taken = ({ compensated, promises }: LivingCase, currency: string): number =>
  promises
    .filter(isCompensation)
    .flatMap(({ remedy }) => (remedy?.amount == null ? [] : [remedy.amount]))
    .concat(compensated === undefined ? [] : [compensated])
    .reduce((sum, amount) => (amount.currency === currency ? sum + amount.minor : sum), 0)

type Owed = Pick<Promised, 'remedy' | 'late'>

/** What a broken promise brings them by the rule; null where that is nothing. */
const byRule = (state: LivingCase, broken: OpenPromise, { terms }: Context): Owed | null => {
  const rule = terms.compensation
  // That nobody came within minutes is no promise that anybody gave.
  if (rule === undefined || isPersonAsked(broken) || !rule.kinds.includes(broken.kind)) return null
  const { currency, lateDay, most } = rule
  const free = most - taken(state, currency)
  const minor = Math.min(rule.brokenPromise, free)
  if (free <= 0 || minor + lateDay <= 0) return null
  return {
    remedy: { what: broken.what, amount: { currency, minor } },
    late: lateDay > 0 ? { minor: lateDay, since: broken.due, most } : undefined,
  }
}

/** Where nothing rises any more, since the case has ended, it is for whoever is above. */
const nextToBring = (state: LivingCase, { by }: OpenPromise, context: Context): PersonId =>
  levelsAbove(context.directory, state.team, by, standInFor(state, context)).find(
    ({ acting }) => acting !== null,
  )?.acting ?? state.owner

const standardDays = 5

/**
 * What the customer is owed since that was broken: by the rule of the company, once; and where that itself was not
 * brought in time it stays owed, by another date.
 * @param before the case with the promise still open
 */
const owe =
  (before: LivingCase, broken: OpenPromise): Step =>
  (state, context) => {
    const again = isCompensation(broken)
    const owed: Owed | null = again
      ? { remedy: broken.remedy, late: broken.late }
      : byRule(state, broken, context)
    if (owed === null) return []
    const by = again && state.kind === 'ended' ? nextToBring(state, broken, context) : state.owner
    const within = context.terms.compensation?.withinWorkingDays ?? standardDays
    return promise({
      kind: 'deed',
      by,
      recordedBy: null,
      what: broken.what,
      ...owed,
      due: workingDaysAfter(by, context.now, within, context),
      cause: 'compensation',
      meantFor: before.absorbed.length === 0 ? undefined : whomPromised(before, broken),
    })(state, context)
  }

/** A promise to a customer breaks, and what they are owed by it is said in the same breath. */
export const breakToCustomer =
  (number: PromiseNumber): Step =>
  (state, context) => {
    const open = findPromise(state, number)
    if (open === undefined) return []
    // An ended case goes up to nobody; see `nextToBring`.
    const breaks: Step =
      state.kind === 'ended' ? happens({ type: 'promiseBroken', promise: number }) : breakPromise(number)
    return inTurn(breaks, owe(state, open))(state, context)
  }

/** What is to be brought by now, its late days included; null where it has no amount. */
export const amountOf = (state: LivingCase, open: OpenPromise, { now }: Context): Money | null => {
  const amount = open.remedy?.amount ?? null
  if (!isCompensation(open) || amount === null || open.late === undefined) return amount
  const { minor, since, most } = open.late
  const passed = Math.floor((toEpochMilliseconds(now) - toEpochMilliseconds(since)) / days(1))
  const free = most - taken(state, amount.currency)
  return { ...amount, minor: amount.minor + Math.max(0, Math.min(passed * minor, free)) }
}
