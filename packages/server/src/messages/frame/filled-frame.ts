import type { Kysely } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { fillIn } from './fill-in.ts'
import { type Facts, fillsOf } from './fills-of.ts'
import { frameFor } from './frame-for.ts'

/** What a mail to a customer begins and ends with, as they read it. */
export interface FilledFrame {
  /** With what somebody of us begins to write. */
  readonly greetingOf: (writer: string) => string | null
  /** What stands under what somebody of us wrote. */
  readonly signatureOf: (writer: string) => string | null
  /** With what the company signs what nobody of us wrote. */
  readonly companySignature: string | null
}

export const filledFrame = async (
  db: Kysely<Tables>,
  snapshot: DirectorySnapshot,
  about: Omit<Facts, 'writer'>,
): Promise<FilledFrame> => {
  const frame = await frameFor(db, about)
  const filled = (words: string | null, writer: string | null): string | null =>
    words === null ? null : fillIn(words, fillsOf(snapshot, { ...about, writer }))
  return {
    greetingOf: (writer) => filled(frame.greeting, writer),
    signatureOf: (writer) => filled(frame.signature, writer),
    companySignature: filled(frame.companySignature, null),
  }
}

/** Around what our own people are told. */
export const noFrame: FilledFrame = {
  greetingOf: () => null,
  signatureOf: () => null,
  companySignature: null,
}
