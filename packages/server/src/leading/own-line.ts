import { type Instant, memberOfBoard, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { whoInstead } from '../directory/leave-ahead.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { teamsLed } from '../roles/reach.ts'

export interface OwnLine {
  readonly person: PersonId
  /** Null where none is kept. */
  readonly number: string | null
}

export interface LeadersLine extends OwnLine {
  /** They are on leave: whoever answers is who covers for them. */
  readonly away: boolean
  /** Who has it in their place, on leave, or covers for them at any time; null where nobody is named. */
  readonly covers: OwnLine | null
}

/** Where a leader is rung whom a customer asks for, and who covers for them; null of whoever leads nobody. */
export const lineOf = async (
  db: Kysely<Tables>,
  snapshot: DirectorySnapshot,
  { leader, now }: { readonly leader: PersonId; readonly now: Instant },
): Promise<LeadersLine | null> => {
  const { directory } = snapshot
  const person = directory.people.get(leader)
  const leads = memberOfBoard(directory) === leader || teamsLed(directory, leader).length > 0
  if (person?.active !== true || !leads) return null
  const away = person.presence.kind === 'onLeave'
  const deputy = person.presence.kind === 'onLeave' ? person.presence.deputy : null
  const usual = person.usualDeputy ?? null
  const covers = away || usual !== null ? whoInstead(snapshot, { person: leader, deputy }, now) : null
  const rows = await db
    .selectFrom('direct_line')
    .select(['person_id', 'number'])
    .where('person_id', 'in', covers === null ? [leader] : [leader, covers])
    .execute()
  const numberOf = (id: PersonId): string | null =>
    rows.find(({ person_id: of }) => of === id)?.number ?? null
  return {
    person: leader,
    number: numberOf(leader),
    away,
    covers: covers === null ? null : { person: covers, number: numberOf(covers) },
  }
}

/** Whether there is a line to ring at which whoever answers for what comes to this leader could have answered. */
export const hasLineToRing = ({ number, away, covers }: LeadersLine): boolean =>
  (away ? covers?.number : number) != null
