import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { FailingPartTable } from '../db/trouble-tables.ts'
import type { Tables } from '../db/tables.ts'
import type { Settings } from '../config/settings.ts'
import { percentDecoded } from '../log/without-secrets.ts'
import { saidBy, whyFailing } from './why.ts'

export type PartNamed = Pick<FailingPartTable, 'kind' | 'name'>

/** Says that it does not work; since when, the first who says it knows. */
export const noteFailingPart = async (
  { db, clock, settings }: Pick<AppContext, 'db' | 'clock' | 'settings'>,
  { kind, name }: PartNamed,
  thrown: unknown,
): Promise<void> => {
  const now = clock.now()
  await sql`
    insert into failing_part (kind, name, since, tried_at, why, said)
    values (${kind}, ${name}, ${now}, ${now}, ${whyFailing(thrown)}, ${saidBy(thrown, smtpSecrets(settings))})
    on conflict (kind, name) do update set tried_at = excluded.tried_at, why = excluded.why, said = excluded.said
  `.execute(db)
}

/** What a mail server that takes our mail is told. */
const smtpSecrets = ({ smtpUrl }: Pick<Settings, 'smtpUrl'>): readonly string[] => {
  const { password = '' } = smtpUrl === undefined ? {} : new URL(smtpUrl)
  return [password, percentDecoded(password)]
}

/** Says that it works. */
export const noteWorkingPart = async (db: Kysely<Tables>, { kind, name }: PartNamed): Promise<void> => {
  await db.deleteFrom('failing_part').where('kind', '=', kind).where('name', '=', name).execute()
}
