import type { PhoneSecret } from '../../company/phone/phone-line.ts'

/** A form that the provider sent, and what it says of where it comes from. */
export interface SentByProvider {
  /** As it was entered at the provider, with what stands behind its question mark. */
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  /** Of `X-Twilio-Signature`; empty where it has none. */
  readonly signature: string
  /** Of `X-Twilio-Webhooks-Signature-Settings`; undefined where it has none. */
  readonly signedHow?: string | undefined
}

/** Whether the provider sent it, signed with either of the tokens that count. */
export const isSignedByProvider = async (
  { token, next }: PhoneSecret,
  { url, fields, signature, signedHow }: SentByProvider,
): Promise<boolean> => {
  if (signature === '') return false
  // The part of their package that checks, and not the client of all their products beside it.
  const { getSignatureAlgorithm, validateRequest } = await import('twilio/lib/webhooks/webhooks.js')
  try {
    const how = getSignatureAlgorithm(signedHow)
    return [token, ...(next === null ? [] : [next])].some((one) =>
      validateRequest(one, signature, url, fields, how),
    )
  } catch {
    // A way to sign that nobody here knows.
    return false
  }
}
