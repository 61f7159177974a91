import type { CaseId, Instant } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { OfCase } from '../../db/matter-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { Problem } from '../../errors/problem.ts'
import { placesOf } from '../../ledger/places.ts'
import { writeWhoReads } from '../../identifiers/unsafe-address.ts'

interface Address {
  readonly type: 'email' | 'phone'
  /** As it was written, or in the form in which it is compared. */
  readonly value: string
}

/** What is written where one of ours says who reads an address: of the customer, in all their cases. */
export const writeReaders =
  (othersRead: boolean) =>
  async (
    trx: Transaction<Tables>,
    { type, value: given }: Address,
    { caseId, now }: { readonly caseId: CaseId; readonly now: Instant },
  ): Promise<void> => {
    const { family } = await placesOf(trx, caseId)
    const joined = family.map((member) => member.caseId)
    const { customer_id: customerId } = await trx
      .selectFrom('matter_head')
      .select('customer_id')
      .$narrowType<OfCase>()
      .where('matter_id', '=', caseId)
      .executeTakeFirstOrThrow()
    const value = await valueOf(trx, { type, value: given }, joined, customerId)
    const claims = await trx
      .selectFrom('case_claim')
      .select('matter_id')
      .distinct()
      .where('matter_id', 'in', joined)
      .where('type', '=', type)
      .where('value', '=', value)
      .execute()
    await writeWhoReads(trx, {
      identifier: { type, value },
      othersRead,
      cases: [...new Set([caseId, ...claims.map((claim) => claim.matter_id)])],
      customerId,
      now,
    })
  }

/** @throws Problem where the customer of the case is not known by it */
const valueOf = async (
  trx: Transaction<Tables>,
  { type, value }: Address,
  cases: readonly CaseId[],
  customerId: string,
): Promise<string> => {
  const row = await trx
    .selectFrom('case_claim')
    .select('value')
    .where('matter_id', 'in', cases)
    .where('type', '=', type)
    .where('value', 'is not', null)
    .where((claim) => claim.or([claim('written', '=', value), claim('value', '=', value)]))
    .unionAll((all) =>
      all
        .selectFrom('customer_identifier')
        .select('value')
        .where('customer_id', '=', customerId)
        .where('type', '=', type)
        .where((known) => known.or([known('written', '=', value), known('value', '=', value)])),
    )
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || row.value === null)
    throw new Problem('input-invalid', {
      errors: [
        {
          path: 'value',
          code: 'no-such-address',
          detail: 'The customer of this case is not known by it. Take one that stands with the case.',
        },
      ],
    })
  return row.value
}
