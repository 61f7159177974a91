import { createHash } from 'node:crypto'

/** A part is what it says: one that a company file changed, or the database, is another version too. */
export const versionOf = (part: unknown): string =>
  createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 22)
