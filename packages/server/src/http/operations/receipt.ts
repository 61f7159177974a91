import type { Instant } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { dangerSentences } from '../../danger/say.ts'
import type { DangerTruth } from '../../danger/truth.ts'
import { dangerWords } from '../../danger/catalogue.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Receipt } from '../../intake/incoming.ts'
import type { Language } from '../../language/language.ts'
import { momentInWords } from '../../language/when.ts'
import type { contactAnswer } from '../../shapes/contacts.ts'
import { receiptWords } from './receipt-words.ts'

export type ContactAnswer = z.output<typeof contactAnswer>

interface Answering {
  readonly publicUrl: string
  readonly now: Instant
  readonly language: Language
  /** How many files that came with it were not kept. */
  readonly declinedFiles: number
}

const nothing = { case: null, owner: null, link: null, danger: null }

/**
 * What the sender of a contact is told; of one that came in before, that it is there.
 */
export const presentReceipt = (
  receipt: Receipt,
  snapshot: DirectorySnapshot,
  { publicUrl, now, language, declinedFiles }: Answering,
): ContactAnswer => {
  if (receipt.kind === 'known') return presentStored(receipt, { now, language, declinedFiles })
  const words = receiptWords[language]
  const received = { receipt: { id: receipt.contactId, receivedAt: now } }
  const link =
    receipt.kind === 'opened' && receipt.linkSecret !== null
      ? `${publicUrl}/case/${receipt.linkSecret}`
      : null
  const { phone } = snapshot.company
  const name = nameOf(snapshot, receipt.owner) ?? words.owner
  return {
    case: { id: receipt.caseId, reference: receipt.reference },
    owner: {
      name,
      reach: [
        ...(link === null ? [] : [{ kind: 'page', value: link }]),
        ...(phone === null ? [] : [{ kind: 'phone', value: words.phone(phone, receipt.reference) }]),
      ],
    },
    link,
    ...received,
    declinedFiles,
    next: { what: words.next[receipt.next.what](name), by: receipt.next.by },
    danger: dangerIn(receipt.danger, snapshot, { language, now, reference: receipt.reference }),
  }
}

const dangerIn = (
  truth: DangerTruth | null,
  snapshot: DirectorySnapshot,
  { language, now, reference }: Pick<Answering, 'language' | 'now'> & { readonly reference: string },
): ContactAnswer['danger'] => {
  if (truth === null) return null
  const { phone, timeZone } = snapshot.company
  const name = (id: string): string => nameOf(snapshot, id) ?? receiptWords[language].owner
  const moment = (at: Instant): string => momentInWords(at, { language, timeZone, now })
  const words = dangerWords[language]
  return {
    says: [...dangerSentences(truth, { words, name, moment, phone, reference })],
    told: truth.told.map(({ person, first, readAt }) => ({ name: name(person), at: first, readAt })),
    awake: truth.awake.map(name),
    tryBy: truth.trying?.until ?? null,
    callNext: truth.callNext,
    emergencyNumber: truth.emergency.number,
  }
}

/** That it is stored, and no more. */
export const presentStored = (
  { contactId }: Pick<Receipt, 'contactId'>,
  { now, language, declinedFiles }: Pick<Answering, 'now' | 'language' | 'declinedFiles'>,
): ContactAnswer => ({
  ...nothing,
  receipt: { id: contactId, receivedAt: now },
  declinedFiles,
  next: { what: receiptWords[language].somebodyReads, by: null },
})

const nameOf = (snapshot: DirectorySnapshot, owner: string): string | null => {
  const card = snapshot.people.get(owner)
  return card === undefined ? null : nameForCustomers(card)
}
