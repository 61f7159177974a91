import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { askOne } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { cameBy, type Places } from '../../ledger/places.ts'
import type { ContactRow } from '../presenters/contacts.ts'
import type { NumberedEvent } from '../presenters/story.ts'
import { askContacts, familyOf, listContacts } from './contacts.ts'

/** Shown with one joining or parting; the case itself has a list of all. */
const most = 50

/** What was told in another case and stands in this one, the oldest first. */
export interface CameAlong {
  readonly contacts: readonly ContactRow[]
  /** Whether there is more than is shown here. */
  readonly more: boolean
}

/**
 * What came into a case with an event of a page: with a joining, what was told in the case that joined; with a parting,
 * what was said through this case's own link while it was part of the other. By the number of the event.
 */
export const findCameAlong = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  places: Places,
  page: readonly NumberedEvent[],
): Promise<ReadonlyMap<number, CameAlong>> =>
  new Map([...(await withJoinings(db, caseId, places, page)), ...(await withPartings(db, places, page))])

type Found = readonly (readonly [number: number, came: CameAlong])[]

/** With the last joining of each case; what parted again stands there and not here. */
const withJoinings = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  places: Places,
  page: readonly NumberedEvent[],
): Promise<Found> => {
  const joined = page.flatMap(({ number, event }) =>
    event.type === 'absorbed' ? [{ number, from: event.from }] : [],
  )
  if (joined.length === 0) return []
  const { rows } = await sql<{ number: number }>`
    select max(number) as number from matter_event
    where matter_id = ${caseId} and type = 'absorbed' group by payload->>'from'
  `.execute(db)
  const last = new Set(rows.map(({ number }) => number))
  const found: [number, CameAlong][] = []
  for (const { number, from } of joined) {
    const along = cameBy(places, from)
    if (!last.has(number) || along.family.length === 0) continue
    found.push([
      number,
      firstOf(
        await listContacts(db, along, {
          cursor: null,
          limit: most,
          order: 'oldest',
          // What a letter says may have been written down since.
          written: familyOf(places),
        }),
      ),
    ])
  }
  return found
}

const withPartings = async (
  db: Kysely<Tables>,
  places: Places,
  page: readonly NumberedEvent[],
): Promise<Found> => {
  const said = page.flatMap(({ number, event }) =>
    event.type === 'takenApart' && event.said !== undefined && event.said.length > 0
      ? [{ number, ids: event.said.map(({ id }) => id) }]
      : [],
  )
  if (said.length === 0) return []
  const contacts = await askOne(db, askContacts(places, sql`any(${said.flatMap(({ ids }) => ids)}::uuid[])`))
  return said.map(({ number, ids }) => {
    const standing = ids.flatMap((id) => contacts.get(id) ?? [])
    return [number, firstOf(standing.toSorted((one, other) => (one.at < other.at ? -1 : 1)))]
  })
}

const firstOf = (contacts: readonly ContactRow[]): CameAlong => ({
  contacts: contacts.slice(0, most),
  more: contacts.length > most,
})
