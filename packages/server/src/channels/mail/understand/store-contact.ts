import type { AppContext } from '../../../app/app-context.ts'
import type { FileSender } from '../../../attachments/file-room.ts'
import { senderThroughLink, strangerFrom } from '../../../attachments/file-sender.ts'
import type { Incoming, Receipt, SenderProof } from '../../../intake/incoming.ts'
import { receive } from '../../../intake/receive.ts'
import { receiveWithFiles } from '../../../intake/receive-with-files.ts'
import type { CameOf, Closing, Original } from '../../../originals/original.ts'
import { closingRow } from '../../../originals/take-waiting.ts'
import { proofAsHolder } from './proof-as-holder.ts'
import type { MailFile } from '../read/mail.ts'

/** What a mail says, as a contact. */
export interface Told extends Pick<Incoming, 'words' | 'language' | 'from' | 'proof'> {
  /** The channel of the service map by which it came; null for the first one of mail. */
  readonly door: string | null
  /** What is written down of the original with it. */
  readonly came: CameOf
  readonly files: readonly MailFile[]
  /** Files beside these. */
  readonly filesLeft: number
  /** Of the case whose mail it answers, or that it names. */
  readonly reference: string | null
}

/** What has no network of its own counts as from this one. */
const ourMailboxes = 'mailboxes'

/**
 * Stores it with its files, once for each original; what is read again is a further contact of the same case.
 * @returns what is still to be written down of the original, where the contact was there before; else null
 */
export const storeContact = async (
  app: AppContext,
  original: Original,
  told: Told,
): Promise<Closing | null> => {
  const receipt = await store(app, original, told)
  return receipt.kind === 'known' ? { ...told.came, stands: standsIn(receipt) } : null
}

const standsIn = ({ caseId: matterId, contactId }: Pick<Receipt, 'caseId' | 'contactId'>) => ({
  matterId,
  contactId,
})

const store = async (app: AppContext, original: Original, told: Told): Promise<Receipt> => {
  const { files: sent, filesLeft, reference, door, came, ...said } = await inItsCase(app, original, told)
  const network = original.network ?? ourMailboxes
  const contact = {
    ...said,
    channel: 'mail',
    issues: [],
    receivedAt: original.heardAt,
    network,
    source: `mail ${original.id}${original.stands === null ? '' : ` again ${original.stands.contactId}`}`,
    ...(reference === null ? {} : { reference }),
    ...(door === null ? {} : { channelName: door }),
    declinedFiles: filesLeft,
    closes: (receipt: Pick<Receipt, 'caseId' | 'contactId'>) =>
      closingRow(original.id, { ...came, stands: standsIn(receipt) }, app.clock.now()),
  } as const
  if (sent.length === 0) return await receive(app, contact)
  return await receiveWithFiles(app, {
    files: sent,
    sender: await fileSender(app, said.proof, network),
    network,
    incoming: (declined) => ({ ...contact, declinedFiles: declined + filesLeft }),
  })
}

/** Whoever sent it the first time sent it: it is the same mail. */
const inItsCase = async ({ db }: AppContext, { stands }: Original, told: Told): Promise<Told> => {
  if (stands === null || stands.matterId === null) return told
  const proof = await proofAsHolder(db, { origin: stands.matterId, link: null, sentTo: null })
  return proof === null ? told : { ...told, proof }
}

const fileSender = async ({ db }: AppContext, proof: SenderProof, network: string): Promise<FileSender> =>
  proof.kind === 'link' && proof.holder !== undefined
    ? await senderThroughLink(db, proof.caseId, proof.holder, network)
    : strangerFrom(network)
