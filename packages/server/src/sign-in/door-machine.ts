import { createHash, randomBytes } from 'node:crypto'
import {
  type Actor,
  type ChannelKind,
  fromEpochMilliseconds,
  type Instant,
  type PersonId,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { note } from '../setting-changes/note.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { Problem } from '../errors/problem.ts'

/** A bot, a voice menu or an assistant that speaks with customers at one door. */
export interface DoorMachine {
  readonly id: string
  /** What it is called, to colleagues and customers alike. */
  readonly name: string
  readonly channel: ChannelKind
  /** Who answers for it; null once they no longer work here. */
  readonly of: PersonId | null
}

const form = /^bsm_[A-Za-z0-9_-]{43}$/
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

type Making = Pick<AppContext, 'db' | 'clock' | 'newId'>

export interface NewDoorMachine {
  readonly id: string
  readonly name: string
  readonly channel: ChannelKind
  readonly of: PersonId
  readonly now: Instant
}

/** Makes a machine, and gives the text of its token, which is seen this once. */
export const makeDoorMachine = async (app: Making, wanted: NewDoorMachine, by: ChangedBy): Promise<string> =>
  await app.db.transaction().execute(async (trx) => {
    const token = `bsm_${randomBytes(32).toString('base64url')}`
    const { id, name, channel, of, now } = wanted
    await trx
      .insertInto('door_machine')
      .values({ id, name, channel, hash: hashOf(token), answers_for: of, created_at: now })
      .execute()
    const after = { of, channel }
    await note(trx, app, by, [{ kind: 'machine', subject: id, named: name, before: null, after }])
    return token
  })

/** Takes its token back at once; false where there is none that opens anything. */
export const endDoorMachine = async (
  app: Making,
  id: string,
  { now, by }: { readonly now: Instant; readonly by: ChangedBy },
): Promise<boolean> =>
  await app.db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable('door_machine')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning(['name', 'answers_for', 'channel'])
      .executeTakeFirst()
    if (ended === undefined) return false
    const before = { of: ended.answers_for, channel: ended.channel }
    await note(trx, app, by, [{ kind: 'machine', subject: id, named: ended.name, before, after: null }])
    return true
  })

/**
 * The machine that sent a request, by a token of its own and nothing else: whoever is signed in, or has a token of a
 * person's, is no machine.
 * @throws Problem `not-signed-in`, `machine-token-needed`, `token-invalid`
 */
export const recogniseDoorMachine = async (
  { db }: Pick<AppContext, 'db'>,
  headers: Headers,
): Promise<DoorMachine> => {
  const authorization = headers.get('authorization')
  if (authorization === null)
    throw new Problem(headers.get('cookie') === null ? 'not-signed-in' : 'machine-token-needed')
  const bearer = /^Bearer (?<token>\S+)$/i.exec(authorization)?.groups?.['token'] ?? ''
  if (!bearer.startsWith('bsm_')) throw new Problem('machine-token-needed')
  const machine = form.test(bearer) ? await machineBy(db, hashOf(bearer)) : null
  if (machine === null) throw new Problem('token-invalid')
  return machine
}

// So that a conversation of many words is one write.
const useLastsMs = 60_000

const machineBy = async (db: AppContext['db'], hash: Buffer): Promise<DoorMachine | null> => {
  const row = await db
    .selectFrom('door_machine')
    .innerJoin('person', 'person.id', 'door_machine.answers_for')
    .select(['door_machine.id', 'door_machine.name', 'channel', 'answers_for', 'used_at', 'person.active'])
    .where('door_machine.hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  // Tokens live in real time.
  const now = Date.now()
  if (row.used_at === null || row.used_at.getTime() < now - useLastsMs)
    await db
      .updateTable('door_machine')
      .set({ used_at: fromEpochMilliseconds(now) })
      .where('id', '=', row.id)
      .execute()
  return { id: row.id, name: row.name, channel: row.channel, of: row.active ? row.answers_for : null }
}

type CustomerActor = Extract<Actor, { readonly kind: 'customer' }>

/**
 * As whom it acts on a case: for whom it speaks it may what they may, by the link that they hold and what they have shown
 * of themselves.
 * @param speaksFor null for whoever showed no link
 */
export const actorOf = ({ name, of }: DoorMachine, speaksFor: CustomerActor | null) =>
  ({
    kind: 'machine',
    name,
    of,
    ...(speaksFor?.through === undefined ? {} : { through: speaksFor.through }),
    ...(speaksFor?.proved === undefined ? {} : { proved: speaksFor.proved }),
  }) as const
