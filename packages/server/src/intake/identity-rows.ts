import type { CaseId, Instant } from '@buckstop/domain'
import type { ProofOfIdentifier } from '../db/tables.ts'
import type { Row, Rows } from '../ledger/rows.ts'
import type { Incoming } from './incoming.ts'
import type { Given, KnownBy } from '../identifiers/normalise.ts'
import { parseReference } from '../identifiers/reference.ts'

export interface Identity {
  readonly incoming: Incoming
  readonly identifiers: readonly Given[]
  /** The identifier that was proved. */
  readonly checked: KnownBy | null
  readonly caseId: CaseId
  readonly customerId: string
  readonly now: Instant
}

/**
 * What a contact gave to be known by. What the proof covers becomes the customer's; anything else is a claim of the
 * case, whoever gave it: holding a link proves no telephone number.
 */
export const identityRows = ({
  incoming,
  identifiers,
  checked,
  caseId,
  customerId,
  now,
}: Identity): Pick<Rows, 'identifiers' | 'claims'> => {
  const rows = identifiers.map((one) => ({ one, how: proofOfIdentifier(incoming, one, checked) }))
  return {
    identifiers: rows.flatMap(({ one: { type, value, written }, how }): readonly Row[] =>
      how === null ? [] : [{ type, value, written, customer_id: customerId, how, proved_at: now }],
    ),
    claims: [
      ...rows.flatMap(({ one: { type, value, written }, how }): readonly Row[] =>
        how === null ? [{ matter_id: caseId, type, value, written }] : [],
      ),
      ...quotedRows(incoming, caseId),
    ],
  }
}

const proofOfIdentifier = (
  { proof }: Incoming,
  { type, value }: Given,
  checked: KnownBy | null,
): ProofOfIdentifier | null => {
  if (value === null) return null
  if (proof.kind === 'record') return 'record'
  return checked?.type === type && checked.value === value ? 'mail' : null
}

/** A reference that is quoted without proof of who quotes it joins nothing and is kept as what they said. */
const quotedRows = ({ proof, reference }: Incoming, caseId: CaseId): readonly Row[] => {
  const proved = proof.kind === 'staff' ? proof.recognised !== undefined : proof.kind !== 'none'
  if (reference === undefined || proved) return []
  return [{ matter_id: caseId, type: 'reference', value: parseReference(reference), written: reference }]
}
