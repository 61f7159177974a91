import { isCompensation, type OpenPromise } from '../../matter/parts.ts'
import type { IssueNumber, Money } from '../../matter/text.ts'
import type { LivingCase } from '../state.ts'
import { remedyOfPromise } from './find.ts'
import { type Granted, remedyKinds, type RemedyWhat } from './state.ts'

/** The name under which it is limited, and summed up. */
export const nameOf = (what: RemedyWhat): string => (what.of === 'map' ? what.name : what.kind)

/** What failed on the way, and of which another than its doer saw that it did: it is not with the customer. */
const wentNowhere = ({ handedOver, checkedBy }: Granted): boolean => handedOver === 0 && checkedBy !== null

/** Money that went, or is to go; what was replaced is none where another saw that it went nowhere. */
const counts = (one: Granted): boolean => one.state !== 'replaced' || !wentNowhere(one)

/** Promised in words, or kept so: by no grant, and not by the company's own rule. */
export const isBesides = (state: LivingCase, open: OpenPromise): boolean =>
  open.remedy?.amount != null && !isCompensation(open) && remedyOfPromise(state, open.promise) === undefined

interface Without {
  /** What is to be replaced. */
  readonly insteadOf?: number | null
  /** The issue for which something else is proposed now. */
  readonly proposedFor?: IssueNumber | null
  /** What is to be granted for an issue, and so is what was proposed for that, as far as it goes. */
  readonly granting?: { readonly issue: IssueNumber; readonly minor: number } | null
}

const sum = (amounts: readonly number[]): number => amounts.reduce((so, one) => so + one, 0)

const houseKinds: ReadonlySet<string> = new Set(remedyKinds)

/**
 * What this case was granted so far, in minor units: all of it counts, whoever granted it, and by whichever words it
 * was promised or proposed. What one name of the map bounds, those that every company has do not go around.
 * @param of the name that is summed up; null for everything
 */
export const sumOf = (
  state: LivingCase,
  of: string | null,
  currency: string,
  { insteadOf = null, proposedFor = null, granting = null }: Without = {},
): number => {
  const { granted = [], besides = [] } = state.remedies ?? {}
  const all = of === null || !houseKinds.has(of)
  const inCurrency = (amount: Money | null | undefined): number =>
    amount?.currency === currency ? amount.minor : 0
  const going = granted.filter((one) => counts(one) && !(one.remedy === insteadOf && wentNowhere(one)))
  const grants = going
    .filter(({ what }) => of === null || of === nameOf(what) || (all && what.of === 'house'))
    .map(({ amount }) => inCurrency(amount))
  if (!all) return sum(grants)
  const promised = state.promises
    .filter((open) => isBesides(state, open))
    .map(({ remedy }) => inCurrency(remedy?.amount))
  const said = besides.map(({ issue, amount }) => {
    if (issue === null) return inCurrency(amount)
    if (issue === proposedFor) return 0
    // What was proposed is what was granted for it, as far as that goes.
    const already = going.filter((one) => one.issue === issue).map((one) => inCurrency(one.amount))
    const now = granting?.issue === issue ? granting.minor : 0
    return Math.max(0, inCurrency(amount) - sum(already) - now)
  })
  return sum([...grants, ...promised, ...said])
}

/** What of an amount that is proposed for an issue goes beyond what was granted for it; null where nothing does. */
export const beyondGranted = (
  { remedies }: LivingCase,
  issue: IssueNumber,
  { currency, minor }: Money,
): Money | null => {
  const already = (remedies?.granted ?? [])
    .filter((one) => counts(one) && one.issue === issue && one.amount?.currency === currency)
    .reduce((so, { amount }) => so + (amount?.minor ?? 0), 0)
  return minor > already ? { currency, minor: minor - already } : null
}
