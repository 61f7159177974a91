import type { CaseId, LivingCase } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { OfCase } from '../../db/matter-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { statesOf } from '../../ledger/stored-state.ts'

/** A case that goes on: itself, or the one into which it went. */
export interface FollowedCase {
  readonly caseId: CaseId
  readonly customerId: string
  readonly state: LivingCase
  /** Whether another case is, or once was, in it. */
  readonly everJoined: boolean
}

// As often as cases go into one another before somebody has to look at it.
const longestWay = 16

/** Follows a case into the one that it went into. @throws where that goes on for ever */
export const followCase = async (db: Kysely<Tables>, first: CaseId): Promise<FollowedCase | null> => {
  let caseId = first
  for (let steps = 0; steps < longestWay; steps += 1) {
    const row = await db
      .selectFrom('matter_head')
      .select([
        'matter_id',
        'customer_id',
        'state',
        'state_version',
        sql<boolean>`exists (select from matter_event e where e.matter_id = matter_head.matter_id
          and e.type in ('absorbed', 'released', 'contactTakenOut'))`.as('ever_joined'),
      ])
      .$narrowType<OfCase>()
      .where('matter_id', '=', caseId)
      .where('kind', '=', 'case')
      .executeTakeFirst()
    if (row === undefined) return null
    const [state] = await statesOf(db, [row])
    if (state === undefined || state.kind === 'unopened') return null
    const { customer_id: customerId, ever_joined: everJoined } = row
    if (state.kind !== 'ended' || state.mergedInto === null) return { caseId, customerId, state, everJoined }
    caseId = state.mergedInto
  }
  throw new Error('a case went into another too many times')
}
