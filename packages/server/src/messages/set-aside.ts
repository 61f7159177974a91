import { hearsNow, type Instant, type Mailing, waysNow } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { readHearing } from '../hearing/hearing.ts'
import { heardNowAs } from './message-kinds.ts'
import { notAsked } from './survey-address.ts'

interface Told {
  readonly matter_id: string
  readonly id: string
  readonly number: number
  readonly kind: string
  readonly person_id: string | null
  readonly to_value: string | null
}

/**
 * Keeps from going now what its readers did not choose to have mailed at once, and what is not of their hours: it goes with
 * their next morning's mail, or not at all. Nor does what asks a customer how it went, where they are not to be asked.
 * @returns what goes now
 */
export const setAside = async <Row extends Told>(
  trx: Transaction<Tables>,
  rows: readonly Row[],
  { directory, terms }: Pick<DirectorySnapshot, 'directory' | 'terms'>,
  now: Instant,
): Promise<readonly Row[]> => {
  const hearingOf = await readHearing(
    trx,
    rows.flatMap(({ person_id: person }) => person ?? []),
  )
  const notToAsk = await notAsked(trx, rows, terms, now)
  const mailingOf = ({ id, kind, person_id: person }: Row): Mailing => {
    if (person === null) return notToAsk.has(id) ? 'never' : 'atOnce'
    const { choices, morningHour } = hearingOf(person)
    const hears = hearsNow(directory, person, now)
    return waysNow({ kind: heardNowAs(kind, hears), choices, hears, morning: morningHour !== null }).mail
  }
  const mailed = rows.map((row) => ({ row, mailing: mailingOf(row) }))
  const later = mailed.filter(({ mailing }) => mailing !== 'atOnce')
  if (later.length > 0)
    await sql`
      update message m set queued_at = ${now}, mailing = r.mailing
      from unnest(${later.map(({ row }) => row.matter_id)}::uuid[], ${later.map(({ row }) => row.id)}::uuid[],
        ${later.map(({ mailing }) => mailing)}::text[]) as r(matter_id, id, mailing)
      where m.matter_id = r.matter_id and m.id = r.id
    `.execute(trx)
  return mailed.filter(({ mailing }) => mailing === 'atOnce').map(({ row }) => row)
}
