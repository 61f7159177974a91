import type { PersonId } from '@buckstop/domain'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { forgiveAccount } from './guesses.ts'
import { hashPassword } from './password.ts'

/**
 * Lets a person sign in with their e-mail address and this password, ends the sessions they had and what
 * their devices show, and forgets what was guessed at.
 * @throws where nobody has this id
 */
export const setPassword = async (db: Kysely<Tables>, person: PersonId, password: string): Promise<void> =>
  await writePassword(db, person, await hashPassword(password))

/** The same with its hash, which takes a while to work out: before a transaction, not in it. */
export const writePassword = async (db: Kysely<Tables>, person: PersonId, hash: string): Promise<void> => {
  const { rows } = await sql<{ email: string }>`
    with signing as (
      insert into sign_in_user (id, name, email)
      select id, first_name || ' ' || surname, lower(email) from person where id = ${person}
      on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = now()
      returning id, email
    ), ended as (
      delete from sign_in_session where user_id = ${person}
    ), untold as (
      delete from push_device where person_id = ${person}
    ), written as (
      insert into sign_in_account (account_id, provider_id, user_id, password)
      select id::text, 'credential', id, ${hash} from signing
      on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()
    )
    select email from signing
  `.execute(db)
  for (const { email } of rows) await forgiveAccount(db, email)
}
