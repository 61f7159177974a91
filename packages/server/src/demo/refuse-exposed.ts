import { sql } from 'kysely'
import { isLoopback } from '../addresses/address.ts'
import type { AppContext } from '../app/app-context.ts'
import { hasCompany } from '../company/set-up-company.ts'
import { StartupError } from '../config/startup-error.ts'
import { isPassword } from '../sign-in/password.ts'
import { demoDomain, demoPassword } from './make-demo.ts'

/**
 * The demo's password stands in its documentation: whoever reached such a Buckstop could act as everybody in it. So it
 * is for this machine alone, as long as anybody of it still signs in that way.
 * @throws StartupError `demo-exposed`
 */
export const refuseExposedDemo = async (app: AppContext): Promise<void> => {
  const { host, publicUrl, demo, company } = app.settings
  const open = publicUrl !== undefined || !(host === 'localhost' || isLoopback(host))
  if (!open) return
  const isDemo = (await hasCompany(app)) ? await someoneHasDemoPassword(app) : demo && company === undefined
  if (!isDemo) return
  throw new StartupError(
    'demo-exposed',
    'The demo company, whose password everybody knows, is for this machine alone: leave out --host and --public-url; or start with a new data folder (--data) or database and with --no-demo or --company.',
  )
}

const someoneHasDemoPassword = async ({ db }: AppContext): Promise<boolean> => {
  const { rows } = await sql<{ password: string | null }>`
    select a.password from sign_in_account a join sign_in_user u on u.id = a.user_id
    where u.email like ${`%${demoDomain}`} limit 200
  `.execute(db)
  for (const { password } of rows)
    if (password !== null && (await isPassword(password, demoPassword))) return true
  return false
}
