import { levelsAbove } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { isCompensation, isPersonAsked, type OpenPromise } from '../../matter/parts.ts'
import { breakPromise } from '../../matter/promise/break.ts'
import { findPromise } from '../../matter/promise/keep.ts'
import { promise, type Promised } from '../../matter/promise/make.ts'
import type { CaseId, Money, PromiseNumber } from '../../matter/text.ts'
import { standInFor } from '../../matter/who.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import { days, toEpochMilliseconds } from '../../time/instant.ts'
import { whomPromised } from '../merging/holder.ts'
import { remedyOfPromise } from '../remedy/find.ts'
import { promiseAgain, soonFor } from '../remedy/promise-again.ts'
import type { LivingCase } from '../state.ts'
import { broughtTo, eachOf } from './brought.ts'
import { happens, inTurn, type Step } from '../unfold.ts'

/**
 * What one customer was brought of it, and what they are owed but for late days, which come to what is still free of the
 * most: theirs alone, whoever else's case theirs has joined.
 */
const taken = (state: LivingCase, whose: CaseId | null, currency: string): number =>
  state.promises
    .filter((open) => isCompensation(open) && eachOf(whomPromised(state, open)).includes(whose))
    .flatMap(({ remedy }) => (remedy?.amount == null ? [] : [remedy.amount]))
    .reduce(
      (sum, amount) => (amount.currency === currency ? sum + amount.minor : sum),
      broughtTo(state.compensated ?? [], whose, currency),
    )

/** What is left of the most; of what was promised to several, to whoever has had the least, so that nobody pays for others. */
const freeFor = (
  state: LivingCase,
  open: OpenPromise,
  { currency, most }: { readonly currency: string; readonly most: number },
): number =>
  most - Math.min(...eachOf(whomPromised(state, open)).map((whose) => taken(state, whose, currency)))

type Owed = Pick<Promised, 'remedy' | 'late'>

/** What a broken promise brings them by the rule; null where that is nothing. */
const byRule = (
  state: LivingCase,
  { broken, before }: { readonly broken: OpenPromise; readonly before: LivingCase },
  { terms }: Context,
): Owed | null => {
  const rule = terms.compensation
  // That nobody came within minutes is no promise that anybody gave.
  if (rule === undefined || isPersonAsked(broken) || !rule.kinds.includes(broken.kind)) return null
  const { currency, lateDay, most } = rule
  const free = freeFor(state, { ...broken, meantFor: whomPromised(before, broken) }, rule)
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
      : byRule(state, { broken, before }, context)
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
      meantFor:
        before.absorbed.length === 0 && broken.meantFor === undefined
          ? undefined
          : whomPromised(before, broken),
    })(state, context)
  }

/** What was granted, and was not delivered in time after the end either, is for whoever is above. */
const oweStill =
  (before: LivingCase, broken: OpenPromise): Step =>
  (state, context) => {
    const granted = remedyOfPromise(before, broken.promise)
    if (state.kind !== 'ended' || granted === undefined) return []
    const by = nextToBring(state, broken, context)
    return promiseAgain(granted, by, soonFor(by, context), null)(state, context)
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
    return inTurn(breaks, owe(state, open), oweStill(state, open))(state, context)
  }

/** What is to be brought by now, its late days included; null where it has no amount. */
export const amountOf = (state: LivingCase, open: OpenPromise, { now }: Context): Money | null => {
  const amount = open.remedy?.amount ?? null
  if (!isCompensation(open) || amount === null || open.late === undefined) return amount
  const { minor, since, most } = open.late
  const passed = Math.floor((toEpochMilliseconds(now) - toEpochMilliseconds(since)) / days(1))
  const free = freeFor(state, open, { currency: amount.currency, most })
  return { ...amount, minor: amount.minor + Math.max(0, Math.min(passed * minor, free)) }
}
