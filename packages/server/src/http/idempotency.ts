import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import type { Instant } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../db/tables.ts'
import { neighbourhood } from '../addresses/address.ts'
import { Problem } from '../errors/problem.ts'
import type { Incoming, Receipt } from '../intake/incoming.ts'
import { bytes } from '../ledger/rows.ts'

/** How long an answer is kept for a repetition. */
export const keptHours = 48

/** A request that may be repeated: the same key and body gives the same answer, and its effect happens once. */
export interface Repeatable {
  readonly keyHash: Buffer
  readonly bodyHash: Buffer
  readonly secret: Buffer
}

const sha256 = (...parts: readonly string[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest()
}

/**
 * @param caller whoever asks, so that one caller's keys never meet another's
 * @param body what was asked, in one form
 */
export const repeatable = (
  key: string | undefined,
  { caller, operation, body }: { readonly caller: string; readonly operation: string; readonly body: string },
): Repeatable | null => {
  if (key === undefined) return null
  const secret = hkdfSync('sha256', sha256(key, body), '', 'kept answer', 32)
  return { keyHash: sha256(caller, operation, key), bodyHash: sha256(body), secret: Buffer.from(secret) }
}

const unguessable = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$|^[\w+/=-]{32,}$/i

/**
 * The key of whoever begins something under it, that another's must never open: of many customers of one machine, two
 * would say the same under "1".
 * @throws Problem `input-invalid` where somebody could guess it
 */
export const unguessableKey = (key: string | undefined): string | undefined => {
  if (key === undefined || unguessable.test(key)) return key
  const detail =
    'must be a random UUID, or 32 characters or more that nobody can guess, drawn for this start alone'
  throw new Problem('input-invalid', { errors: [{ path: 'key', code: 'format-wrong', detail }], detail })
}

/**
 * Whoever asks without being known. A key that nobody can guess is its holder's, from wherever they repeat it; any
 * other ("1") counts for the network that it comes from alone. So nobody can use up the keys of others, to have them
 * refused, nor get an answer, with its link, by repeating what they think somebody sent.
 */
export const anonymousCaller = (key: string | undefined, address: string): string =>
  key !== undefined && unguessable.test(key) ? 'public' : `public ${neighbourhood(address)}`

const sealed = z.object({ sealed: z.string() })

// An answer may hold a link's secret: only who knows key and body can read what is kept of it.
const seal = (secret: Buffer, answer: unknown): z.output<typeof sealed> => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  const text = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') }
}

const unseal = (secret: Buffer, kept: unknown): unknown => {
  const sealedBytes = Buffer.from(sealed.parse(kept).sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', secret, sealedBytes.subarray(0, 12))
  decipher.setAuthTag(sealedBytes.subarray(12, 28))
  return JSON.parse(
    Buffer.concat([decipher.update(sealedBytes.subarray(28)), decipher.final()]).toString('utf8'),
  )
}

const keptRow = ({ keyHash, bodyHash, secret }: Repeatable, answer: unknown, now: Instant) => ({
  key_hash: keyHash,
  body_hash: bodyHash,
  status: 200,
  answer: seal(secret, answer),
  created_at: now,
})

/** Keeps the answer in the transaction of the effect: there is never the one without the other. */
export const keepAnswer = async (
  trx: Transaction<Tables>,
  request: Repeatable | null,
  answer: unknown,
  now: Instant,
): Promise<void> => {
  if (request === null) return
  const row = keptRow(request, answer, now)
  await trx
    .insertInto('idempotent_answer')
    .values({ ...row, answer: JSON.stringify(row.answer) })
    .execute()
}

/** The answer that intake keeps, in the statement that writes the contact. */
export const keptWith = (
  request: Repeatable | null,
  answerOf: (receipt: Receipt) => unknown,
  now: Instant,
): Pick<Incoming, 'answer'> =>
  request === null
    ? {}
    : {
        answer: {
          keyHash: request.keyHash,
          rowOf: (receipt) => {
            const row = keptRow(request, answerOf(receipt), now)
            return { ...row, key_hash: bytes(row.key_hash), body_hash: bytes(row.body_hash) }
          },
        },
      }

const earlier = async <Answer>(
  db: Kysely<Tables>,
  { keyHash, bodyHash, secret }: Repeatable,
  read: (kept: unknown) => Answer,
): Promise<{ readonly answer: Answer } | null> => {
  const row = await db
    .selectFrom('idempotent_answer')
    .select(['body_hash', 'answer'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  if (row === undefined) return null
  if (!row.body_hash.equals(bodyHash)) throw new Problem('key-reused')
  return { answer: read(unseal(secret, row.answer)) }
}

/**
 * Does it once: a repetition gets the answer that was kept, and of twins that race each other the second waits for
 * the first one's commit and then gets its answer.
 * @param act keeps its answer by `keepAnswer` in its own transaction
 * @throws Problem `key-reused`
 */
export const once = async <Answer>(
  db: Kysely<Tables>,
  request: Repeatable | null,
  read: (kept: unknown) => Answer,
  act: () => Promise<Answer>,
): Promise<Answer> => {
  const before = request === null ? null : await earlier(db, request, read)
  return before === null ? await onceByKey(db, request, read, act) : before.answer
}

/**
 * The same without asking first, for an act that finds out itself in the statement that writes, as intake does.
 * @param act fails where the key is there already, and has done nothing then
 * @throws Problem `key-reused`
 */
export const onceByKey = async <Answer>(
  db: Kysely<Tables>,
  request: Repeatable | null,
  read: (kept: unknown) => Answer,
  act: () => Promise<Answer>,
): Promise<Answer> => {
  if (request === null) return await act()
  try {
    return await act()
  } catch (thrown) {
    // The second of twins may also be refused: what it asks for has been done, by the first.
    const twin = await earlier(db, request, read)
    if (twin === null) throw thrown
    return twin.answer
  }
}

/** Forgets answers that nobody will ask for again. */
export const forgetAnswers = async (db: Kysely<Tables>, before: Instant): Promise<void> => {
  await db.deleteFrom('idempotent_answer').where('created_at', '<', new Date(before)).execute()
}
