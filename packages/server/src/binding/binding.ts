import { createHash, hash, type Hash } from 'node:crypto'
import type { Instant } from '@buckstop/domain'
import { z } from 'zod'
import { drawnBytes } from './drawn-bytes.ts'
import { canonicalJson } from './canonical.ts'

/** By the id of a row, SHA-256 of its salt and of what it holds, in hex: of words whose they are, of a file its name. */
export type Hashes = Readonly<Record<string, string>>

/**
 * What an event brought along, so that the chain covers it: words, files, and what messages say. The salt stands in
 * the row and goes with it when a person is erased; what is left of a hash then tells nobody anything.
 */
export interface Binds {
  readonly texts?: Hashes
  readonly files?: Hashes
  readonly messages?: Hashes
}

const boundHashes = z.record(z.string(), z.string().regex(/^[\da-f]{64}$/))
const storedBinds = z.strictObject({
  texts: boundHashes.exactOptional(),
  files: boundHashes.exactOptional(),
  messages: boundHashes.exactOptional(),
})

/** What an event bound, as it stands in the ledger; null where that is nothing that an event binds. */
export const readBinds = (stored: unknown): Binds | null => {
  const parsed = storedBinds.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** A file that is bound by the event of the contact with which it came. */
export interface BoundFile {
  readonly id: string
  readonly hash: string
}

export const newSalt = (): Buffer => Buffer.from(drawnBytes())

export const saltedHash = (salt: Buffer, content: string): string =>
  hash('sha256', Buffer.concat([salt, Buffer.from(content, 'utf8')]), 'hex')

export const textHash = (
  salt: Buffer,
  { author, words }: { readonly author: string; readonly words: string },
): string => saltedHash(salt, `${author}\n${words}`)

/** The hash of a file, which waits for its bytes. */
export const fileHash = (salt: Buffer, name: string): Hash =>
  createHash('sha256').update(salt).update(`${name}\n`, 'utf8')

/** The same where the rows lie, so that words and bytes do not have to leave the database. */
export const textHashSql = `encode(sha256(t.salt || convert_to(t.author || E'\\n' || t.words, 'UTF8')), 'hex')`
export const fileHashSql = `encode(sha256(a.salt || convert_to(a.name || E'\\n', 'UTF8') ||
  coalesce((select string_agg(k.bytes, '' order by k.number) from case_attachment_chunk k
    where k.matter_id = a.matter_id and k.attachment_id = a.id), '')), 'hex')`

/** What a message says and to whom, in one form; nothing of its delivery. */
export interface Said {
  readonly audience: unknown
  readonly kind: unknown
  readonly facts: unknown
  readonly language: unknown
  readonly to_type: unknown
  readonly to_value: unknown
  readonly through: unknown
  readonly person_id: unknown
}

export const saidIn = (message: Said, at: Instant): string => {
  const {
    audience,
    kind,
    facts,
    language,
    to_type: type,
    to_value: value,
    through,
    person_id: person,
  } = message
  // Left out where there is none, as it was before there could be one.
  const whose = through === null ? {} : { through }
  return canonicalJson({ audience, kind, facts, language, type, value, ...whose, person, at })
}

/** Null where nothing is bound, so that an event without words is hashed as it always was. */
export const bindsOf = (binds: {
  readonly texts: Hashes
  readonly files: Hashes
  readonly messages: Hashes
}): Binds | undefined => {
  const held = Object.entries(binds).filter(([, hashes]) => Object.keys(hashes).length > 0)
  return held.length === 0 ? undefined : Object.fromEntries(held)
}
