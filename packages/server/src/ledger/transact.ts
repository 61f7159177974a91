import type { MatterId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'

declare const ofTheLedger: unique symbol

/**
 * A transaction in which the ledger may be written. `transact` alone makes one, so that writing to the ledger without
 * telling of it afterwards does not compile.
 */
export type LedgerTransaction = Transaction<Tables> & { readonly [ofTheLedger]: true }

/** What is done once a transaction is committed, and never where it is not. */
interface Following {
  readonly changed: Set<MatterId>
  readonly effects: (() => void)[]
  readonly undoing: (() => void)[]
}

const following = new WeakMap<Transaction<Tables>, Following>()

const isOfTheLedger = (trx: Transaction<Tables>): trx is LedgerTransaction => following.has(trx)

const followingOf = (trx: LedgerTransaction): Following => {
  const known = following.get(trx)
  if (known === undefined) throw new Error('this transaction was not begun by transact')
  return known
}

/** These matters have new events: whoever looks at them is told after the commit. */
export const changes = (trx: LedgerTransaction, matters: Iterable<MatterId>): void => {
  const { changed } = followingOf(trx)
  for (const matterId of matters) changed.add(matterId)
}

/** Does something in this process after the commit; it must not fail. */
export const onceCommitted = (trx: LedgerTransaction, effect: () => void): void => {
  followingOf(trx).effects.push(effect)
}

/** Takes something back in this process where the transaction is not committed; it must not fail. */
export const unlessCommitted = (trx: LedgerTransaction, undo: () => void): void => {
  followingOf(trx).undoing.push(undo)
}

/**
 * Does work in one transaction, and once that is committed announces the matters that it changed, and does what was left
 * for after it. Where the work throws, nothing has happened and nothing is told.
 */
export const transact = async <T>(
  { db, announce }: Pick<AppContext, 'db' | 'announce'>,
  work: (trx: LedgerTransaction) => Promise<T>,
): Promise<T> => {
  const after: Following = { changed: new Set(), effects: [], undoing: [] }
  const result = await db
    .transaction()
    .execute(async (trx) => {
      // The one place where a transaction becomes one of the ledger.
      following.set(trx, after)
      if (!isOfTheLedger(trx)) throw new Error('a transaction of the ledger is not known as one')
      return await work(trx)
    })
    .catch((thrown: unknown) => {
      for (const undo of after.undoing) undo()
      throw thrown
    })
  for (const matterId of after.changed) announce(matterId)
  for (const effect of after.effects) effect()
  return result
}
