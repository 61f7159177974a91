import type { Instant } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { fullName } from '../../cases/presenters/people.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Receipt } from '../../intake/incoming.ts'
import type { staffContactAnswer } from '../../shapes/contacts.ts'

export type StaffAnswer = z.output<typeof staffContactAnswer>
type StaffReceipt = Omit<StaffAnswer, 'joined' | 'refusals' | 'card'>

interface Answering {
  readonly now: Instant
  /** How many files that came with it were not kept. */
  readonly declinedFiles: number
}

/** What a colleague who entered a contact can tell the customer, by codes and facts. */
export const presentToColleague = (
  receipt: Receipt,
  snapshot: DirectorySnapshot,
  { now, declinedFiles }: Answering,
): StaffReceipt => {
  if (receipt.kind === 'known') return storedToColleague(receipt, { now, declinedFiles })
  const name = (id: string): string | null => {
    const card = snapshot.people.get(id)
    return card === undefined ? null : fullName(card)
  }
  const { what: step, by } = receipt.next
  return {
    ...storedToColleague(receipt, { now, declinedFiles }),
    case: { id: receipt.caseId, reference: receipt.reference },
    owner: { name: name(receipt.owner), phone: snapshot.company.phone },
    next: { step, by },
    danger: dangerIn(receipt, name),
  }
}

const dangerIn = (
  { danger }: Exclude<Receipt, { readonly kind: 'known' }>,
  name: (id: string) => string | null,
): StaffReceipt['danger'] =>
  danger === null
    ? null
    : {
        told: danger.told.flatMap(({ person, first, readAt }) => {
          const called = name(person)
          return called === null ? [] : [{ name: called, at: first, readAt }]
        }),
        awake: danger.awake.flatMap((id) => name(id) ?? []),
        tryBy: danger.trying?.until ?? null,
        callNext: danger.callNext,
        emergencyNumber: danger.emergency.number,
      }

/** That it is stored, and no more. */
export const storedToColleague = (
  { contactId }: Pick<Receipt, 'contactId'>,
  { now, declinedFiles }: Answering,
): StaffReceipt => ({
  case: null,
  owner: null,
  // The link belongs to the customer, who gets it where their address is known.
  link: null,
  receipt: { id: contactId, receivedAt: now },
  declinedFiles,
  next: { step: 'somebodyReads', by: null },
  danger: null,
})
