import type { AppContext } from '../../app/app-context.ts'
import { isWithheld } from '../../identifiers/withheld.ts'
import { receive } from '../../intake/receive.ts'
import type { Closing, Original } from '../../originals/original.ts'
import { closingRow } from '../../originals/take-waiting.ts'

const mostWords = 5_000

/** What of it can be seen all the same. */
interface Unread {
  readonly channel: 'phone' | 'sms'
  readonly from: string
  readonly words: string
  readonly failure: string
}

const nothingSeen = {
  phone: 'A call came in, and what the telephone provider told of it can’t be read. It is kept as it came.',
  sms: 'A text message came in that can’t be read. It is kept as it came.',
} as const

/**
 * What the provider told and nobody can read is a contact with an owner, with what can be seen of it and the original
 * kept with it; once, however often it is read.
 * @returns what is still to be written down of the original, where the contact was there before; else null
 */
export const storeUnread = async (
  app: AppContext,
  original: Original,
  { channel, from, words, failure }: Unread,
): Promise<Closing | null> => {
  const seen = words.trim().slice(0, mostWords).toWellFormed()
  const came = { kind: 'failed', failure } as const
  const receipt = await receive(app, {
    channel,
    from: { identifiers: from === '' || isWithheld(from) ? [] : [{ type: 'phone', value: from }] },
    words: seen === '' ? nothingSeen[channel] : seen,
    secondHand: seen === '',
    language: 'en',
    issues: [],
    receivedAt: original.heardAt,
    proof: { kind: 'none' },
    source: `${channel} unread ${original.id}`,
    closes: ({ caseId: matterId, contactId }) =>
      closingRow(original.id, { ...came, stands: { matterId, contactId } }, app.clock.now()),
  })
  if (receipt.kind !== 'known') return null
  return { ...came, stands: { matterId: receipt.caseId, contactId: receipt.contactId } }
}
