import { withoutAddresses } from '../log/log.ts'
import { withoutSecrets } from '../log/without-secrets.ts'
import { codeOf } from '../config/startup-error.ts'
import type { TroubleReason } from '../shapes/troubles.ts'

/** Of codes of Node, of its TLS, and of what reads and sends mail. */
const reasons: Readonly<Record<string, TroubleReason>> = {
  'password-refused': 'passwordRefused',
  'token-refused': 'passwordRefused',
  EAUTH: 'passwordRefused',
  ENOAUTH: 'passwordRefused',
  EOAUTH2: 'passwordRefused',
  ECONNREFUSED: 'nobodyAnswers',
  ECONNECTION: 'nobodyAnswers',
  EHOSTUNREACH: 'nobodyAnswers',
  ENETUNREACH: 'nobodyAnswers',
  ECONNRESET: 'nobodyAnswers',
  ESOCKET: 'nobodyAnswers',
  NoConnection: 'nobodyAnswers',
  'ended-soon': 'nobodyAnswers',
  ENOTFOUND: 'nameUnknown',
  EAI_AGAIN: 'nameUnknown',
  EDNS: 'nameUnknown',
  ETIMEDOUT: 'tooSlow',
  ETIMEOUT: 'tooSlow',
  CONNECT_TIMEOUT: 'tooSlow',
  GREETING_TIMEOUT: 'tooSlow',
  UPGRADE_TIMEOUT: 'tooSlow',
  ETLS: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  'port-taken': 'portTaken',
  'port-forbidden': 'portForbidden',
  'too-much-of-network': 'tooMuchOfOne',
  'too-much-of-all': 'tooMuchInAll',
  'flood-of-forms': 'floodOfForms',
  'wrongly-signed': 'wronglySigned',
  'flood-of-calls': 'floodOfCalls',
  'provider-401': 'tokenRefused',
  'provider-403': 'tokenRefused',
  'provider-429': 'tooSlow',
  'provider-5xx': 'nobodyAnswers',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
  EPROTOCOL: 'refused',
}

export const reasonFor = (code: string | null): TroubleReason => reasons[code ?? ''] ?? 'unknown'

/**
 * Why something failed that was thrown: the word of the other side where that tells more than how it was told, and the
 * cause beneath a code that only says that a connection failed.
 */
export const whyFailing = (thrown: unknown): TroubleReason => {
  const words = saidBy(thrown) ?? ''
  if (/\b(?:452|552)\b|quota|over limit|mailbox (?:is )?full|insufficient (?:system )?storage/i.test(words))
    return 'full'
  const beneath = thrown instanceof Error && thrown.cause !== undefined ? codeOf(thrown.cause) : undefined
  const known = [beneath, codeOf(thrown)].map((code) => reasonFor(code ?? null))
  if (/certificate/i.test(words) || (thrown instanceof Error && /certificate/i.test(thrown.message)))
    return 'certificate'
  if (thrown instanceof Error && /ECONNREFUSED/.test(thrown.message)) return 'nobodyAnswers'
  return known.find((reason) => reason !== 'unknown') ?? 'unknown'
}

const longest = 300

/** What the other side said, on one line, without addresses and these secrets; null where it said nothing. */
export const saidBy = (thrown: unknown, secrets: readonly string[] = []): string | null => {
  if (!(thrown instanceof Error)) return null
  const { response, responseText } = thrown as Error & {
    readonly response?: unknown
    readonly responseText?: unknown
  }
  const said = [responseText, response].find((one) => typeof one === 'string')
  if (typeof said !== 'string') return null
  const line = withoutAddresses(withoutSecrets(said, secrets).slice(0, 2 * longest))
    .replaceAll(/\p{C}+|\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
  return line === '' ? null : line
}
