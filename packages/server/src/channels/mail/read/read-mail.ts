import type { AddressObject, Attachment, EmailAddress, ParsedMail } from 'mailparser'
import type { CarriedFile, ReadMail, Written } from './mail.ts'
import { isOneText } from './one-text.ts'
import { pageIn, parse, parseMail } from './parse-mail.ts'

const mostFiles = 50
const mostThread = 100
const mostRecipients = 100
const mostHeaders = 200
const mostHeaderLength = 2_000

/**
 * What a mail says. Broken headers, wrong charsets and cut parts are read as far as they go.
 * @throws where it is no mail at all
 */
export const readMail = async (bytes: Buffer): Promise<ReadMail> => {
  const parsed = await parseMail(bytes)
  const files = parsed.attachments.filter(({ contentType }) => !isOfAReport(contentType))
  return {
    messageId: idOf(parsed.messageId),
    from: writtenBy(parsed.from),
    replyTo: writtenBy(parsed.replyTo)[0] ?? null,
    to: addressesIn(parsed.to),
    cc: addressesIn(parsed.cc),
    unaddressed: [parsed.to, parsed.cc].some(namesWithoutAddress),
    subject: oneLine(parsed.subject ?? ''),
    text: storable(await textOf(parsed))
      .replaceAll('\r\n', '\n')
      .trim(),
    isOneText: isOneText(bytes, parsed.html),
    hasPage: pageIn(parsed) !== null,
    thread: threadOf(parsed),
    headers: headersOf(parsed),
    files: files.slice(0, mostFiles).map(fileOf),
    filesLeft: Math.max(0, files.length - mostFiles),
    report: parsed.attachments
      .filter(({ contentType }) => isOfAReport(contentType))
      .map(reportPart)
      .join('\n\n'),
  }
}

/** Some programs send an empty text beside a page that says it all. */
const textOf = async ({ text = '', html }: ParsedMail): Promise<string> => {
  if (text.trim() !== '' || html === undefined || html === false) return text
  const page = await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`))
  return page.text ?? ''
}

const isOfAReport = (contentType: string): boolean =>
  ['message/delivery-status', 'message/disposition-notification', 'text/rfc822-headers'].includes(contentType)

const reportPart = ({ content }: Attachment): string => storable(content.subarray(0, 20_000).toString('utf8'))

/** Newest first: what it answers, then what that answered. */
const threadOf = ({ inReplyTo, references }: ParsedMail): readonly string[] => {
  const named = [inReplyTo ?? '', ...[references ?? []].flat().toReversed()]
  const ids = named.flatMap((text) => storable(text).match(/<[^<>\s]{3,500}>/g) ?? [])
  return [...new Set(ids)].slice(0, mostThread)
}

const idOf = (text: string | undefined): string | null =>
  /<[^<>\s]{3,500}>/.exec(storable(text ?? ''))?.[0] ?? null

const writtenBy = (header: AddressObject | undefined): readonly Written[] =>
  flat(header?.value ?? []).map(({ name, address }) => ({
    name: oneLine(name),
    address: oneLine(address ?? ''),
  }))

const addressesIn = (header: ParsedMail['to']): readonly string[] =>
  [header ?? []]
    .flat()
    .flatMap((one) => writtenBy(one))
    .flatMap(({ address }) => (address === '' ? [] : [address]))
    .slice(0, mostRecipients)

const namesWithoutAddress = (header: ParsedMail['to']): boolean =>
  [header ?? []]
    .flat()
    .flatMap((one) => writtenBy(one))
    .some(({ address, name }) => address === '' && name !== '')

const flat = (addresses: readonly EmailAddress[]): readonly EmailAddress[] =>
  addresses.flatMap((one) => (one.group === undefined ? [one] : flat(one.group)))

/** As they stand in the mail, the first of each name. */
const headersOf = ({ headerLines }: ParsedMail): ReadMail['headers'] =>
  Object.fromEntries(
    headerLines
      .slice(0, mostHeaders)
      .toReversed()
      .map(({ key, line }) => [
        key.toLowerCase(),
        storable(line.slice(line.indexOf(':') + 1).slice(0, mostHeaderLength))
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ]),
  )

/** What programs add to each mail of somebody. */
const belongsToAnyMail: ReadonlySet<string> = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'application/pgp-keys',
])

const fileOf = ({ filename, contentType, content, related }: Attachment, index: number): CarriedFile => ({
  name: storable(filename ?? '') || `${index + 1}.${endingOf(contentType)}`,
  bytes: content,
  besideWords: !related && !belongsToAnyMail.has(contentType),
})

const endingOf = (contentType: string): string => {
  if (contentType === 'message/rfc822') return 'eml'
  if (contentType === 'text/calendar') return 'ics'
  return /^[a-z]+\/([a-z\d]{2,5})$/.exec(contentType)?.[1] ?? 'bin'
}

const oneLine = (text: string): string =>
  storable(text)
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()

/** What no database holds is marked, not dropped. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')
