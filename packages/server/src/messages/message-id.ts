/** One of our messages, as its mail is named. */
export interface NamedMessage {
  /** Where its row stands. */
  readonly matterId: string
  readonly id: string
}

const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'

/** The domain of the sender's address, for message identifiers. */
export const domainOf = (mailFrom: string): string => /@([^\s<>@]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost'

/** The same each time it is sent, so that a mailbox knows it again. */
export const messageIdOf = ({ matterId, id }: NamedMessage, domain: string): string =>
  `<${id}.${matterId}@${domain}>`

/** What all mails about a case name, so that a mailbox keeps them together. */
export const threadIdOf = (caseId: string, domain: string): string => `<case-${caseId}@${domain}>`

/** Which message of ours a Message-ID names, if it is one of ours; whether there is such a message it does not say. */
export const readMessageId = (messageId: string, domain: string): NamedMessage | null => {
  const found = new RegExp(`^<(${uuid})\\.(${uuid})@(.+)>$`, 'i').exec(messageId)
  if (found === null || found[3]?.toLowerCase() !== domain.toLowerCase()) return null
  const [, id = '', matterId = ''] = found
  return { matterId: matterId.toLowerCase(), id: id.toLowerCase() }
}

/** All of them in a text, in which others may have wrapped it in whatever they like. */
export const messageIdsIn = (text: string, domain: string): readonly NamedMessage[] =>
  [...text.matchAll(/<[^<>\s]{3,500}>/g)].flatMap(([one]) => readMessageId(one, domain) ?? [])
