import parseHeader from 'mailauth/lib/parse-dkim-headers.js'
import { z } from 'zod'
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
 * @param server the name by which its lines begin (RFC 8601, authserv-id), in small letters
 */
export const foundRight = (
  fields: readonly HeadField[],
  server: string,
): ((signature: NamedSignature) => boolean) => {
  const said = fields
    .filter(({ name }) => name === 'authentication-results')
    .flatMap(({ line }) => results.safeParse(parseHeader(line).parsed).data ?? [])
    .filter(({ value }) => value.trim().toLowerCase().split(/\s/)[0] === server)
  const [only, ...more] = said
  if (only === undefined || more.length > 0) return () => false
  const passed = [only.dkim ?? []].flat().filter(({ value }) => value.toLowerCase() === 'pass')
  const signatures = fields
    .filter(({ name }) => name === 'dkim-signature')
    .flatMap(({ line }) => signatureTags.safeParse(parseHeader(line).parsed).data ?? [])
    .map(({ d, b, a, l }) => ({
      domain: String(d.value).toLowerCase(),
      signature: bare(String(b.value)),
      isWhole: l === undefined && String(a.value).toLowerCase() !== 'rsa-sha1',
    }))
  return ({ domain, signature }) => {
    const ofDomain = signatures.filter((each) => each.domain === domain)
    const itself = ofDomain.find((each) => each.signature === bare(signature))
    if (itself === undefined || !itself.isWhole) return false
    return passed.some(({ header = {} }) => {
      const of = (header.d ?? header.i?.replace(/^.*@/, '') ?? '').toLowerCase()
      const begins = bare(header.b ?? '')
      // Without its beginning it could be about another one of the same domain.
      return of === domain && (begins === '' ? ofDomain.length === 1 : itself.signature.startsWith(begins))
    })
  }
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')
