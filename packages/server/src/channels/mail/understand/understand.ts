import { saidIn } from '../../../language/said-in.ts'
import type { SenderProof } from '../../../intake/incoming.ts'
import type { Closing, Original } from '../../../originals/original.ts'
import type { MailChannel } from '../mail-channel.ts'
import type { ReadMail } from '../read/mail.ts'
import type { Readers, Unreadable } from '../read/readers.ts'
import { cameBack } from '../../../messages/returned.ts'
import type { TrustedServer } from '../../../config/trusted-server.ts'
import { type Addressed, type ReplyAddresses, replyAddressesOf } from './addressed.ts'
import { answerByMail } from './answer/answer-by-mail.ts'
import { doorOf } from './door-of.ts'
import { readBounce } from './read-bounce.ts'
import { goesOnIn } from './own-unproved-case.ts'
import { type KindOfMail, kindOfMail } from './kind-of-mail.ts'
import { type OurMessage, ourMessageIn } from './our-message.ts'
import { proofOf } from './proof-of.ts'
import { recordUnsent } from './answer/record-unsent.ts'
import { quotedReference, whoSent } from './sender.ts'
import { type SenderAddress, type Signed, signedBySender } from '../signature/signed-by-sender.ts'
import { storeContact } from './store-contact.ts'
import { wordsOf, wordsOfUnreadable } from './words-of.ts'

/** A mail that was begun so often ended whoever read it each time. */
const mostTries = 4
/** Of what a report hands back of a mail of ours, its head is enough. */
const mostOfReport = 200_000

/**
 * Makes of a mail what it is: a contact with an owner, whoever it is from and whatever state it is in; or something that
 * a machine sent about one of our own mails, which is kept with that and moves nothing, unless it says that the mail will
 * never arrive. Done twice, it is done once.
 * @returns null where what came of it is written down already, with the contact
 * @throws where it can't be taken in now: it stays where it is, and is tried again
 */
export const understand = async (
  channel: MailChannel,
  readers: Readers,
  original: Original,
): Promise<Closing | null> => {
  if (original.tries > mostTries) return await takeUnreadable(channel, original, 'took-too-long')
  const reading = await readers.read(original.bytes)
  if (!reading.ok) return await takeUnreadable(channel, original, reading.why)
  const { mail } = reading
  const ours = async (text: string): Promise<OurMessage | null> =>
    await ourMessageIn(channel.app.db, text, channel.domains)
  const itself = await ours(mail.messageId ?? '')
  if (itself !== null && isFromUs(channel, mail)) return aboutOurs('ours', itself)
  const answers = (await ours(mail.thread.join(' '))) ?? itself
  const addressed = await replyAddressesOf(channel, mail)
  // What we fetched has no envelope.
  const kind = kindOfMail(mail, original.network === null ? null : original.sender)
  if (kind === 'automaticAnswer') {
    const about = caseOf(addressed.signed) ?? answers
    if (about !== null) return aboutOurs(kind, about)
  }
  if (kind === 'bounce') {
    const parts = [mail.report, mail.text, original.bytes.subarray(0, mostOfReport).toString('latin1')]
    const handedBack = parts.map((part) => part.slice(0, mostOfReport / 4)).join('\n')
    const about = answers ?? (await ours(handedBack))
    if (about !== null) {
      await heed(channel, mail, about)
      return aboutOurs(kind, about)
    }
  }
  const answered = await takeAnswer(channel, original, { mail, addressed: addressed.signed, kind })
  if (answered !== null) return answered
  return await takeIn(channel, original, { mail, answers, addressed, isPerson: kind === 'person' })
}

const isFromUs = ({ addresses }: MailChannel, { from }: ReadMail): boolean =>
  addresses.includes(from[0]?.address.toLowerCase() ?? '')

/** What never arrives is for the owner of its case to tell another way; what is late moves nothing. */
const heed = async ({ app }: MailChannel, mail: ReadMail, about: OurMessage): Promise<void> => {
  const bounce = readBounce(mail)
  if (bounce.kind === 'failed') await cameBack(app, about, bounce.status)
}

const caseOf = (addressed: Addressed | null) => (addressed === null ? null : { matterId: addressed.caseId })

const aboutOurs = (became: string, { matterId }: Pick<OurMessage, 'matterId'>): Closing => ({
  kind: 'understood',
  became,
  stands: { matterId, contactId: null },
})

/** What one of us answers to a customer; null where it is none, or from somebody else. */
const takeAnswer = async (
  channel: MailChannel,
  original: Original,
  {
    mail,
    addressed,
    kind,
  }: { readonly mail: ReadMail; readonly addressed: Addressed | null; readonly kind: KindOfMail },
): Promise<Closing | null> => {
  if (addressed === null || addressed.reader.audience !== 'person') return null
  const { caseId } = addressed
  const { person } = addressed.reader
  // No machine speaks for one of us. What came through a group is said to them, since a person may have written it.
  if (kind === 'automatic') {
    const isByItself = (mail.headers['auto-submitted']?.toLowerCase() ?? 'no') !== 'no'
    if (!isByItself) await recordUnsent(channel.app, { caseId, by: person, because: 'toOthers' })
    return aboutOurs(isByItself ? kind : 'answerUnsent', { matterId: caseId })
  }
  if (kind !== 'person') return null
  const signed = signedFor(channel, original, addressed)
  return await answerByMail(channel, { original, mail, addressed, person, signed })
}

/** Asks whether it is signed by its sender, for us. */
const signedFor =
  (channel: MailChannel, original: Original, addressed: Addressed | null) =>
  async (sender: SenderAddress): Promise<Signed> => {
    const to = [...channel.addresses, ...(addressed === null ? [] : [addressed.address])]
    const { bytes, heardAt } = original
    const trusted = trustedFor(channel, original)
    return await signedBySender(bytes, { sender, to, heardAt, trusted }, channel.lookUp)
  }

/**
 * Whoever hands a mail over writes whatever they like at its top, and so does a server of another mailbox leave it there:
 * a word counts for what we fetched from the mailbox for which it was named.
 */
const trustedFor = ({ mailboxes }: MailChannel, { network, recipients }: Original): TrustedServer | null => {
  const [mailbox, ...others] = network === null ? recipients : []
  return mailbox === undefined || others.length > 0 ? null : (mailboxes.get(mailbox)?.trusted ?? null)
}

interface Read {
  readonly mail: ReadMail
  readonly answers: OurMessage | null
  readonly addressed: ReplyAddresses
  readonly isPerson: boolean
}

/** What a machine wrote by itself is heard like anything else, and gets no mail back. */
const takeIn = async (
  channel: MailChannel,
  original: Original,
  { mail, answers, addressed, isPerson }: Read,
): Promise<Closing | null> => {
  const { app } = channel
  const from = whoSent(mail, { envelopeSender: original.sender, answersReach: isPerson })
  const sender = mail.from.length === 1 ? (mail.from[0]?.address ?? null) : null
  const signed = signedFor(channel, original, addressed.signed)
  const { words, whole } = wordsOf(mail, answers !== null || addressed.signed !== null)
  const proof: SenderProof = isPerson
    ? await proofOf(app, { sender, answers, addressed: addressed.signed, original }, signed)
    : { kind: 'none' }
  const goingOn =
    proof.kind === 'none' ? await goesOnIn(app, { from, answers, addressed: addressed.signed }) : null
  return await storeContact(app, original, {
    came: {
      kind: 'understood',
      became: isPerson ? 'contact' : 'automaticContact',
      hasPage: mail.hasPage,
    },
    words,
    language: saidIn(mail.text),
    ...(goingOn ?? { from, proof }),
    door: await doorOf(channel, original),
    reference: addressed.signed?.reference ?? answers?.reference ?? addressed.named ?? quotedReference(mail),
    files: [
      ...(whole === null ? [] : [{ name: 'mail.txt', bytes: Buffer.from(whole, 'utf8') }]),
      ...mail.files,
    ],
    filesLeft: mail.filesLeft,
  })
}

const takeUnreadable = async (
  channel: MailChannel,
  original: Original,
  failure: Unreadable,
): Promise<Closing | null> => {
  // Read again, and still not to be read: it stands where it stood.
  if (original.stands !== null) return { kind: 'failed', failure, stands: original.stands }
  const words = wordsOfUnreadable(original.bytes)
  return await storeContact(channel.app, original, {
    came: { kind: 'failed', failure },
    words,
    door: await doorOf(channel, original),
    language: saidIn(words),
    from: { identifiers: original.sender === '' ? [] : [{ type: 'email', value: original.sender }] },
    proof: { kind: 'none' },
    reference: null,
    files: [{ name: 'mail.eml', bytes: original.bytes }],
    filesLeft: original.isCut ? 1 : 0,
  })
}
