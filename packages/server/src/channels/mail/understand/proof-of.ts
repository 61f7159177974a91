import { addMilliseconds, type CaseId, hours } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import type { Identifier } from '../../../identifiers/identifier.ts'
import { onePersonAt } from '../../../identifiers/one-person.ts'
import { doOthersRead } from '../../../identifiers/unsafe-address.ts'
import type { SenderProof } from '../../../intake/incoming.ts'
import { proveByActing } from '../../../links/resolve-link.ts'
import type { Original } from '../../../originals/original.ts'
import { NotToldYetError } from '../read/attempt.ts'
import type { Addressed } from './addressed.ts'
import type { OurMessage } from './our-message.ts'
import { proofAsHolder } from './proof-as-holder.ts'
import { isSignedAtAll } from '../signature/head.ts'
import { provesOnce } from '../signature/proves-once.ts'
import type { SenderAddress, Signed } from '../signature/signed-by-sender.ts'

const nobody: SenderProof = { kind: 'none' }

/** So long a signature whose key can't be looked up is tried again; then the mail is heard without it. */
const triedFor = hours(4)

interface Claimed {
  /** The one address that the mail says it is from; null where it names none, or several. */
  readonly sender: string | null
  /** The mail of ours that it names as what it answers. */
  readonly answers: OurMessage | null
  /** The case to whose reply address it is. */
  readonly addressed: Addressed | null
  readonly original: Original
}

/**
 * What a mail proves of who sent it. Signed by its sender's domain, and answering a mail of ours that went to that very
 * address, it is as good as what is written through the link in that mail. That it answers one, its reply address says
 * where the signature covers it, which nobody can add afterwards; else what it names as that to which it is an answer.
 * Signed, meant for us, and from an address on record that singles one person out, it is theirs. A signature proves
 * once. Anything else proves nobody: it opens a case of its own.
 * @param signed asked only where it matters, since it asks the network
 * @throws where a key can't be looked up now, and may be later
 */
export const proofOf = async (
  app: AppContext,
  { sender, answers, addressed, original }: Claimed,
  signed: (sender: SenderAddress) => Promise<Signed>,
): Promise<SenderProof> => {
  const address = sender === null ? null : plainAddress(sender)
  if (address === null) return nobody
  const identifier = { type: 'email', value: address.value } as const
  if (!isSignedAtAll(original.bytes)) return nobody
  const toTheirs = addressed?.reader.audience === 'customer' ? addressed : null
  const inThread = answers !== null && isTo(answers, identifier) ? answers.readersCase : null
  const cases = [...new Set([toTheirs?.caseId ?? [], inThread ?? []].flat())]
  if (!(await couldBe(app, identifier, cases))) return nobody
  const found = await untilTried(app, original, async () => await signed(address))
  if (found.kind !== 'signed') return nobody
  const isToTheirs = toTheirs !== null && found.meantFor.includes(toTheirs.address)
  const theirCase = isToTheirs ? toTheirs.caseId : inThread
  if (theirCase === null && found.meantFor.length === 0) return nobody
  if ((await provesOnce(app, found.signature, { original })) !== 'first') return nobody
  if (theirCase === null) return { kind: 'address', identifier: { type: 'email', value: address.written } }
  await proveByActing(app, { caseId: theirCase, identifier })
  const holder = { origin: theirCase, link: null, sentTo: identifier }
  return (await proofAsHolder(app.db, holder)) ?? nobody
}

/** @throws NotToldYetError where it can't be looked up now, and may be later */
export const untilTried = async <Found extends { readonly kind: string }>(
  { clock }: AppContext,
  { heardAt }: Original,
  lookUp: () => Promise<Found>,
): Promise<Found> => {
  const found = await lookUp()
  if (found.kind === 'unknown' && clock.now() < addMilliseconds(heardAt, triedFor))
    throw new NotToldYetError()
  return found
}

/**
 * An address that nothing could read as another one: what people paste elsewhere in odd forms is no sender's. Forms of
 * letters that are folded to find somebody are other people's addresses to a mail server.
 */
export const plainAddress = (sender: string): (SenderAddress & { readonly value: string }) | null => {
  const parsed = parseEmail(sender)
  if (
    parsed === null ||
    parsed.written !== sender ||
    !/^[^\s<>"(),:;\\@[\]%?/#]+@[^\s<>"(),:;\\@[\]%?/#]+$/u.test(sender)
  )
    return null
  const { value } = parsed
  const local = sender.slice(0, sender.lastIndexOf('@'))
  if (local.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) !== value.slice(0, value.lastIndexOf('@')))
    return null
  return { value, written: sender, domain: value.slice(value.lastIndexOf('@') + 1) }
}

const isTo = ({ audience, to }: OurMessage, { type, value }: Identifier): boolean =>
  audience === 'customer' && to?.type === type && to.value === value

/** Whether a signature would prove anything. */
const couldBe = async (
  { db }: AppContext,
  identifier: Identifier,
  cases: readonly CaseId[],
): Promise<boolean> => {
  if (cases.length === 0) {
    const person = await onePersonAt(db, identifier)
    return person?.known === true
  }
  for (const one of cases) if (await doOthersRead(db, identifier, one)) return false
  return true
}
