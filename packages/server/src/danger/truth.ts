import {
  addMilliseconds,
  type Context,
  type Danger,
  type Instant,
  type LivingCase,
  minutes,
  type PersonId,
  toEpochMilliseconds,
  type ToldOfDanger,
  whoIsAwake,
  whoTries,
} from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { type Emergency, emergencyIn } from './emergency.ts'

/** How danger stands at one moment; whoever speaks of it (page, mail, API, workspace) says this and nothing else. */
export interface DangerTruth {
  readonly since: Instant
  readonly told: readonly DangerReader[]
  /** Whether they were told by mail; without a mail server it stands in their lists alone, unless a device of theirs shows it. */
  readonly byMail: boolean
  /** Who of us can be reached at this moment. */
  readonly awake: readonly PersonId[]
  /** When the next of us is called; null once one of those called has read it, or they were reached. */
  readonly callNext: Instant | null
  /** By when one of us tries to ring them, and who has to; null once one of us spoke with them. */
  readonly trying: { readonly by: PersonId; readonly until: Instant } | null
  readonly attempts: Danger['attempts']
  readonly gathered: boolean
  /** Whether they left a telephone number. */
  readonly canBeRung: boolean
  readonly emergency: Emergency
}

export interface DangerReader extends ToldOfDanger {
  /** Whole minutes by which they have not read it in time; 0 where they have, or still may. */
  readonly minutesLate: number
}

export const dangerTruth = (
  state: LivingCase,
  { directory, terms, company }: Pick<DirectorySnapshot, 'directory' | 'terms' | 'company'>,
  { now, byMail }: { readonly now: Instant; readonly byMail: boolean },
): DangerTruth | null => {
  const { danger } = state
  if (danger === null || state.kind !== 'open') return null
  const context: Context = { now, actor: { kind: 'customer' }, directory, terms }
  const { since, told, callNext, tryBy, attempts, gathered } = danger
  return {
    since,
    told: told.map((one) => ({ ...one, minutesLate: minutesLate(one, now) })),
    byMail,
    awake: [...new Set([...whoIsAwake(state, context), ...readLately(told, now)])],
    callNext,
    trying: tryBy === null ? null : { by: whoTries(state), until: tryBy },
    attempts,
    gathered,
    canBeRung: state.ways.includes('phone'),
    emergency: emergencyIn(company.country),
  }
}

// Whoever read it so lately is there, whatever the rota says.
const lately = minutes(60)

const readLately = (told: Danger['told'], now: Instant): readonly PersonId[] =>
  told.flatMap(({ person, readAt, handedTo }) =>
    readAt !== null && handedTo === undefined && addMilliseconds(readAt, lately) > now ? [person] : [],
  )

const minutesLate = ({ readBy }: ToldOfDanger, now: Instant): number =>
  readBy === null
    ? 0
    : Math.max(0, Math.floor((toEpochMilliseconds(now) - toEpochMilliseconds(readBy)) / 60_000))

/** Everyone whom it names. */
export const peopleIn = (truth: DangerTruth | null): readonly PersonId[] =>
  truth === null
    ? []
    : [
        ...truth.told.flatMap(({ person, handedTo }) =>
          handedTo === undefined ? [person] : [person, handedTo],
        ),
        ...truth.awake,
        ...truth.attempts.map(({ by }) => by),
        ...(truth.trying === null ? [] : [truth.trying.by]),
      ]
