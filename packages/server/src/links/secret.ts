import { createHash, randomBytes } from 'node:crypto'

/** 256 bits as base64url: what stands in a customer's link. Only its hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether a text has the form of a secret; says nothing of whether it opens anything. */
export const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

/** SHA-256, which is enough for a secret that nobody can guess. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

/**
 * The secret that belongs to a form's one-time key. Sending the form twice derives the same link, so that the
 * second sending finds the case of the first; the key itself is as secret as the link.
 */
export const secretOfKey = (key: string): string =>
  createHash('sha256').update(`case link of form ${key}`, 'utf8').digest('base64url')
