import {
  type Addressee,
  type Duty,
  dutiesOf,
  type DutyKind,
  type Instant,
  isBetweenColleagues,
  type LivingCase,
  whoseTurn,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { cameUp } from '../../shapes/cases.ts'
import { cameUpKinds } from '../../leading/came-up.ts'
import type { ListedDuty } from '../queries/duties.ts'
import { cardOf } from './people.ts'

type CameUp = z.output<typeof cameUp>

const leadersDuties: ReadonlySet<DutyKind> = new Set(cameUpKinds)

const isSame = (one: Duty, other: Duty): boolean => one.kind === other.kind && one.subject === other.subject

/** What is late longest beside it, and with whom. */
const lateBeside = (owed: Duty, state: LivingCase, now: Instant): Duty | null => {
  const [first] = dutiesOf(state)
    .filter((one) => one.due <= now && !isSame(one, owed) && !isBetweenColleagues(one))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))
  return first ?? null
}

const named = (snapshot: DirectorySnapshot, of: Addressee) => ({
  person: of.kind === 'person' ? cardOf(snapshot, of.person) : null,
  team: of.kind === 'team' ? of.team : null,
})

/** Why it came up and when, since when the customer waits for us, and what is late; null for what did not come up. */
export const presentCameUp = (
  snapshot: DirectorySnapshot,
  { duty: owed, state }: Pick<ListedDuty, 'duty' | 'state'>,
  now: Instant,
): CameUp | null => {
  if (!leadersDuties.has(owed.kind)) return null
  const isDanger = owed.kind === 'readDanger'
  const raised = isDanger ? null : state.escalations.find(({ escalation }) => escalation === owed.subject)
  if (raised === undefined) return null
  const late = lateBeside(owed, state, now)
  return {
    because: raised === null ? 'danger' : raised.because,
    at: raised?.raisedAt ?? null,
    delegatedTo: raised?.delegatedTo == null ? null : cardOf(snapshot, raised.delegatedTo),
    waitsSince: whoseTurn(state) === 'us' ? (state.waitsSince ?? null) : null,
    late: late === null ? null : { kind: late.kind, due: late.due, ...named(snapshot, late.of) },
  }
}
