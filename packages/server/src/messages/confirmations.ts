import { addMilliseconds, days, type Instant, type WhyUnconfirmed } from '@buckstop/domain'
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { isOwnNetwork } from '../addresses/network.ts'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { runCommandIn } from '../ledger/run-command.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { type MessageRow, readersCase } from './read-message.ts'

/**
 * So many in a day are mailed that a case is opened, to one address that nobody has shown to be theirs, and because of one
 * network: anybody can have that told to any address. Networks of the house have no such bound, since a relay there
 * hands on what comes from everybody.
 */
export const mostInADay = { address: 10, network: 200 } as const
const day = days(1)
/** As which messages an answer to many at once goes. */
const answersOfFlood: ReadonlySet<string> = new Set(['resolutionProposed', 'wordsWritten'])

/**
 * Whether a message says that a case is opened, or answers a flood that anybody can have made of any addresses or tells its end, to an
 * address that somebody typed, and one too many were mailed; null where it goes. It counts when it is first tried, and not when one of us sends it again.
 */
export const whyUnconfirmed = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  row: MessageRow,
): Promise<WhyUnconfirmed | null> => {
  const { kind, to_type: type, to_value: value, attempts, again_at: again } = row
  if (type === null || value === null || attempts > 0 || again !== null) return null
  if (kind !== 'caseOpened' && kind !== 'caseLapsed' && !answersOfFlood.has(kind)) return null
  const { rows } = await sql<{
    readonly proved: boolean
    readonly network: string | null
    readonly bounded: boolean
  }>`
    select exists (select from customer_identifier i where i.type = ${type} and i.value = ${value}
        and i.customer_id = h.customer_id) as proved, f.network,
      ${kind === 'caseOpened'} or exists (select from matter_event e where e.matter_id = h.matter_id
        and e.type = 'answeredInFlood' and (${kind === 'caseLapsed'} or e.at = ${row.created_at})) as bounded
    from matter_head h left join came_from f on f.matter_id = h.matter_id
    where h.matter_id = ${readersCase(row)}
  `.execute(db)
  const [found] = rows
  if (found === undefined || found.proved || !found.bounded) return null
  const now = clock.now()
  const { network } = found
  const counted = [
    ...(network === null || isOwnNetwork(network)
      ? []
      : [{ of: 'network' as const, what: `network ${network}` }]),
    { of: 'address' as const, what: `${type} ${withoutTag(value)}` },
  ]
  return await takeAll(db, counted, now)
}

/** `ana+lamp@…` comes to the same person as `ana@…`. */
const withoutTag = (address: string): string => address.replace(/\+[^@]*(?=@)/, '')

interface Counted {
  readonly of: WhyUnconfirmed
  readonly what: string
}

/** Counts one more of each, or of none: what does not go uses up nobody's. @returns of which there were enough */
const takeAll = async (
  db: Kysely<Tables>,
  counted: readonly Counted[],
  now: Instant,
): Promise<WhyUnconfirmed | null> => {
  try {
    return await db.transaction().execute(async (trx) => {
      for (const { of, what } of counted)
        if (!(await take(trx, what, mostInADay[of], now))) throw new Enough(of)
      return null
    })
  } catch (thrown) {
    if (thrown instanceof Enough) return thrown.of
    throw thrown
  }
}

/** Takes the transaction back. */
class Enough extends Error {
  readonly of: WhyUnconfirmed
  constructor(of: WhyUnconfirmed) {
    super('as many were mailed as are in a day')
    this.of = of
  }
}

/** Whether there was one left in the day that began with the first. */
const take = async (db: Kysely<Tables>, what: string, most: number, now: Instant): Promise<boolean> => {
  const key = createHash('sha256').update(what).digest()
  const isOfThisDay = sql`c.counted_from > ${addMilliseconds(now, -day)}::timestamptz`
  const { rows } = await sql<{ readonly counted: number }>`
    insert into confirmation_count as c (key, counted_from, counted) values (${key}, ${now}, 1)
    on conflict (key) do update set counted = case when ${isOfThisDay} then c.counted + 1 else 1 end,
      counted_from = case when ${isOfThisDay} then c.counted_from else excluded.counted_from end
    where c.counted < ${most} or not ${isOfThisDay}
    returning counted
  `.execute(db)
  return rows.length > 0
}

/** Says so in the story of the case. One that has gone into another by now tells whom it was for by its mails there. */
export const recordUnconfirmed = async (
  trx: LedgerTransaction,
  app: AppContext,
  row: MessageRow,
  because: WhyUnconfirmed,
): Promise<void> => {
  await runCommandIn(trx, app, {
    kind: 'case',
    matterId: readersCase(row),
    actor: { kind: 'clock' },
    command: { type: 'recordUnconfirmed', because },
    texts: [],
  })
}
