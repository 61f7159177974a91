import type { CaseId } from '@buckstop/domain'
import type { SenderProof } from './incoming.ts'
import type { Known, Match } from './look-up.ts'
import { normalise } from './normalise.ts'

/** Where a contact belongs. */
export type Place =
  | {
      readonly kind: 'case'
      readonly caseId: CaseId
      /** Named by link or reference, so that it is joined even when it has ended. */
      readonly named: boolean
      readonly proven: boolean
    }
  /** Somebody who is known and has nothing open. */
  | {
      readonly kind: 'customer'
      readonly customerId: string
      readonly match: Match
      readonly proven: boolean
    }
  | { readonly kind: 'nobody' }

/**
 * The case of the link; else the one whose reference is quoted, if its customer fits; else the open case with the
 * latest change of whoever the identifiers belong to; else a new case of theirs. An address that was checked speaks
 * for its own customer alone, so the cases of that customer come first and the proof holds for no other.
 */
export const findPlace = (proof: SenderProof, { matches, quoted }: Known): Place => {
  if (proof.kind === 'link') return { kind: 'case', caseId: proof.caseId, named: true, proven: true }
  const theirs = provenCustomer(proof, matches)
  const proven = (customerId: string): boolean => proof.kind === 'staff' || customerId === theirs
  if (quoted !== null) {
    const { caseId, customerId } = quoted
    const fits = proof.kind === 'staff' || matches.some((match) => match.customerId === customerId)
    if (fits) return { kind: 'case', caseId, named: true, proven: proven(customerId) }
  }
  const likely = theirs === null ? matches : matches.filter(({ customerId }) => customerId === theirs)
  const [latest] = likely
    .flatMap(({ openCase, customerId }) => (openCase === null ? [] : [{ ...openCase, customerId }]))
    .toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1))
  if (latest !== undefined) {
    return { kind: 'case', caseId: latest.caseId, named: false, proven: proven(latest.customerId) }
  }
  const [match] = likely
  if (match === undefined) return { kind: 'nobody' }
  return { kind: 'customer', customerId: match.customerId, match, proven: proven(match.customerId) }
}

const provenCustomer = (proof: SenderProof, matches: readonly Match[]): string | null => {
  if (proof.kind !== 'address') return null
  const { type } = proof.identifier
  const value = normalise(proof.identifier)
  return matches.find((match) => match.type === type && match.value === value)?.customerId ?? null
}
