import type { CaseEvent, ContactId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { eventColumns, readEvent } from '../../ledger/read-event.ts'
import type { StoryEvent } from './story-event.ts'
import type { Numbers } from './numbers.ts'
import { loadHeads, type Part } from './parts.ts'

// Of a case that went into more others than this, the oldest stays are not shown.
const mostFormers = 20
const mostEvents = 200
// Beyond the numbers that any part gives.
const apart = 1_000_000

export interface Formers {
  readonly parts: readonly Part[]
  /** Whether what was said there still stands here. */
  readonly standsHere: (storyEvent: StoryEvent) => boolean
}

const none: Formers = { parts: [], standsHere: () => true }

/**
 * Cases in which these once were and are no more: their ledgers hold what was said and done meanwhile. What is numbered
 * there has the number that it got in the part that left, or one that no part gives.
 */
export const readFormers = async (db: Kysely<Tables>, parts: readonly Part[]): Promise<Formers> => {
  const ids = parts.map(({ caseId }) => caseId)
  const left = new Set(parts.flatMap(({ state: { wasIn = [] } }) => wasIn).filter((id) => !ids.includes(id)))
  if (left.size === 0) return none
  const heads = await loadHeads(db, [...left].slice(-mostFormers))
  const { rows } = await sql<{ readonly contact_id: ContactId }>`
    select contact_id from case_contact_moved where stands_in = any(${ids}::uuid[])
  `.execute(db)
  const events = await db
    .selectFrom('matter_event')
    .select(['matter_id', 'number', ...eventColumns])
    .where(
      'matter_id',
      'in',
      heads.map(({ caseId }) => caseId),
    )
    .where('type', 'in', ['absorbed', 'released', 'contactTakenOut'])
    .orderBy('matter_id')
    .orderBy('number')
    .limit(mostEvents)
    .execute()
  const read = events.map((row) => ({ ...row, event: readEvent(row).event }))
  const formers = heads.map((head, place) => {
    const ofIt = read.filter(({ matter_id: id }) => id === head.caseId)
    const leaving = ofIt.findLast(({ event }) => event.type === 'released' && ids.includes(event.to))
    return {
      ...head,
      into: null,
      numbers: numbersThere(
        ofIt.map(({ event }) => event),
        { parts, place: parts.length + place },
      ),
      ...(leaving === undefined ? {} : { until: leaving.number }),
    }
  })
  const contacts = new Set(rows.map(({ contact_id: id }) => id))
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
