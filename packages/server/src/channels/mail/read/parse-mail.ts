import { type ParsedMail, simpleParser } from 'mailparser'

/** Deeper or wider mails than anybody writes are read as far as this. */
const bounds = { maxHeadSize: 1_000_000, maxChildNodes: 300, maxHtmlLengthToParse: 5_000_000 }

/**
 * A mail in its parts. Broken headers, wrong charsets and cut parts are read as far as they go.
 * @throws where it is no mail at all
 */
export const parseMail = async (bytes: Buffer): Promise<ParsedMail> => {
  const asItStands = await parse(bytes)
  return hasHeaders(asItStands) ? asItStands : await parse(withHeaders(bytes))
}

/** The page (HTML) that somebody wrote, alone or beside a text; null where there is none. */
export const pageIn = ({ html = false }: Pick<ParsedMail, 'html'>): string | null =>
  html === false || html.trim() === '' ? null : html

export const parse = async (bytes: Buffer): Promise<ParsedMail> =>
  await simpleParser(bytes, {
    ...bounds,
    keepDeliveryStatus: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  })

const usual = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'content-type',
  'return-path',
]

const hasHeaders = ({ headers }: ParsedMail): boolean => usual.some((name) => headers.has(name))

/** Some programs hand over bare words: their first lines would be taken for headers, and be lost. */
const withHeaders = (bytes: Buffer): Buffer => {
  const isPage = /^\s*<(?:!doctype|html|head|meta|body|div|p|b|table)\b/i.test(
    bytes.subarray(0, 200).toString('latin1'),
  )
  const type = isPage ? 'text/html' : 'text/plain'
  return Buffer.concat([Buffer.from(`Content-Type: ${type}; charset=utf-8\r\n\r\n`), bytes])
}
