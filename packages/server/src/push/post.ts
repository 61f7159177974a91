import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import webpush from 'web-push'
import type { Settings } from '../config/settings.ts'
import { isLoopback } from '../addresses/address.ts'
import { mayBeCalled, publicLookup } from '../addresses/public-address.ts'
import type { PushKeys } from './keys.ts'
import type { DueDevice } from './due.ts'
import type { Note } from './note.ts'

/** What came of handing something to a push service. */
export type Posted =
  | { readonly kind: 'taken' }
  /** The device wants nothing more: its browser took that back, or it is gone. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly pause: number }
  | { readonly kind: 'refused'; readonly status: number }

/** Whether we may call it: a public one by https, or on this machine where the setting says so, for trials. */
export const isPushEndpoint = (endpoint: string, { localPush }: Pick<Settings, 'localPush'>): boolean =>
  mayBeCalled(endpoint) || (localPush && isLocal(endpoint))

const isLocal = (endpoint: string): boolean =>
  URL.canParse(endpoint) && new URL(endpoint).protocol === 'http:' && isLoopback(new URL(endpoint).hostname)

export interface Posting {
  readonly keys: PushKeys
  /** How a push service reaches whoever runs this: a mail address or a page of https. */
  readonly contact: string
  readonly settings: Pick<Settings, 'localPush'>
  readonly signal: AbortSignal
}

const longest = 10_000

/**
 * Hands a note to a device's push service, encrypted for the device alone (RFC 8291) and signed by us (RFC 8292).
 * @throws where it could not be reached
 */
export const post = async (
  { keys, contact, settings, signal }: Posting,
  { endpoint, keys: ofDevice }: Pick<DueDevice, 'endpoint' | 'keys'>,
  { shown, topic, urgency, keepFor }: Note,
): Promise<Posted> => {
  if (!isPushEndpoint(endpoint, settings)) return { kind: 'gone' }
  const { headers, body } = webpush.generateRequestDetails(
    { endpoint, keys: { ...ofDevice } },
    JSON.stringify(shown),
    {
      vapidDetails: { subject: contact, ...keys },
      contentEncoding: 'aes128gcm',
      TTL: keepFor,
      urgency,
      topic,
    },
  )
  const { status, pause } = await send(endpoint, { headers, body, settings, signal })
  if (status >= 200 && status < 300) return { kind: 'taken' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  if (status === 429 || status >= 500) return { kind: 'later', pause }
  return { kind: 'refused', status }
}

interface Sending extends Pick<Posting, 'settings' | 'signal'> {
  readonly headers: Record<string, string | number>
  readonly body: Buffer | null
}

/** No redirect is followed, and nothing of an answer is read but its head. Settled within ten seconds, whatever comes. */
const send = async (
  endpoint: string,
  { headers, body, settings, signal }: Sending,
): Promise<{ readonly status: number; readonly pause: number }> =>
  await new Promise((resolve, reject) => {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(longest)])
    const isPlain = settings.localPush && isLocal(endpoint)
    const request = (isPlain ? plainRequest : secureRequest)(
      endpoint,
      {
        method: 'POST',
        headers,
        agent: false,
        signal: ending,
        ...(isPlain ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const asked = Number(response.headers['retry-after'] ?? 0)
        resolve({ status: response.statusCode ?? 0, pause: Number.isFinite(asked) ? asked * 1000 : 0 })
        response.destroy()
      },
    )
    request.once('error', reject)
    // Whoever changes the protocol gave no answer, and none comes after that.
    request.once('upgrade', (_response, socket) => {
      socket.destroy()
      reject(new Error('it changed the protocol'))
    })
    request.once('close', () => reject(new Error('it closed before it answered')))
    ending.addEventListener('abort', () => reject(new Error('it did not answer in time')), { once: true })
    request.end(body)
  })
