import type { PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'

/** Whoever is to be let in first, and lets in all others. */
export interface FirstToSignIn {
  readonly id: PersonId
  readonly name: string
  readonly email: string
}

/** The first admin, where nobody can sign in yet; null where anybody can, or no admin works here. */
export const firstToSignIn = async (app: Pick<AppContext, 'db'>): Promise<FirstToSignIn | null> => {
  const { rows } = await sql<FirstToSignIn>`
    select id, first_name || ' ' || surname as name, email from person
    where role = 'admin' and active and not exists (select from sign_in_account)
    order by id limit 1
  `.execute(app.db)
  return rows[0] ?? null
}
