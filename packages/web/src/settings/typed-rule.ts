import { decimalsOf } from '@buckstop/service-map/currency'
import type { Settings } from '../api/shapes.ts'
import { minorOf } from '../cases/actions/money.ts'

type Rule = NonNullable<Settings['compensation']['rule']>
type Kind = NonNullable<Rule['kinds']>[number]

export const kinds: readonly Kind[] = ['deed', 'callBack']

/** What is owed by rule as it is typed: amounts in the currency's own unit. */
export interface TypedRule {
  readonly currency: string
  readonly brokenPromise: string
  readonly lateDay: string
  readonly most: string
  readonly kinds: readonly Kind[]
  readonly withinWorkingDays: number
  readonly why: string
}

const inUnits = (minor: number, currency: string): string => {
  const digits = decimalsOf(currency)
  return (minor / 10 ** digits).toFixed(digits)
}

export const typedRule = (rule: Rule | null): TypedRule => {
  const currency = rule?.currency ?? 'EUR'
  const typed = (minor: number | undefined): string => (minor === undefined ? '' : inUnits(minor, currency))
  return {
    currency,
    brokenPromise: typed(rule?.brokenPromise),
    lateDay: typed(rule?.lateDay ?? 0),
    most: typed(rule?.most),
    kinds: rule?.kinds ?? kinds,
    withinWorkingDays: rule?.withinWorkingDays ?? 5,
    why: rule?.why ?? '',
  }
}

/** In the currency's minor unit; null where one of them is no amount. */
export const amountsIn = ({
  currency,
  ...typed
}: TypedRule): (Pick<Rule, 'brokenPromise' | 'most'> & { readonly lateDay: number }) | null => {
  const [brokenPromise, most] = [minorOf(typed.brokenPromise, currency), minorOf(typed.most, currency)]
  const lateDay = typed.lateDay.trim() === '' ? 0 : minorOf(typed.lateDay, currency)
  return brokenPromise === null || most === null || lateDay === null ? null : { brokenPromise, lateDay, most }
}
