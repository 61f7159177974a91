import { endOfSlot, type Instant, type LivingCase, nextSlots, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { promisedCalls } from './promised-calls.ts'
import { WishRefusedError } from './wish.ts'

const mostOffered = 5

/** The next times at which the owner of a case can be asked to ring: what they have promised others is left out. */
export const freeSlots = async (
  db: Kysely<Tables>,
  snapshot: DirectorySnapshot,
  { owner, team }: LivingCase,
  now: Instant,
): Promise<readonly Instant[]> =>
  nextSlots(
    snapshot.directory,
    { of: owner, team, now },
    { isTaken: await takenBy(db, snapshot, owner, now), most: mostOffered },
  )

/**
 * Keeps a time for one customer, until the transaction ends: whoever wants one of the same person's waits.
 * @throws WishRefusedError where somebody was quicker
 */
export const holdSlot = async (
  trx: LedgerTransaction,
  snapshot: DirectorySnapshot,
  { of, slot, now }: { readonly of: PersonId; readonly slot: Instant; readonly now: Instant },
): Promise<void> => {
  await trx.selectFrom('person').select('id').where('id', '=', of).forNoKeyUpdate().execute()
  const isTaken = await takenBy(trx, snapshot, of, now)
  if (isTaken(slot)) throw new WishRefusedError({ code: 'slot-not-free' })
}

/** Whether they are on leave by then, or a call is promised that falls into it. */
const takenBy = async (
  db: Kysely<Tables>,
  { leaves }: DirectorySnapshot,
  person: PersonId,
  now: Instant,
): Promise<(start: Instant) => boolean> => {
  const ends = await promisedCalls(db, person, now)
  const away = leaves.get(person) ?? []
  return (start) => {
    const end = endOfSlot(start)
    return (
      ends.some((due) => due > start && due < endOfSlot(end)) ||
      away.some(({ startsAt, endsAt }) => startsAt < end && start < endsAt)
    )
  }
}
