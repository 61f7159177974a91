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

/** The domain in a regular expression. */
const literal = (domain: string): string => domain.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const mostLetters = 200_000
const mostNamed = 50

/**
 * Which messages of ours a text names, in which others may have wrapped their names in whatever they like, each once; of
 * a long text its beginning. Whether there are such messages it does not say.
 */
export const messageIdsIn = (text: string, domains: readonly string[]): readonly NamedMessage[] => {
  const named = new RegExp(`<(${uuid})\\.(${uuid})@(?:${domains.map(literal).join('|')})>`, 'gi')
  const found = new Map<string, NamedMessage>()
  for (const [one, id = '', matterId = ''] of text.slice(0, mostLetters).matchAll(named)) {
    found.set(one.toLowerCase(), { matterId: matterId.toLowerCase(), id: id.toLowerCase() })
    if (found.size === mostNamed) break
  }
  return [...found.values()]
}
