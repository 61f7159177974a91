import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { StartupError } from '../config/startup-error.ts'
import type { Tables } from '../db/tables.ts'
import { deputiesOf } from '../service-maps/deputies.ts'
import type { CompanyFile } from './company-file.ts'

/**
 * A file that brings a new map is refused where whoever leads a team of it has no deputy and could have one. A company
 * that is set up anew, be it from what was exported elsewhere, is only told so: nothing is there yet that could be mended
 * first.
 * @throws StartupError `map-refused`, with whose deputies the file is to name
 */
export const refuseWithoutDeputies = async (
  trx: Transaction<Tables>,
  { log }: Pick<AppContext, 'log'>,
  { teams, people }: CompanyFile,
  isThere: boolean,
): Promise<void> => {
  const named = new Set(Object.values(people).map(({ email }) => email.toLowerCase()))
  const others = await trx.selectFrom('person').select('email').where('active', '=', true).execute()
  const everybody = new Map([
    ...others
      .filter(({ email }) => !named.has(email))
      .map(({ email }) => [email, { active: true, usualDeputy: null }] as const),
    ...Object.entries(people).map(
      ([key, { deputy = null, worksHere }]) => [key, { active: worksHere, usualDeputy: deputy }] as const,
    ),
  ])
  const { avoidable, unavoidable } = deputiesOf(new Map(Object.entries(teams)), everybody)
  const leads = new Set(avoidable.flatMap((name) => teams[name]?.lead ?? []))
  if (isThere && leads.size > 0)
    throw new StartupError(
      'map-refused',
      `The service map can't go live. Whoever leads a team has a deputy; the file names nobody who works here in ${[...leads].map((key) => `people.${key}.deputy`).join(', ')}.`,
    )
  const without = [...avoidable, ...unavoidable]
  if (without.length > 0) log.warn({ teams: without }, 'nobody stands in for who leads these teams')
}
