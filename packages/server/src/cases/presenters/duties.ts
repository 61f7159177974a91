import {
  type Addressee,
  type Duty,
  type DutyKind,
  dutiesOf,
  type Instant,
  type LivingCase,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { duty } from '../../shapes/case-parts.ts'
import { cardOf, fullName } from './people.ts'

export type DutyView = z.output<typeof duty>

/** What has to be done, in words. */
export const dutyWords: Readonly<Record<DutyKind, string>> = {
  reachByVoice: 'Ring whoever is in danger, until one of us speaks with them',
  readDanger: 'Somebody is in danger: read it, and say that you have',
  nextWord: 'Speak with the customer or write to them',
  answerOffer: 'Take the case or decline it',
  keepPromise: 'Keep the promise',
  callBack: 'Call the customer back',
  answerAsk: 'Answer the question',
  acknowledge: 'Read it and take it up',
  report: 'Report in writing what was said and done',
  hearCustomer: 'Talk with the customer yourself',
  closeEscalation: 'End the escalation',
  reachCustomer: 'Ask the customer again whether it is solved',
  takeUp: 'Take up this case from before',
  checkSample: 'Look whether it really was no problem',
}

export interface Asker {
  readonly id: string
  /** The teams they work in: what a team has to do is theirs too. */
  readonly teams: readonly string[]
}

const isMine = (of: Addressee, { id, teams }: Asker): boolean =>
  of.kind === 'person' ? of.person === id : teams.includes(of.team)

/** Whom a duty is of, in words. */
export const bearer = (snapshot: DirectorySnapshot, of: Addressee): string => {
  if (of.kind === 'team') return of.team
  const card = snapshot.people.get(of.person)
  return card === undefined ? 'Somebody' : fullName(card)
}

export const presentDuty = (
  snapshot: DirectorySnapshot,
  { kind, subject, of, due }: Duty,
  asker: Asker,
  now: Instant,
): DutyView => ({
  kind,
  subject,
  what: dutyWords[kind],
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
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
    .map((one) => presentDuty(snapshot, one, asker, now))
