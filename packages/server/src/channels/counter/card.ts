import { type ChannelKind, type Instant, ladderAbove } from '@buckstop/domain'
import { isolate } from '@buckstop/look/isolate'
import type { z } from '@hono/zod-openapi'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Receipt } from '../../intake/incoming.ts'
import type { Language } from '../../language/language.ts'
import { momentInWords } from '../../language/when.ts'
import { qrFields } from '../../look/qr-code.ts'
import type { customerCard } from '../../shapes/customer-card.ts'
import { cardWords } from './card-words.ts'

export type CustomerCard = z.output<typeof customerCard>

/** By what somebody stands before one of us, who can hand them something. */
export const isInPerson = (channel: ChannelKind): boolean => channel === 'store' || channel === 'visit'

interface Carding {
  readonly snapshot: DirectorySnapshot
  readonly language: Language
  readonly publicUrl: string
  readonly now: Instant
  /** What happens next, as the customer is told it. */
  readonly next: string
}

/**
 * What the customer takes along. Its code is the key to a case only where what they said here opened it: whoever is said
 * to be the customer of a case that was there is given no way to read it.
 * @returns null where it was taken in before, and nobody knows its link any more
 */
export const cardOf = (
  receipt: Receipt,
  { snapshot, language, publicUrl, now, next }: Carding,
): CustomerCard | null => {
  if (receipt.kind === 'known') return null
  const words = cardWords[language]
  const { company } = snapshot
  const secret = receipt.kind === 'opened' ? receipt.linkSecret : null
  const address = secret === null ? `${publicUrl}/new-link` : `${publicUrl}/case/${secret}`
  const { by } = receipt.next
  const when = by === null ? null : momentInWords(by, { language, timeZone: company.timeZone, now })
  const owner = nameOf(snapshot, receipt.owner) ?? company.name
  return {
    language,
    company: company.name,
    reference: receipt.reference,
    opens: secret === null ? 'newLink' : 'case',
    address,
    code: qrFields(address),
    says: {
      title: words.title(owner),
      answers: words.answers,
      reference: words.reference,
      next: words.next(next, when),
      code: secret === null ? words.opensNewLink : words.opensCase,
      higher: words.higher(whoIsAbove(receipt.owner, snapshot, now)),
      phone: company.phone === null ? null : words.phone(company.phone, receipt.reference),
    },
  }
}

const nameOf = ({ people }: DirectorySnapshot, id: string): string | null => {
  const card = people.get(id)
  return card === undefined ? null : isolate(nameForCustomers(card))
}

const whoIsAbove = (owner: string, snapshot: DirectorySnapshot, now: Instant): string | null => {
  const { directory, terms } = snapshot
  const team = directory.people.get(owner)?.teams[0]
  if (team === undefined) return null
  const absence = { now, absentWorkingDays: terms.absentWorkingDays }
  const [next] = ladderAbove(directory, team, owner, { absence })
  return next === undefined ? null : nameOf(snapshot, next)
}
