import { type DkimKey, recordName } from '../../../company/mail/dkim/dkim-key.ts'
import { codeOf } from '../../../errors/reason.ts'
import type { DkimFound } from '../../../shapes/dkim-found.ts'
import type { LookUpDns } from './signed-by-sender.ts'

export interface Published {
  readonly found: DkimFound
  /** What stands there, each record as one text. */
  readonly records: readonly string[]
}

const patienceMs = 10_000
const mostRecords = 5
const mostLetters = 1_000

/** Looks whether the public half of a key stands in the DNS, as whoever gets a mail signed with it looks. */
export const publishedKey = async (
  lookUp: LookUpDns,
  key: Pick<DkimKey, 'domain' | 'selector' | 'publicKey'>,
  withinMs = patienceMs,
): Promise<Published> => {
  try {
    const found = await within(withinMs, lookUp(recordName(key), 'TXT'))
    const records = found.slice(0, mostRecords).map((one) => [one].flat().join('').slice(0, mostLetters))
    if (records.length === 0) return { found: 'missing', records }
    // Of two, whoever looks takes either.
    const isRight = records.length === 1 && records.every((record) => holds(record, key.publicKey))
    return { found: isRight ? 'right' : 'other', records }
  } catch (thrown) {
    const isNothing = ['ENOTFOUND', 'ENODATA'].includes(codeOf(thrown) ?? '')
    return { found: isNothing ? 'missing' : 'unreachable', records: [] }
  }
}

const within = async <T>(ms: number, wanted: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no name server answered in time')), ms)
  try {
    return await Promise.race([wanted, promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether a record (RFC 6376, 3.6.1) lets this key sign mail, whole and for good. */
const holds = (record: string, publicKey: string): boolean => {
  const tags = new Map(
    record.split(';').map((part): [string, string] => {
      const [name = '', ...value] = part.split('=')
      return [name.trim(), value.join('=').replaceAll(/\s+/g, '')]
    }),
  )
  const allows = (name: string, ...wanted: readonly string[]): boolean =>
    !tags.has(name) || (tags.get(name) ?? '').split(':').some((one) => wanted.includes(one))
  return (
    tags.get('p') === publicKey &&
    allows('v', 'DKIM1') &&
    allows('k', 'rsa') &&
    allows('h', 'sha256') &&
    allows('s', '*', 'email') &&
    // A domain that only tries it out is treated as if it did not sign.
    !(tags.get('t') ?? '').split(':').includes('y')
  )
}
