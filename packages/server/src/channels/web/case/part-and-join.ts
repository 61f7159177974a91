import { type CaseId, type Instant, type LivingCase, mayPutBack } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import { withStates } from '../../../ledger/stored-state.ts'
import { followCase } from '../../../sight/customer/follow.ts'
import type { Sight } from '../../../sight/customer/sight.ts'
import type { StoryEntry } from './story-entry.ts'

/** How cases stand that something of this one became, or that went into it. */
export interface PartedAndJoined {
  /** By the id of a case that something of theirs became: the reference by which they know it. */
  readonly became: ReadonlyMap<string, string>
  /** Those of them that the customer can put back now. */
  readonly mayPutBack: ReadonlySet<string>
  /** Cases that went into this one and had been taken out of it. */
  readonly cameBack: ReadonlySet<string>
}

/** Until when what this case began with can be put back where it was taken from; null where it can't. */
export const undoUntilOf = async (
  db: Kysely<Tables>,
  { parts: [{ state }], actor }: Sight,
  now: Instant,
): Promise<Instant | null> => {
  const { id, kind, takenFrom } = state
  if (takenFrom === null || kind !== 'open' || takenFrom.undoUntil < now) return null
  if (!mayPutBack(actor, id, takenFrom, 'apart')) return null
  const home = await followCase(db, takenFrom.from)
  return home !== null && home.caseId !== id && home.state.kind === 'open' ? takenFrom.undoUntil : null
}

/** What is said of the cases that these entries of the story name. */
export const readPartedAndJoined = async (
  db: Kysely<Tables>,
  sight: Sight,
  entries: readonly StoryEntry[],
  now: Instant,
): Promise<PartedAndJoined> => {
  const taken = entries.filter((entry) => entry.kind === 'takenOut')
  const joined = entries.flatMap((entry) => (entry.kind === 'joined' ? [entry.from] : []))
  const states = await readStates(db, [...taken.map(({ into }) => into), ...joined])
  const home = new Set(sight.parts.map(({ caseId }) => caseId))
  return {
    // What is somebody else's they know by nothing.
    became: new Map(
      taken.flatMap(({ as, into }) => {
        const state = states.get(into)
        return state === undefined || as === 'somebodyElse' ? [] : [[into, state.reference]]
      }),
    ),
    mayPutBack: new Set(
      taken.flatMap((entry) => {
        const state = states.get(entry.into)
        return state !== undefined && isOpenToThem(sight, entry, state, now) ? [entry.into] : []
      }),
    ),
    cameBack: new Set(joined.filter((id) => home.has(states.get(id)?.takenFrom?.from ?? ''))),
  }
}

type TakenOut = Extract<StoryEntry, { kind: 'takenOut' }>

/** Never where it would be refused. */
const isOpenToThem = (sight: Sight, entry: TakenOut, state: LivingCase, now: Instant): boolean => {
  const { as, into, undoUntil } = entry
  const spokenIn = as === 'somebodyElse' && state.counts.contacts > 1
  return (
    sight.parts[0].state.kind === 'open' &&
    state.kind === 'open' &&
    undoUntil >= now &&
    !spokenIn &&
    mayPutBack(sight.actor, into, entry, 'home')
  )
}

const readStates = async (
  db: Kysely<Tables>,
  ids: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, LivingCase>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter_head')
    .select(['matter_id', 'state', 'state_version'])
    .where('matter_id', 'in', [...new Set(ids)])
    .execute()
  return new Map((await withStates(db, rows)).map(({ matter_id: id, state }) => [id, state]))
}
