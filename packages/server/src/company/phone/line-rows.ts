import type { Kysely, Selectable } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import type { PhoneLineTable } from '../../db/phone-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { sealingOf } from '../../sealing/sealing.ts'
import { type KeptLine, type LineAsSet, type PhoneLine, phoneSecret, type PhoneSecret } from './phone-line.ts'

/** All that are set, by their number. */
export const readLines = async (db: Kysely<Tables>): Promise<readonly LineAsSet[]> =>
  (await db.selectFrom('phone_line').selectAll().orderBy('number').execute()).map(lineOf)

/** Null where there is none of this id. */
export const readLine = async (db: Kysely<Tables>, id: string): Promise<KeptLine | null> => {
  const row = await db.selectFrom('phone_line').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : lineOf(row)
}

const lineOf = ({
  id,
  revision,
  number,
  door,
  language,
  account,
  sent_away: sentAway,
  untried_by: by,
  untried_at: at,
}: Selectable<PhoneLineTable>): LineAsSet => ({
  id,
  revision,
  number,
  door,
  language,
  account,
  sentAway,
  untried: by === null || at === null ? null : { by, at: instantOf(at) },
})

/** Whoever changes in the database of whose account a token is has nothing that opens. */
const ownerOf = (id: string, { account }: Pick<PhoneLine, 'account'>): string => `phone ${id} ${account}`

export const sealTokens = async (
  { settings }: Pick<AppContext, 'settings'>,
  id: string,
  line: Pick<PhoneLine, 'account'>,
  secret: PhoneSecret,
): Promise<Buffer> => await sealingOf(settings).seal(JSON.stringify(secret), ownerOf(id, line))

/** What is kept for exactly this account; null where another one is set by now, or it can't be opened. */
export const readTokens = async (
  { settings, db }: Pick<AppContext, 'settings' | 'db'>,
  line: Pick<KeptLine, 'id' | 'account'>,
): Promise<PhoneSecret | null> => {
  const row = await db
    .selectFrom('phone_line')
    .select('sealed')
    .where('id', '=', line.id)
    .where('account', '=', line.account)
    .executeTakeFirst()
  if (row === undefined) return null
  const opened = await sealingOf(settings).open(row.sealed, ownerOf(line.id, line))
  return opened === null ? null : phoneSecret.parse(JSON.parse(opened))
}
