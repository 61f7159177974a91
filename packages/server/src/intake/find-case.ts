import type { CaseId } from '@buckstop/domain'
import type { SenderProof } from './incoming.ts'
import type { Known, Match } from './look-up.ts'
import { folded } from '../identifiers/names.ts'
import { singlingOut } from '../identifiers/identifier.ts'
import type { KnownBy } from '../identifiers/normalise.ts'

/** Where a contact belongs. */
export type Place =
  | {
      readonly kind: 'case'
      readonly caseId: CaseId
      /** Named by link or reference, so that it is joined even when it has ended. */
      readonly named: boolean
      /** The identifier by which its customer was found; null where the case itself was named. */
      readonly match: Match | null
    }
  /** Somebody who is known and has nothing open. */
  | { readonly kind: 'customer'; readonly match: Match }
  | { readonly kind: 'nobody' }

/** A sender of whom we know something; whoever comes without proof opens a case of their own, unasked. */
export type Proven = Exclude<SenderProof, { readonly kind: 'none' }>

export interface FoundBy {
  readonly name: string | null
  readonly identifiers: readonly KnownBy[]
  /** The identifier that was proved. */
  readonly checked: KnownBy | null
}

/**
 * The case of the link; the one that our colleague names; else that of the one customer whom the proof singles out:
 * the case whose reference they quote if it is theirs, their open case with the latest change, or a new one.
 */
export const findPlace = (proof: Proven, from: FoundBy, { matches, quoted }: Known): Place => {
  if (proof.kind === 'link') return { kind: 'case', caseId: proof.caseId, named: true, match: null }
  if (proof.kind === 'staff') {
    return quoted === null
      ? { kind: 'nobody' }
      : { kind: 'case', caseId: quoted.caseId, named: true, match: null }
  }
  const theirs =
    proof.kind === 'address'
      ? onlyOne(from.checked === null ? [] : matches.filter(isOf(from.checked)))
      : onRecord(matches, from.name, from.identifiers)
  if (theirs === null) return { kind: 'nobody' }
  if (quoted?.customerId === theirs.customerId) {
    return { kind: 'case', caseId: quoted.caseId, named: true, match: null }
  }
  if (theirs.openCase !== null)
    return { kind: 'case', caseId: theirs.openCase.caseId, named: false, match: theirs }
  return { kind: 'customer', match: theirs }
}

const isOf =
  ({ type, value }: KnownBy) =>
  (match: Match): boolean =>
    match.type === type && match.value === value

/** An identifier that several people have does not say which of them it is. */
const onlyOne = (matches: readonly Match[]): Match | null => {
  const [first] = matches
  if (first === undefined) return null
  return matches.every(({ customerId }) => customerId === first.customerId) ? first : null
}

/**
 * Whom a row of the company's own file is about: whoever has each of its addresses, accounts and orders, unless the
 * names say that two people share them.
 */
const onRecord = (
  matches: readonly Match[],
  name: string | null,
  identifiers: readonly KnownBy[],
): Match | null => {
  const candidates = identifiers
    .filter(({ type }) => singlingOut.includes(type))
    .map((one) => matches.filter((match) => isOf(one)(match) && mayBe(match, name)))
    .filter(({ length }) => length > 0)
  return candidates.some((some) => onlyOne(some) === null) ? null : onlyOne(candidates.flat())
}

const mayBe = (match: Match, name: string | null): boolean =>
  match.name === null || name === null || folded(match.name) === folded(name)
