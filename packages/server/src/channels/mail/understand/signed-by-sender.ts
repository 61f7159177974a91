import { type DKIMResult, dkimVerify } from 'mailauth'
import type { Written } from '../read/mail.ts'

/** Looks up what stands in the DNS. */
export type LookUpDns = (domain: string, type: string) => Promise<string[][] | string[]>

const patienceMs = 15_000

/**
 * Whether a mail is signed (DKIM), the whole of it, by the domain of the one address that it says it is from, and was
 * meant for us: what somebody was sent can't be handed on to us as its sender's words. SPF says which server handed a
 * mail over, which proves nobody.
 * @param to our addresses, in small letters
 */
export const isSignedBySender = async (
  bytes: Buffer,
  { from, to }: { readonly from: readonly Written[]; readonly to: readonly string[] },
  lookUp: LookUpDns,
): Promise<boolean> => {
  const [sender, ...others] = from
  if (sender === undefined || others.length > 0) return false
  const verified = await within(patienceMs, dkimVerify(bytes, { resolver: lookUp, rejectRsaSha1: true }))
  if (verified === null || verified.fromFields !== 1) return false
  // Two readers of one header may differ; where they do, nothing is proved.
  const [headerFrom, ...more] = verified.headerFrom
  const address = sender.address.toLowerCase()
  if (more.length > 0 || headerFrom?.toLowerCase() !== address) return false
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return verified.results.some((result) => provesAll(result, domain) && isMeantFor(result, to))
}

const provesAll = ({ status, signingDomain = '' }: DKIMResult, domain: string): boolean => {
  const signer = signingDomain.toLowerCase()
  const isTheirs = signer !== '' && (domain === signer || domain.endsWith(`.${signer}`))
  return (
    status.result === 'pass' &&
    typeof status.aligned === 'string' &&
    isTheirs &&
    (status.underSized ?? 0) === 0
  )
}

const isMeantFor = ({ signingHeaders }: DKIMResult, addresses: readonly string[]): boolean =>
  (signingHeaders?.headers ?? [])
    .map((line) => line.toLowerCase())
    .filter((line) => /^(?:to|cc)\s*:/.test(line))
    .some((line) => addresses.some((address) => namesIt(line, address)))

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
