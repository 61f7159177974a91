import { addressesIn } from './addresses-in.ts'
import type { HeadField } from './head.ts'

/** What a signature has to cover, where it stands: it says where answers go, or makes a file of the words. */
const signedWhereTheyStand = ['from', 'subject', 'date', 'reply-to', 'content-disposition']

const multipart =
  /^multipart\/(?:alternative|mixed|related); ?boundary=(?:"(?<quoted>[^"\\]{1,200})"|(?<bare>[^\s";()\\]{1,200}))$/i
const plain = /^text\/plain(?:; ?charset="?(?:utf-8|us-ascii)"?)?(?:; ?format="?flowed"?)?$/i

/**
 * Whether a mail says what its sender signed, whatever was added to or changed in the lines that they did not. Many
 * services leave out how the body is to be read; then it counts only where the signed body itself leaves one way.
 * @param signs whether the signature covers a header, by its name in small letters
 */
export const readsAsSigned = (
  fields: readonly HeadField[],
  body: Buffer,
  { sender, signs }: { readonly sender: string; readonly signs: (name: string) => boolean },
): boolean => {
  const unsigned = new Map(
    fields
      .filter(({ name }) => !signs(name))
      .map(({ name, line }) => [
        name,
        line
          .slice(line.indexOf(':') + 1)
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ]),
  )
  if (signedWhereTheyStand.some((name) => unsigned.has(name))) return false
  const sentBy = fields.find(({ name }) => name === 'sender')
  if (sentBy !== undefined && addressesIn(sentBy.line).join(' ') !== sender.toLowerCase()) return false
  if (!/^(?:7bit|8bit|binary)$/i.test(unsigned.get('content-transfer-encoding') ?? '7bit')) return false
  if (!unsigned.get('mime-version')?.startsWith('1.0') && unsigned.has('mime-version')) return false
  return signs('content-type') || isReadOneWay(unsigned.get('content-type') ?? 'text/plain', body)
}

/** A body of parts begins and ends with what parts it; plain text looks like no such thing. */
const isReadOneWay = (contentType: string, body: Buffer): boolean => {
  const text = body.toString('latin1')
  const { quoted, bare } = multipart.exec(contentType)?.groups ?? {}
  const boundary = quoted ?? bare
  if (boundary === undefined) return plain.test(contentType) && !/^\s*--\S/.test(text)
  return (
    new RegExp(`^--${RegExp.escape(boundary)}\\r?\\n`).test(text) &&
    text.trimEnd().endsWith(`\n--${boundary}--`)
  )
}
