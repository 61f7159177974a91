import type { Instant } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { fullName } from '../../cases/presenters/people.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { NextStep, Receipt } from '../../intake/incoming.ts'
import type { contactAnswer } from '../contract/contacts.ts'

export type ContactAnswer = z.output<typeof contactAnswer>

interface Answering {
  readonly publicUrl: string
  readonly now: Instant
  readonly to: 'customer' | 'colleague'
}

const nothing = { case: null, owner: null, link: null }

/**
 * What the sender of a contact is told. Without proof that a case is theirs they get a receipt, and nothing of it.
 */
export const presentReceipt = (
  receipt: Receipt,
  snapshot: DirectorySnapshot,
  { publicUrl, now, to }: Answering,
): ContactAnswer => {
  const received = { receipt: { id: receipt.contactId, receivedAt: now } }
  if (receipt.kind === 'known' || (receipt.kind === 'joined' && !receipt.shown)) {
    return { ...nothing, ...received, next: { what: 'Whoever answers for this reads it', by: null } }
  }
  const link =
    receipt.kind === 'opened' && receipt.linkSecret !== null
      ? `${publicUrl}/case/${receipt.linkSecret}`
      : null
  const { phone } = snapshot.company
  const name = nameOf(snapshot, receipt.owner, to)
  return {
    case: { id: receipt.caseId, reference: receipt.reference },
    owner: {
      name,
      reach: [
        ...(link === null ? [] : [{ kind: 'page', value: link }]),
        ...(phone === null ? [] : [{ kind: 'phone', value: `${phone}, reference ${receipt.reference}` }]),
      ],
    },
    link,
    ...received,
    next: { what: inWords(receipt.next, name), by: receipt.next.by },
  }
}

const inWords = ({ what }: NextStep, owner: string): string => {
  switch (what) {
    case 'leaderAnswers':
      return 'The leader it came up to answers you'
    case 'ownerAnswers':
      return `${owner} answers you`
    case 'promiseDue':
      return 'What we promised you is due'
    case 'ownerReads':
      return `${owner} reads it`
    default:
      return what satisfies never
  }
}

/** As customers know them: the first name, and the surname where that person allows it. Colleagues know both. */
const nameOf = (snapshot: DirectorySnapshot, owner: string, to: Answering['to']): string => {
  const card = snapshot.people.get(owner)
  if (card === undefined) return 'The owner'
  return card.showsSurname || to === 'colleague' ? fullName(card) : card.firstName
}
