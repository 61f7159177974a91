import type { Settings } from '../../config/settings.ts'
import { parseEmail } from '../../identifiers/email.ts'
import { type MailReader, readTag, type ReplyTag, signOf, tagLength, writtenTag } from './tag.ts'

/** What stands before and after the sign in the addresses that our mails are answered to, in small letters. */
export interface ReplyPattern {
  readonly before: string
  readonly after: string
}

/** The longest part before an @ (RFC 5321). */
const mostBeforeAt = 64

/**
 * null where answers go to the sender. Without a setting it is the sender's own mailbox with a +, where we take mail
 * ourselves: our listener takes any address, and not every other server knows what a + is.
 */
export const replyPatternOf = ({
  replyTo,
  mailFrom,
  smtpPort,
}: Pick<Settings, 'replyTo' | 'mailFrom' | 'smtpPort'>): ReplyPattern | null => {
  if (replyTo === 'sender') return null
  const sender = parseEmail(mailFrom)?.value
  const usual = smtpPort === undefined ? undefined : sender?.replace(/@(?=[^@]*$)/, '+*@')
  const pattern = replyTo?.toLowerCase() ?? usual
  if (pattern === undefined) return null
  const [before = '', after = ''] = pattern.split('*')
  return before.length + tagLength > mostBeforeAt ? null : { before, after }
}

export const replyAddressOf = (
  { before, after }: ReplyPattern,
  key: Buffer,
  reference: string,
  reader: MailReader,
): string => `${before}${writtenTag({ reference, sign: signOf(key, reference, reader) })}${after}`

/** What an address carries, where it is formed as ours are; whether we signed it, that does not say. */
export const tagIn = ({ before, after }: ReplyPattern, address: string): ReplyTag | null => {
  const plain = address.toLowerCase()
  if (!plain.startsWith(before) || !plain.endsWith(after)) return null
  return readTag(plain.slice(before.length, plain.length - after.length))
}
