import parseHeader from 'mailauth/lib/parse-dkim-headers.js'
import { z } from 'zod'
import type { TrustedServer } from '../../../config/trusted-server.ts'
import type { HeadField } from './head.ts'

/** A signature of a mail, as far as it names itself. */
export interface NamedSignature {
  readonly domain: string
  /** The signature itself, without white space. */
  readonly signature: string
}

const one = z.object({
  value: z.string(),
  header: z
    .object({ d: z.string().optional(), i: z.string().optional(), b: z.string().optional() })
    .optional(),
})
const results = z.object({ value: z.string(), dkim: z.union([one, z.array(one)]).optional() })
const tag = z.object({ value: z.union([z.string(), z.number()]) })
const signatureTags = z.object({ d: tag, b: tag, a: tag, l: tag.optional() })

/**
 * Which signatures a server whose word counts found to be right, the whole mail by a sound method. It counts where that
 * server strips what others wrote under its name, and then it wrote one such line itself: where there are several, it
 * does not strip, and none of them counts.
 * What is doubled in it, or could come out of an address that it quotes, has none of it count.
 */
export const foundRight = (
  fields: readonly HeadField[],
  { name: server, receivedAbove }: TrustedServer,
): ((signature: NamedSignature) => boolean) => {
  const said = fields
    .map(({ name, line }, index) => ({ name, line, index }))
    .filter(({ name }) => name === 'authentication-results')
    .flatMap(({ line, index }) => {
      const { data } = results.safeParse(parseHeader(line).parsed)
      return data === undefined ? [] : [{ ...data, line, index }]
    })
    // Whatever could be read as its name is one more of them.
    .filter(({ value }) => value.trim().toLowerCase().split(/\s/)[0] === server)
  const [only, ...more] = said
  if (only === undefined || more.length > 0 || nameOf(only.value) !== server || mayQuoteOthers(only.line))
    return () => false
  const above = fields.slice(0, only.index).filter(({ name }) => name === 'received')
  if (above.length > receivedAbove) return () => false
  const signatures = fields
    .filter(({ name }) => name === 'dkim-signature')
    .flatMap(({ line }) => signatureTags.safeParse(parseHeader(line).parsed).data ?? [])
    .map(({ d, b, a, l }) => ({
      domain: String(d.value).toLowerCase(),
      signature: bare(String(b.value)),
      isWhole: l === undefined && String(a.value).toLowerCase() !== 'rsa-sha1',
    }))
  // Of each signature it says one thing, and each thing of one signature.
  const found = [only.dkim ?? []].flat().map(({ value, header = {} }) => {
    const of = (header.d ?? header.i?.replace(/^.*@/, '') ?? '').toLowerCase()
    const begins = bare(header.b ?? '')
    return {
      passed: value.toLowerCase() === 'pass',
      of: signatures.filter(({ domain, signature }) => domain === of && signature.startsWith(begins)),
    }
  })
  return ({ domain, signature }) => {
    const [itself, ...twins] = signatures.filter(
      (named) => named.domain === domain && named.signature === bare(signature),
    )
    if (itself === undefined || twins.length > 0 || !itself.isWhole) return false
    const [about, ...others] = found.filter(({ of }) => of.includes(itself))
    return about !== undefined && others.length === 0 && about.passed && about.of.length === 1
  }
}

/** What a sender chose, before what was found of signatures: unquoted, it could go on as if the server said it. */
const mayQuoteOthers = (line: string): boolean => {
  const chosen = line.search(/smtp\.|helo|envelope|mailfrom|rcpttodomain/i)
  return chosen !== -1 && /dkim\s*=/i.test(line.slice(chosen).replaceAll(/"(?:[^"\\]|\\.)*"/g, ''))
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

/** A name alone, or with the version of the grammar (RFC 8601): what is written otherwise is nobody's. */
const nameOf = (value: string): string | null =>
  /^ *(?<name>[\w.-]+)(?: +\d+)? *$/.exec(value)?.groups?.['name']?.toLowerCase() ?? null
