import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Identifier } from '../../identifiers/identifier.ts'
import { parseReference } from '../../identifiers/reference.ts'

/** For whom one of our mails was. */
export type MailReader =
  | { readonly audience: 'customer'; readonly to: Identifier }
  | { readonly audience: 'person'; readonly person: string }

/** What a reply address carries: the case's reference, as anybody may know it, and a sign that only we can make. */
export interface ReplyTag {
  readonly reference: string
  readonly sign: string
}

// Letters and digits of RFC 4648: mail programs and servers change capitals as they like.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
/** Eighty bits: nobody guesses one, and it is short enough for the part before an @. */
const signLength = 16
const referenceLength = 9

export const tagLength = referenceLength + signLength

/** The sign of the address to which that reader answers mails about that case. */
export const signOf = (key: Buffer, reference: string, reader: MailReader): string => {
  const who =
    reader.audience === 'person' ? ['person', reader.person] : ['customer', reader.to.type, reader.to.value]
  const digest = createHmac('sha256', key)
    .update(JSON.stringify(['reply address', reference, ...who]))
    .digest()
  return base32(digest).slice(0, signLength)
}

/** In the time that a right one takes. */
export const isSigned = (
  keys: readonly Buffer[],
  { reference, sign }: ReplyTag,
  reader: MailReader,
): boolean =>
  keys
    .map((key) => timingSafeEqual(Buffer.from(signOf(key, reference, reader)), Buffer.from(sign)))
    .some((same) => same)

export const writtenTag = ({ reference, sign }: ReplyTag): string =>
  `${reference.replaceAll('-', '').toLowerCase()}${sign}`

/** null where it can be none. */
export const readTag = (text: string): ReplyTag | null => {
  const plain = text.toLowerCase()
  if (plain.length !== tagLength || !/^[a-z\d]+$/.test(plain)) return null
  const reference = parseReference(plain.slice(0, referenceLength))
  return reference === null ? null : { reference, sign: plain.slice(referenceLength) }
}

const base32 = (bytes: Buffer): string => {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31] ?? ''
    }
  }
  return text
}
