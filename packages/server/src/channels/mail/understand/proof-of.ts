import type { AppContext } from '../../../app/app-context.ts'
import { parseEmail } from '../../../identifiers/email.ts'
import type { Identifier } from '../../../identifiers/identifier.ts'
import { onePersonAt } from '../../../identifiers/one-person.ts'
import { doOthersRead } from '../../../identifiers/unsafe-address.ts'
import type { SenderProof } from '../../../intake/incoming.ts'
import { proveByActing } from '../../../links/resolve-link.ts'
import { followCase } from '../../../sight/customer/follow.ts'
import { sightOf } from '../../../sight/customer/sight.ts'
import type { OurMessage } from './our-message.ts'

/**
 * What a mail proves of who sent it. Signed by its sender's domain, and answering a mail of ours that went to that very
 * address, it is as good as what is written through the link in that mail. Signed, and from an address on record that
 * singles one person out, it is theirs. Anything else proves nobody: it opens a case of its own.
 * @param isSigned asked only where it matters, since it asks the network
 */
export const proofOf = async (
  app: AppContext,
  { sender, answers }: { readonly sender: string; readonly answers: OurMessage | null },
  isSigned: () => Promise<boolean>,
): Promise<SenderProof> => {
  const parsed = parseEmail(sender)
  if (parsed === null) return { kind: 'none' }
  const identifier = { type: 'email', value: parsed.value } as const
  if (answers !== null && isTo(answers, identifier))
    return await proofByThread(app, answers, identifier, isSigned)
  const person = await onePersonAt(app.db, identifier)
  if (person === null || !person.known || !(await isSigned())) return { kind: 'none' }
  return { kind: 'address', identifier: { type: 'email', value: parsed.written } }
}

const isTo = ({ audience, to }: OurMessage, { type, value }: Identifier): boolean =>
  audience === 'customer' && to?.type === type && to.value === value

const proofByThread = async (
  app: AppContext,
  { readersCase: origin }: OurMessage,
  identifier: Identifier,
  isSigned: () => Promise<boolean>,
): Promise<SenderProof> => {
  if (await doOthersRead(app.db, identifier, origin)) return { kind: 'none' }
  if (!(await isSigned())) return { kind: 'none' }
  const goingOn = await followCase(app.db, origin)
  if (goingOn === null) return { kind: 'none' }
  await proveByActing(app, { caseId: origin, identifier })
  const { actor } = await sightOf(app.db, { origin, link: null, sentTo: identifier }, goingOn)
  return { kind: 'link', caseId: goingOn.caseId, holder: actor }
}
