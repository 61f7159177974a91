import { createHash } from 'node:crypto'
import { type DKIMResult, dkimVerify } from 'mailauth'
import { foundRight } from './authentication-results.ts'
import { fieldsOf, headOf, isWithinBounds, once } from './head.ts'

/** Looks up what stands in the DNS. */
export type LookUpDns = (domain: string, type: string) => Promise<string[][] | string[]>

/** What a signature proves: `meantFor` names those of our addresses to which it was, as far as it covers that. */
export type Signed =
  | {
      readonly kind: 'signed'
      readonly meantFor: readonly string[]
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
/** Whoever changes one of these changes what a mail says, or to what it is an answer. */
const signedWhereTheyStand = ['from', 'subject', 'date']

/**
 * Whether a mail is signed (DKIM), the whole of it, by the domain of the one address that it says it is from. SPF says
 * which server handed a mail over, which proves nobody. A header that stands twice is read by one program here and by
 * another there, so a mail with one proves nothing.
 * @param to our addresses, in small letters
 * @param trusted the server of a mailbox that we read, where its word on signatures counts as ours; null elsewhere
 */
export const signedBySender = async (
  bytes: Buffer,
  {
    sender,
    to,
    trusted,
  }: { readonly sender: SenderAddress; readonly to: readonly string[]; readonly trusted: string | null },
  lookUp: LookUpDns,
): Promise<Signed> => {
  const head = headOf(bytes)
  if (head === null || !isWithinBounds(head) || !once(head)) return { kind: 'unsigned' }
  const verified = await within(patienceMs, dkimVerify(bytes, { resolver: lookUp, rejectRsaSha1: true }))
  if (verified === null) return { kind: 'unknown' }
  // Two readers of one header may differ; where they do, nothing is proved.
  const [headerFrom, ...more] = verified.headerFrom
  const isFromThem = headerFrom?.toLowerCase() === sender.written.toLowerCase()
  if (verified.fromFields !== 1 || more.length > 0 || !isFromThem) return { kind: 'unsigned' }
  const names = new Set(head.map(({ name }) => name))
  const needed = signedWhereTheyStand.filter((name) => names.has(name))
  const theirs = verified.results.filter((result) => isTheirs(result, sender.domain))
  const isVouchedFor = trusted === null ? () => false : foundRight(fieldsOf(bytes) ?? [], trusted)
  const isRight = (result: DKIMResult): boolean =>
    isWhole(result) ||
    isVouchedFor({
      domain: (result.signingDomain ?? '').toLowerCase(),
      signature: result.signature ?? '',
    })
  const whole = theirs.filter((result) => isRight(result) && needed.every((name) => signs(result, name)))
  const proving = whole.find((result) => meantFor(result, to).length > 0) ?? whole[0]
  if (proving === undefined)
    return theirs.some(({ status }) => status.result === 'temperror')
      ? { kind: 'unknown' }
      : { kind: 'unsigned' }
  return {
    kind: 'signed',
    meantFor: meantFor(proving, to),
    signer: (proving.signingDomain ?? '').toLowerCase(),
    signature: createHash('sha256')
      .update(proving.signature ?? '')
      .digest(),
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
  const lines = (signingHeaders?.headers ?? [])
    .map((line) => line.toLowerCase())
    .filter((line) => /^(?:to|cc)\s*:/.test(line))
  return addresses.filter((address) => lines.some((line) => namesIt(line, address)))
}

const namesIt = (line: string, address: string): boolean =>
  line
    .slice(line.indexOf(':') + 1)
    .split(/[\s,;<>"]+/)
    .includes(address)

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
