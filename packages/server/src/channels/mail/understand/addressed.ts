import type { CaseId } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import { replyPatternOf, tagIn } from '../../../messages/reply-address/reply-address.ts'
import { replyKeys } from '../../../messages/reply-address/reply-keys.ts'
import { isSigned, type MailReader } from '../../../messages/reply-address/tag.ts'
import type { MailChannel } from '../mail-channel.ts'
import type { ReadMail } from '../read/mail.ts'

/** A case to whose reply address a mail is: one that we signed, for that reader. */
export interface Addressed {
  /** As the mail writes it, in small letters. */
  readonly address: string
  readonly caseId: CaseId
  readonly reference: string
  readonly reader: MailReader
}

/** What the reply addresses say to which a mail is. */
export interface ReplyAddresses {
  readonly signed: Addressed | null
  /** Of a case that one of them names, whoever made it up. */
  readonly named: string | null
}

const mostTags = 5

/**
 * Whoever was sent our mail can hand its reply address on: it finds a case, and says nothing of who writes. One that
 * was signed for another customer is as one that was made up: whose it is, it does not show.
 */
export const replyAddressesOf = async (
  { app, senders, replyPatterns }: MailChannel,
  { to, cc, from }: Pick<ReadMail, 'to' | 'cc' | 'from'>,
): Promise<ReplyAddresses> => {
  const patterns = [
    ...senders.flatMap((mailFrom) => replyPatternOf(app.settings, { mailFrom, answersTo: null }) ?? []),
    // Whatever is set by now: they stand in mails that were sent.
    ...replyPatterns,
  ]
  const none = { signed: null, named: null }
  if (patterns.length === 0) return none
  const found = [...new Set([...to, ...cc].map((address) => address.toLowerCase()))]
    .flatMap((address) => {
      const tag = patterns.map((pattern) => tagIn(pattern, address)).find((one) => one !== null)
      return tag == null ? [] : [{ address, tag }]
    })
    .slice(0, mostTags)
  const [first] = found
  if (first === undefined) return none
  const keys = await replyKeys(app)
  const sender = from.length === 1 ? parseEmail(from[0]?.address ?? '') : null
  for (const { address, tag } of found) {
    const { reference } = tag
    const place = await caseOf(app, reference)
    if (place === null) continue
    const readers = [...customer(sender?.value), ...(await peopleToldOf(app, place))]
    const reader = readers.find((one) => isSigned(keys, tag, one))
    if (reader !== undefined)
      return { signed: { address, caseId: place, reference, reader }, named: reference }
  }
  return { signed: null, named: first.tag.reference }
}

const customer = (value: string | undefined): readonly MailReader[] =>
  value === undefined ? [] : [{ audience: 'customer', to: { type: 'email', value } }]

const caseOf = async ({ db }: AppContext, reference: string): Promise<CaseId | null> => {
  const row = await db
    .selectFrom('matter_reference')
    .innerJoin('matter_head as head', 'head.matter_id', 'matter_reference.matter_id')
    .select('head.matter_id')
    .where('matter_reference.reference', '=', reference)
    .where('head.kind', '=', 'case')
    .executeTakeFirst()
  return row?.matter_id ?? null
}

/** Those of us who were ever written to about it: for each of them an address may have been signed. */
const peopleToldOf = async ({ db }: AppContext, caseId: CaseId): Promise<readonly MailReader[]> => {
  const rows = await db
    .selectFrom('message')
    .select('person_id')
    .distinct()
    .where('matter_id', '=', caseId)
    .where('person_id', 'is not', null)
    .execute()
  return rows.flatMap(({ person_id: person }) =>
    person === null ? [] : [{ audience: 'person' as const, person }],
  )
}
