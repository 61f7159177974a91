import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import type { Tables } from '../../db/tables.ts'
import type { LookedHow, LookedRule } from '../../shapes/access-log.ts'

/** One look that was written down. */
export interface LookedAt {
  readonly id: string
  readonly at: Date
  readonly person: PersonId
  readonly machine: string | null
  readonly how: LookedHow
  readonly cases: readonly {
    readonly id: CaseId
    readonly reference: string | null
    readonly rule: LookedRule
  }[]
  /** As the database orders it. */
  readonly exactly: string
}

/** A page of looks, the latest first, and one more where there is a next page; of a person, at a case, or all. */
export const listLooks = async (
  db: Kysely<Tables>,
  page: {
    readonly person: PersonId | null
    readonly caseId: CaseId | null
    readonly cursor: readonly [at: string, id: string] | null
    readonly limit: number
  },
): Promise<readonly LookedAt[]> => {
  const { person, caseId, cursor, limit } = page
  const { rows } = await sql<LookedAt>`
    select look.id, look.at, look.person_id as person, look.machine, look.how,
      ${exactly(sql`look.at`)} as exactly,
      (select json_agg(json_build_object('id', seen.id, 'reference', head.reference, 'rule', seen.rule) order by seen.place)
        from unnest(look.matters, look.rules) with ordinality as seen (id, rule, place)
        left join matter_head head on head.matter_id = seen.id) as cases
    from (
      select * from access_log
      where ${person === null ? sql`true` : sql`person_id = ${person}`}
        and ${caseId === null ? sql`true` : sql`matters @> array[${caseId}::uuid]`}
        and ${cursor === null ? sql`true` : sql`(at, id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`}
      order by at desc, id desc limit ${limit + 1}
    ) look order by look.at desc, look.id desc
  `.execute(db)
  return rows
}

const atOnce = 10_000

/** Forgets looks that are older than is kept; of very many the oldest now, and the rest the next times. */
export const forgetLooks = async (db: Kysely<Tables>, before: Instant): Promise<void> => {
  await sql`delete from access_log where id in
    (select id from access_log where at < ${before}::timestamptz order by at, id limit ${atOnce})`.execute(db)
}
