import type { CaseEvent, CaseId, ContactId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { eventColumns, readEvent } from '../../ledger/read-event.ts'
import type { Happening } from './happening.ts'
import type { Numbers } from './numbers.ts'
import { loadHeads, type Part } from './parts.ts'

// A case that goes from one into another more often than that is not shown all of it.
const mostFormers = 20
const mostEvents = 200
// Behind the numbers of all parts, which are far fewer.
const apart = 1_000_000

export interface Formers {
  readonly parts: readonly Part[]
  /** Whether what was said there still stands here. */
  readonly standsHere: (happening: Happening) => boolean
}

const none: Formers = { parts: [], standsHere: () => true }

/**
 * Cases in which these once were and are no more, and in which something was said that went with them: their ledgers
 * hold what was said and done meanwhile. Numbers of theirs are those that the things have in the part that left, or none
 * that it gives.
 */
export const readFormers = async (db: Kysely<Tables>, parts: readonly Part[]): Promise<Formers> => {
  const ids = parts.map(({ caseId }) => caseId)
  // What a case began with is told by its own first event.
  const began = parts.flatMap(({ state: { takenFrom } }) => (takenFrom === null ? [] : [takenFrom.contactId]))
  const { rows } = await sql<{ readonly case_id: CaseId; readonly contacts: readonly ContactId[] }>`
    select m.case_id, array_agg(m.contact_id::text) as contacts from case_contact_moved m
    where m.stands_in = any(${ids}::uuid[]) and m.case_id <> all(${ids}::uuid[])
      and m.contact_id <> all(${began}::uuid[])
    group by m.case_id order by m.case_id limit ${mostFormers}
  `.execute(db)
  if (rows.length === 0) return none
  const heads = await loadHeads(
    db,
    rows.map(({ case_id: id }) => id),
  )
  const events = await db
    .selectFrom('case_event')
    .select(['case_id', 'number', ...eventColumns])
    .where(
      'case_id',
      'in',
      heads.map(({ caseId }) => caseId),
    )
    .where('type', 'in', ['absorbed', 'released', 'contactTakenOut'])
    .orderBy('case_id')
    .orderBy('number')
    .limit(mostEvents)
    .execute()
  const read = events.map((row) => ({ ...row, event: readEvent(row).event }))
  const formers = heads.map((head, place) => {
    const ofIt = read.filter(({ case_id: id }) => id === head.caseId)
    const left = ofIt.findLast(({ event }) => event.type === 'released' && ids.includes(event.to))
    return {
      ...head,
      into: null,
      numbers: numbersThere(
        ofIt.map(({ event }) => event),
        { parts, place: parts.length + place },
      ),
      ...(left === undefined ? {} : { until: left.number }),
    }
  })
  const contacts = new Set(rows.flatMap((row) => row.contacts))
  return {
    parts: formers,
    standsHere: ({ event }) =>
      event.type === 'contactReceived' || event.type === 'contactMade'
        ? contacts.has(event.contact.id)
        : true,
  }
}

/** From the numbers of a case that a part has left to those of the case that goes on. */
const numbersThere = (
  events: readonly CaseEvent[],
  { parts, place }: { readonly parts: readonly Part[]; readonly place: number },
): Numbers => {
  const left = events.flatMap((event) => {
    if (event.type !== 'absorbed' && event.type !== 'released') return []
    const part = parts.find(({ caseId }) => caseId === (event.type === 'absorbed' ? event.from : event.to))
    return part === undefined ? [] : [{ part, event }]
  })
  return (kind, number) => {
    for (const { part, event } of left) {
      const link = event[kind].find(({ here }) => here === number)
      if (link !== undefined) return part.numbers(kind, link.there)
    }
    return place * apart + number
  }
}
