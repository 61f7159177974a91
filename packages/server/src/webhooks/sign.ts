import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'
const keyBytes = 32

/** A secret as Standard Webhooks writes it: what receivers' libraries take as it is. */
export const newSecret = (): string => `${prefix}${randomBytes(keyBytes).toString('base64')}`

/**
 * The header `webhook-signature`: one signature for each secret that counts, of which a receiver needs to know one.
 * @param timestamp in seconds, as in the header `webhook-timestamp`
 */
export const signatureOf = (
  secrets: readonly string[],
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string },
): string =>
  secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(prefix.length), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    .join(' ')
