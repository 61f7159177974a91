import type { Kysely, Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { versionOf } from '../version-of.ts'

type Texts = Readonly<Record<string, string>>

/** What mails to customers begin and end with, one text a language. */
export interface MailFrame {
  readonly greetings: Texts
  readonly signatures: Texts
}

export interface KeptFrame extends MailFrame {
  /** Null for the company's. */
  readonly team: string | null
  /** Of what it says, so that nobody overwrites what they have not read. */
  readonly version: string
}

/** The company's first, then those of teams that have their own, by name. */
export const readFrames = async (db: Kysely<Tables>): Promise<readonly KeptFrame[]> => {
  const rows = await db
    .selectFrom('mail_frame')
    .selectAll()
    .orderBy('team', (by) => by.asc().nullsFirst())
    .orderBy('language')
    .execute()
  return [...Map.groupBy(rows, ({ team }) => team)].map(([team, group]) => {
    const texts = (part: 'greeting' | 'signature'): Texts =>
      Object.fromEntries(group.filter((row) => row.part === part).map((row) => [row.language, row.words]))
    const frame = { greetings: texts('greeting'), signatures: texts('signature') }
    return { team, version: frameVersion(frame), ...frame }
  })
}

export const frameVersion = ({ greetings, signatures }: MailFrame): string =>
  versionOf([sorted(greetings), sorted(signatures)])

const sorted = (texts: Texts) => Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))

export type FrameChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'no-such-team' }

interface Change extends MailFrame {
  readonly team: string | null
  /** Of what was read; null where there was none. */
  readonly version: string | null
}

/** Sets what mails begin and end with, for the company or a team; without a text it is thrown away. */
export const changeFrame = async (app: AppContext, by: ChangedBy, change: Change): Promise<FrameChanged> =>
  await changeSettings(app, by, async (trx): Promise<FrameChanged> => {
    const { team, version } = change
    if (team !== null && !(await app.directory.fresh()).directory.teams.has(team))
      return { ok: false, code: 'no-such-team' }
    const was = (await readFrames(trx)).find((one) => one.team === team)
    if ((was?.version ?? null) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    await writeFrame(trx, team, change)
    return { ok: true }
  })

/** Puts these texts in the place of those that a team or the company has. */
export const writeFrame = async (
  trx: Transaction<Tables>,
  team: string | null,
  { greetings, signatures }: MailFrame,
): Promise<void> => {
  await trx.deleteFrom('mail_frame').where('team', 'is not distinct from', team).execute()
  const rows = [
    ...Object.entries(greetings).map((text) => ['greeting', ...text] as const),
    ...Object.entries(signatures).map((text) => ['signature', ...text] as const),
  ].map(([part, language, words]) => ({ team, part, language, words }))
  if (rows.length > 0) await trx.insertInto('mail_frame').values(rows).execute()
}
