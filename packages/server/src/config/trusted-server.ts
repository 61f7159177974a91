/** A server whose word on signatures counts. */
export interface TrustedServer {
  /** The name by which its lines begin (RFC 8601, authserv-id), in small letters. */
  readonly name: string
  /** How many `Received` lines stand above its own at most: those of servers that the mail went through after it. */
  readonly receivedAbove: number
}

/** As it is written: its name, and after a space how many lines stand above its own, where any do. */
export const trustedServerPattern = /^[a-z\d](?:[a-z\d._-]{0,250}[a-z\d])?(?: \d)?$/i

export const readTrustedServer = (text: string): TrustedServer => {
  const [name = '', above = '0'] = text.toLowerCase().split(' ')
  return { name, receivedAbove: Number(above) }
}

export const writeTrustedServer = ({ name, receivedAbove }: TrustedServer): string =>
  receivedAbove === 0 ? name : `${name} ${receivedAbove}`
