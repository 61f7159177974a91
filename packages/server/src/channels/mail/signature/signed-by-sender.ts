import { createHash } from 'node:crypto'
import { addMilliseconds, days, type Instant, parseInstant } from '@buckstop/domain'
import type { DKIMResult } from 'mailauth'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { addressesIn } from './addresses-in.ts'
import type { TrustedServer } from '../../../config/trusted-server.ts'
import { foundRight } from './authentication-results.ts'
import { bodyOf, fieldsOf, type HeadField, headOf, isWithinBounds, once } from './head.ts'
import { readsAsSigned } from './reads-as-signed.ts'

/** Looks up what stands in the DNS. */
export type LookUpDns = (domain: string, type: string) => Promise<string[][] | string[]>

/** What a signature proves: `meantFor` names those of our addresses to which it was, as far as it covers that. */
export type Signed =
  | {
      readonly kind: 'signed'
      readonly meantFor: readonly string[]
      /** The same for whatever is made of one mail of theirs by leaving out or rewriting what nobody signed. */
      readonly signature: Buffer
      /** The domain that signed. */
      readonly signer: string
    }
  | { readonly kind: 'unsigned' }
  /** Its key could not be looked up now. */
  | { readonly kind: 'unknown' }

export interface SenderAddress {
  /** As it stands in the mail. */
  readonly written: string
  /** In ASCII, small letters. */
  readonly domain: string
}

const patienceMs = 15_000
/** Servers try to hand a mail over for five days; older ones were kept by somebody. */
const mostAge = days(7)
/** How far clocks are ahead. */
const mostAhead = days(1)

/**
 * Whether a mail is signed (DKIM), the whole of it, by the domain of the one address that it says it is from. SPF says
 * which server handed a mail over, which proves nobody. A header that stands twice is read by one program here and by
 * another there, so a mail with one proves nothing; nor does one without a date, or with one of long ago.
 * @param to our addresses, in small letters
 * @param heardAt when it reached us
 * @param trusted the server of a mailbox that we read, where its word on signatures counts as ours; null elsewhere
 */
export const signedBySender = async (
  bytes: Buffer,
  {
    sender,
    to,
    heardAt,
    trusted,
  }: {
    readonly sender: SenderAddress
    readonly to: readonly string[]
    readonly heardAt: Instant
    readonly trusted: TrustedServer | null
  },
  lookUp: LookUpDns,
): Promise<Signed> => {
  const head = headOf(bytes)
  const fields = fieldsOf(bytes)
  if (head === null || fields === null || !isWithinBounds(head) || !once(head)) return { kind: 'unsigned' }
  // Two readers that part the lines of a head otherwise read two heads.
  if (head.filter(({ name }) => name !== '').length !== fields.length) return { kind: 'unsigned' }
  const writtenAt = dateIn(fields)
  if (writtenAt === null || !isOfNow(writtenAt, heardAt)) return { kind: 'unsigned' }
  const verified = await within(patienceMs, dkimVerify(bytes, { resolver: lookUp, rejectRsaSha1: true }))
  if (verified === null) return { kind: 'unknown' }
  // Two readers of one header may differ; where they do, nothing is proved.
  const [headerFrom, ...more] = verified.headerFrom
  const isFromThem = headerFrom?.toLowerCase() === sender.written.toLowerCase()
  if (verified.fromFields !== 1 || more.length > 0 || !isFromThem) return { kind: 'unsigned' }
  const theirs = verified.results.filter((result) => isTheirs(result, sender.domain))
  const isVouchedFor = trusted === null ? () => false : foundRight(fields, trusted)
  const isRight = (result: DKIMResult): boolean =>
    isWhole(result) ||
    isVouchedFor({
      domain: (result.signingDomain ?? '').toLowerCase(),
      signature: result.signature ?? '',
    })
  const body = bodyOf(bytes)
  const whole = theirs.filter(
    (result) =>
      isRight(result) &&
      readsAsSigned(fields, body, { sender: sender.written, signs: (name) => signs(result, name) }),
  )
  const proving = whole.find((result) => meantFor(result, to).length > 0) ?? whole[0]
  if (proving === undefined)
    return theirs.some(({ status }) => status.result === 'temperror')
      ? { kind: 'unknown' }
      : { kind: 'unsigned' }
  return {
    kind: 'signed',
    meantFor: meantFor(proving, to),
    signer: (proving.signingDomain ?? '').toLowerCase(),
    // Not of what the signature is written like, nor of which one it is: nobody writes two mails in one second.
    signature: createHash('sha256').update(`${sender.written.toLowerCase()} ${writtenAt}`).digest(),
  }
}

const isTheirs = ({ status, signingDomain = '' }: DKIMResult, domain: string): boolean => {
  const signer = signingDomain.toLowerCase()
  return (
    typeof status.aligned === 'string' &&
    signer !== '' &&
    (domain === signer || domain.endsWith(`.${signer}`))
  )
}

const isWhole = ({ status }: DKIMResult): boolean =>
  status.result === 'pass' && (status.underSized ?? 0) === 0

const signs = ({ signingHeaders }: DKIMResult, name: string): boolean =>
  (signingHeaders?.keys ?? '')
    .toLowerCase()
    .split(/[\s:]+/)
    .includes(name)

const meantFor = ({ signingHeaders }: DKIMResult, addresses: readonly string[]): readonly string[] => {
  const named = (signingHeaders?.headers ?? [])
    .filter((line) => /^(?:to|cc)\s*:/i.test(line))
    .flatMap((line) => addressesIn(line))
  return addresses.filter((address) => named.includes(address))
}

const dateIn = (fields: readonly HeadField[]): Instant | null => {
  const line = fields.find(({ name }) => name === 'date')?.line ?? ''
  return parseInstant(
    line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

const isOfNow = (writtenAt: Instant, heardAt: Instant): boolean =>
  writtenAt >= addMilliseconds(heardAt, -mostAge) && writtenAt <= addMilliseconds(heardAt, mostAhead)

const within = async <T>(ms: number, work: Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
