import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Credential } from '../sign-in/admitted.ts'

/** Which of these sessions and tokens still hold, in one trip. Both live in real time. */
export const stillAdmitted = async (
  db: Kysely<Tables>,
  credentials: readonly Credential[],
  now: Date,
): Promise<ReadonlySet<string>> => {
  const idsOf = (kind: Credential['kind']): readonly string[] => [
    ...new Set(credentials.filter((one) => one.kind === kind).map(({ id }) => id)),
  ]
  const { rows } = await sql<{ id: string }>`
    select id from sign_in_session where id = any(${idsOf('session')}::uuid[]) and expires_at > ${now}
    union all
    select id from api_token where id = any(${idsOf('token')}::uuid[])
      and revoked_at is null and (expires_at is null or expires_at > ${now})
  `.execute(db)
  return new Set(rows.map(({ id }) => id))
}
