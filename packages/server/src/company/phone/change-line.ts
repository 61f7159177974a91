import type { PersonId, TeamName } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { agreeOnKey } from '../mail/seal-key.ts'
import { readLines, sealTokens } from './line-rows.ts'
import type { KeptLine, PhoneLine, PhoneSecret } from './phone-line.ts'

/** As many as a company could look after. */
export const mostLines = 50

/** The channels of the live map that a number may stand for, and the team of people that each reaches. */
export const phoneDoorsOf = ({
  company,
  teamOf,
}: Pick<DirectorySnapshot, 'company' | 'teamOf'>): readonly {
  readonly name: string
  readonly team: TeamName
}[] =>
  company.map.channels
    .filter(({ kind }) => kind === 'phone' || kind === 'sms')
    .map(({ name }) => ({ name, team: teamOf(name) }))

type App = Pick<AppContext, 'db' | 'clock' | 'newId' | 'settings' | 'directory'>

interface Change {
  /** Null for a new one. */
  readonly id: string | null
  /** Of what was read; null for a new one. */
  readonly revision: number | null
  readonly line: PhoneLine
  /** Null leaves what is kept. */
  readonly secret: PhoneSecret | null
  /** Who keeps it though the provider did not find it; null where it did. */
  readonly untriedBy: PersonId | null
}

export type LineChanged =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly code:
        | 'settings-changed-meanwhile'
        | 'phone-line-taken'
        | 'phone-lines-full'
        | 'no-such-door'
        | 'secret-needed'
        | 'seal-key-missing'
    }

/** Adds a number or changes one; the next call that comes on it is taken as it is set then. */
export const changeLine = async (
  app: App,
  by: ChangedBy,
  { id, revision, line, secret, untriedBy }: Change,
): Promise<LineChanged> =>
  await changeSettings(app, by, async (trx): Promise<LineChanged> => {
    const all = await readLines(trx)
    const was = all.find((one) => one.id === id)
    if ((was?.revision ?? null) !== revision || (id !== null && was === undefined))
      return { ok: false, code: 'settings-changed-meanwhile' }
    if (all.some((one) => one.id !== id && one.number === line.number))
      return { ok: false, code: 'phone-line-taken' }
    if (was === undefined && all.length >= mostLines) return { ok: false, code: 'phone-lines-full' }
    const doors = phoneDoorsOf(await app.directory.fresh())
    // One that the map has lost meanwhile may stay: whoever changes a token need not mend it now.
    if (!doors.some(({ name }) => name === line.door) && was?.door !== line.door)
      return { ok: false, code: 'no-such-door' }
    if (secret === null && was?.account !== line.account) return { ok: false, code: 'secret-needed' }
    if (secret !== null && !(await agreeOnKey(app, trx))) return { ok: false, code: 'seal-key-missing' }
    await write(app, trx, { was, line, secret, untriedBy })
    return { ok: true }
  })

const write = async (
  app: App,
  trx: Transaction<Tables>,
  {
    was,
    line,
    secret,
    untriedBy,
  }: Pick<Change, 'line' | 'secret' | 'untriedBy'> & { readonly was: KeptLine | undefined },
): Promise<void> => {
  const { number, door, language, account, sentAway } = line
  const untried = { untried_by: untriedBy, untried_at: untriedBy === null ? null : app.clock.now() }
  const said = { number, door, language, account, sent_away: sentAway, ...untried }
  const id = was?.id ?? app.newId()
  const sealed = secret === null ? null : await sealTokens(app, id, line, secret)
  if (was === undefined) {
    if (sealed === null) throw new Error('a number that is new comes with its token')
    await trx
      .insertInto('phone_line')
      .values({ id, ...said, sealed })
      .execute()
    return
  }
  await trx
    .updateTable('phone_line')
    .set({ ...said, revision: was.revision + 1, ...(sealed === null ? {} : { sealed }) })
    .$if(sealed !== null, (query) => query.set((row) => ({ secret_number: row('secret_number', '+', 1) })))
    .where('id', '=', id)
    .execute()
}

/** What came in through it stays. @returns whether it was there as it was read */
export const removeLine = async (
  app: App,
  by: ChangedBy,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('phone_line')
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return numDeletedRows > 0n
  })
