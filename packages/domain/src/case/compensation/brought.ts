import { z } from 'zod'
import type { MeantFor } from '../../matter/parts.ts'
import { caseId, money, type Read } from '../../matter/shape/fields.ts'
import type { CaseId, Money } from '../../matter/text.ts'

/**
 * What whoever came with that case was brought by the company's own rule, in its currency of now; `of` is null where
 * cases have joined and nobody knew whom of them it was for.
 */
export const brought = z.object({ of: caseId.nullable(), amount: money })
export type Brought = Read<typeof brought>

interface Compensated {
  readonly compensated?: readonly Brought[]
}

/** Left out where nobody was brought anything. */
export const asCompensated = (all: readonly Brought[]): Compensated =>
  all.length === 0 ? {} : { compensated: all }

/** Each whom it is for; nobody of them where that is not known. */
export const eachOf = (whom: MeantFor): readonly (CaseId | null)[] => whom ?? [null]

const withSum = (known: readonly Brought[], more: Brought): readonly Brought[] => [
  ...known.filter(({ of }) => of !== more.of),
  more,
]

export const broughtTo = (known: readonly Brought[], whose: CaseId | null, currency: string): number => {
  const amount = known.find(({ of }) => of === whose)?.amount
  return amount?.currency === currency ? amount.minor : 0
}

export const withBrought = (
  known: readonly Brought[],
  whom: MeantFor,
  { currency, minor }: Money,
): readonly Brought[] =>
  eachOf(whom).reduce(
    (all, of) => withSum(all, { of, amount: { currency, minor: broughtTo(all, of, currency) + minor } }),
    known,
  )

/** Where cases join, each customer keeps what is theirs; who was here before comes back with no less. */
export const joinCompensated = (a: Compensated, b: Compensated): Compensated =>
  asCompensated(
    (b.compensated ?? []).reduce((all, { of, amount: { currency, minor } }) => {
      const most = Math.max(minor, broughtTo(all, of, currency))
      return withSum(all, { of, amount: { currency, minor: most } })
    }, a.compensated ?? []),
  )
