import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../src/app/app-context.ts'

/** The cookie of a session of this person's, as signing in with a password would have given it. */
export async function cookieOf(app: AppContext, person: PersonId): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const kept = createHash('sha256').update(token).digest('base64url')
  const { rows } = await sql<{ readonly secret: string }>`
    with signing as (
      insert into sign_in_user (id, name, email)
      select id, first_name || ' ' || surname, lower(email) from person where id = ${person}
      on conflict do nothing
    ), session as (
      insert into sign_in_session (token, user_id, expires_at) values (${kept}, ${person}, now() + interval '1 day')
    )
    select secret from sign_in_secret
  `.execute(app.db)
  const secret = rows[0]?.secret
  if (secret === undefined) throw new Error('nothing has drawn the sign-in secret yet')
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `buckstop.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
