import {
  type Addressee,
  type Duty,
  dutiesOf,
  type Instant,
  isBetweenColleagues,
  isLaidAside,
  type LivingCase,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { duty } from '../../shapes/case-parts.ts'
import type { dutyRow } from '../../shapes/cases.ts'
import { shows } from '../../sight/staff/rules.ts'
import type { ListedDuty } from '../queries/duties.ts'
import { presentCameUp } from './came-up.ts'
import { narrowNames } from './narrowed.ts'
import { cardOf } from './people.ts'

export type DutyView = z.output<typeof duty>

export interface Asker {
  readonly id: string
  /** The teams they work in: what a team has to do is theirs too. */
  readonly teams: readonly string[]
}

export const isMine = (of: Addressee, { id, teams }: Asker): boolean =>
  of.kind === 'person' ? of.person === id : teams.includes(of.team)

export const presentDuty = (
  snapshot: DirectorySnapshot,
  { kind, subject, of, due }: Duty,
  asker: Asker,
  now: Instant,
): DutyView => ({
  kind,
  subject,
  person: of.kind === 'person' ? cardOf(snapshot, of.person) : null,
  team: of.kind === 'team' ? of.team : null,
  due,
  overdue: due <= now,
  mine: isMine(of, asker),
})

/** What the company owes in a case, the next due first. */
export const presentDuties = (
  snapshot: DirectorySnapshot,
  state: LivingCase,
  asker: Asker,
  now: Instant,
): readonly DutyView[] =>
  dutiesOf(state)
    .filter((one) => !isLaidAside(one, now) && !isBetweenColleagues(one))
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
    .map((one) => presentDuty(snapshot, one, asker, now))

/** Which colleague wrote to whoever is to read it; null of every other duty. */
const whoWrote = (snapshot: DirectorySnapshot, { kind, subject }: Duty, state: LivingCase) => {
  const by = state.mentions?.unread.find(({ mention }) => mention === subject)?.by
  return kind !== 'readMention' || by === undefined ? null : cardOf(snapshot, by)
}

/** A duty in a list, with as much of its case as one needs to do it. */
export const presentDutyRow = (
  { duty: owed, state, rule, ...row }: ListedDuty,
  whole: DirectorySnapshot,
  asker: Asker,
  now: Instant,
): z.output<typeof dutyRow> => {
  const snapshot = narrowNames(whole, shows(rule))
  return {
    ...presentDuty(snapshot, owed, asker, now),
    number: row.number,
    from: whoWrote(snapshot, owed, state),
    cameUp: presentCameUp(snapshot, { duty: owed, state }, now),
    case: {
      id: row.caseId,
      reference: state.reference,
      opening: row.opening,
      newest: row.newest,
      language: state.language,
      customer: row.customer,
      owner: cardOf(snapshot, state.owner),
      danger: state.danger !== null,
    },
  }
}
