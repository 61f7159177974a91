import { type CaseId, type ChannelKind, type Instant, ladderOf, type LivingCase } from '@buckstop/domain'
import { isolate } from '@buckstop/look/isolate'
import type { z } from '@hono/zod-openapi'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Language } from '../../language/language.ts'
import { zoneOf } from '../../language/customers-clock.ts'
import { momentInWords } from '../../language/when.ts'
import { qrFields } from '../../look/qr-code.ts'
import type { customerCard } from '../../shapes/customer-card.ts'
import { cardWords } from './card-words.ts'

export type CustomerCard = z.output<typeof customerCard>

/** By what somebody stands before one of us, who can hand them something. */
export const isInPerson = (channel: ChannelKind): boolean => channel === 'store' || channel === 'visit'

interface Carding {
  /** Of the link of the case that they opened here; null where it joined one that was there. */
  readonly secret: string | null
  readonly snapshot: DirectorySnapshot
  readonly language: Language
  readonly publicUrl: string
  readonly now: Instant
  /** Whose card it is: the case that they hold, where it went into another. */
  readonly of?: CaseId
  /** What happens next, as the customer is told it, and by when. */
  readonly next: { readonly what: string; readonly by: Instant | null }
}

/**
 * What the customer takes along. Its code is the key to a case only where what they said here opened it: whoever is said
 * to be the customer of a case that was there is given no way to read it.
 */
export const cardOf = (
  state: LivingCase,
  { secret, snapshot, language, publicUrl, now, next, of = state.id }: Carding,
): CustomerCard => {
  const words = cardWords[language]
  const { company, directory, terms } = snapshot
  const { reference } = state
  const address = secret === null ? `${publicUrl}/new-link` : `${publicUrl}/case/${secret}`
  // On paper a time stands for days, wherever it is read: by their own clock where they said it, and always by whose.
  const timeZone = zoneOf(state, of)?.zone ?? company.timeZone
  const face = { language, timeZone, named: true, now }
  const when = next.by === null ? null : momentInWords(next.by, face)
  // Nobody a complaint is about.
  const [above] = ladderOf(state, { now, actor: { kind: 'customer' }, directory, terms })
  return {
    language,
    company: company.name,
    reference,
    opens: secret === null ? 'newLink' : 'case',
    address,
    code: qrFields(address),
    sentAway: sentAwayStep(publicUrl, language),
    says: {
      title: words.title(nameOf(snapshot, state.owner) ?? company.name),
      answers: words.answers,
      reference: words.reference,
      next: words.next(next.what, when),
      code: secret === null ? words.opensNewLink : words.opensCase,
      sentAway: words.sentAway,
      higher: words.higher(above === undefined ? null : nameOf(snapshot, above)),
      phone: company.phone === null ? null : words.phone(company.phone, reference),
    },
  }
}

/** Where they say that a door of ours sent them away, in their language; short enough to be typed. */
const sentAwayStep = (publicUrl: string, language: Language): CustomerCard['sentAway'] => {
  const address = `${publicUrl}/sent-away?language=${language}`
  return { address, shown: `${new URL(publicUrl).host}/sent-away`, code: qrFields(address) }
}

const nameOf = ({ people }: DirectorySnapshot, id: string): string | null => {
  const card = people.get(id)
  return card === undefined ? null : isolate(nameForCustomers(card))
}
