import { channelKinds } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { attachmentView, contactView } from '../../shapes/case-parts.ts'
import { cardOf } from './people.ts'
import { carriedFrom, textOf, type Texts } from './texts.ts'

export type ContactView = z.output<typeof contactView>
export type AttachmentView = z.output<typeof attachmentView>

/** A contact as the tables hold it. */
export interface ContactRow {
  readonly id: string
  /** The case in which it was written, where its words and files are. */
  readonly writtenIn: string
  readonly direction: 'received' | 'made'
  readonly channel: string
  readonly textId: string
  readonly at: string
  readonly enteredAt: string
  readonly proof: string | null
  readonly outcome: string | null
  readonly personId: string | null
  readonly secondHand: boolean
  readonly declinedFiles: number
  /** It came as a mail with a page that is kept. */
  readonly hasPage: boolean
  /** A letter that came as a picture, which nobody has written down. */
  readonly awaitsWords: boolean
}

// What the ledger wrote, it wrote from these very unions.
const channel = z.enum(channelKinds)
const proof = z.enum(['opener', 'link', 'address', 'staff', 'record', 'none']).nullable()
const outcome = z.enum(['conversation', 'written', 'messageLeft', 'noAnswer']).nullable()

const isMail = ({ direction, channel: of }: ContactRow): boolean => direction === 'received' && of === 'mail'

/** One contact with its exact words. */
export const presentContact = (
  row: ContactRow,
  snapshot: DirectorySnapshot,
  texts: Texts,
  attachments: readonly AttachmentView[],
): ContactView => ({
  id: row.id,
  direction: row.direction,
  channel: channel.parse(row.channel),
  text: textOf(texts, row.textId),
  at: row.at,
  enteredAt: row.enteredAt,
  proof: proof.parse(row.proof),
  outcome: outcome.parse(row.outcome),
  person: row.personId === null ? null : cardOf(snapshot, row.personId),
  secondHand: row.secondHand,
  declinedFiles: row.declinedFiles,
  carriedFrom: isMail(row) ? carriedFrom(textOf(texts, row.textId)) : null,
  // Only to whoever reads its words.
  hasPage: row.hasPage && textOf(texts, row.textId).words !== null,
  awaitsWords: row.awaitsWords,
  attachments: [...attachments],
})
