import type { CaseId, LivingCase } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { OfCase } from '../../db/matter-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { statesOf } from '../../ledger/stored-state.ts'
import type { FollowedCase } from './follow.ts'
import { type Numbers, numbersOfItsOwn, numbersThrough } from './numbers.ts'

/** One of the cases that went into another, or the one that goes on. */
export interface Part {
  readonly caseId: CaseId
  readonly state: LivingCase
  readonly customerId: string
  /** The case into which it went; null for the one that goes on. */
  readonly into: CaseId | null
  /** From its own numbers to those of the case that goes on. */
  readonly numbers: Numbers
  /** Of a case that theirs has left: nothing from this number on. */
  readonly until?: number
}

/** The case that goes on comes first. */
export type Parts = readonly [Part, ...Part[]]

// More than anybody joins by hand; what is beyond it is not shown.
const most = 60

/** What a case is made of: itself, and the cases that went into it, with those that had gone into them. */
export const readParts = async (
  db: Kysely<Tables>,
  { caseId, state, customerId }: Omit<FollowedCase, 'everJoined'>,
): Promise<Parts> => {
  const first: Part = { caseId, state, customerId, into: null, numbers: numbersOfItsOwn }
  const parts: [Part, ...Part[]] = [first]
  for (let level: readonly Part[] = [first]; level.length > 0 && parts.length < most;) {
    const below = new Map(
      level.flatMap((part) => part.state.absorbed.map((absorbed) => [absorbed.from, { part, absorbed }])),
    )
    level = (await loadHeads(db, [...below.keys()].slice(0, most - parts.length))).flatMap((head) => {
      const joined = below.get(head.caseId)
      if (joined === undefined) return []
      const { part, absorbed } = joined
      const numbers = numbersThrough(absorbed, part.numbers, parts.length)
      return [{ ...head, into: part.caseId, numbers }]
    })
    parts.push(...level)
  }
  return parts
}

export const loadHeads = async (
  db: Kysely<Tables>,
  ids: readonly CaseId[],
): Promise<readonly Omit<FollowedCase, 'everJoined'>[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('matter_head')
    .select(['matter_id', 'customer_id', 'state', 'state_version'])
    .$narrowType<OfCase>()
    .where('matter_id', 'in', ids)
    .orderBy('matter_id')
    .execute()
  const states = await statesOf(db, rows)
  return rows.flatMap(({ matter_id: caseId, customer_id: customerId }, place) => {
    const state = states[place]
    return state === undefined || state.kind === 'unopened' ? [] : [{ caseId, customerId, state }]
  })
}

/** The cases in which the words of these were written: a contact that was taken out of another stays where it was. */
export const wordsWrittenIn = (ledgers: readonly Part[]): readonly CaseId[] => [
  ...new Set(
    ledgers.flatMap(({ caseId, state: { takenFrom } }) => [
      caseId,
      ...(takenFrom === null ? [] : [takenFrom.writtenIn]),
    ]),
  ),
]
