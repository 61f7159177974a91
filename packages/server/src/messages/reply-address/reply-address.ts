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

/** So many letters an address may have before its @ and still leave room for a + and a sign. */
export const mostBeforeSign = mostBeforeAt - tagLength - 1

/** How mail leaves, as far as it says where answers go. */
export interface Answering {
  /** Whom mails say they are from. */
  readonly mailFrom: string
  /** The address that an admin set for answers; null where none is set. */
  readonly answersTo: string | null
}

/**
 * null where answers go to the sender. What the environment names counts, then what an admin set. Without either it is
 * the sender's own mailbox with a +, where we take mail ourselves: our listener takes any address, and not every other
 * server knows what a + is.
 */
export const replyPatternOf = (
  { replyTo, smtpPort }: Pick<Settings, 'replyTo' | 'smtpPort'>,
  { mailFrom, answersTo }: Answering,
): ReplyPattern | null => {
  if (replyTo === 'sender') return null
  if (replyTo !== undefined) return patternIn(replyTo.toLowerCase())
  if (answersTo !== null) return patternOfAddress(answersTo)
  return smtpPort === undefined ? null : patternOfAddress(mailFrom)
}

/** Of an address with a `+` before its @; null where there is no room for a sign. */
export const patternOfAddress = (address: string): ReplyPattern | null => {
  const value = parseEmail(address)?.value
  return value === undefined ? null : patternIn(value.replace(/@(?=[^@]*$)/, '+*@'))
}

const patternIn = (pattern: string): ReplyPattern | null => {
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
