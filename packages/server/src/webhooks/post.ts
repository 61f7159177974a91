import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, lookupWhere } from '../addresses/public-address.ts'
import { amongNetworks } from '../addresses/trusted-proxies.ts'
import type { Settings } from '../config/settings.ts'

type Allowing = Pick<Settings, 'webhooksInside'>

/** Whether messages may go to this address: a public one by https, or one inside that the settings name. */
const isAllowed = (isPlain: boolean, { webhooksInside }: Allowing): ((address: string) => boolean) => {
  const isInside = amongNetworks(webhooksInside ?? '')
  return (address) => isInside(address) || (!isPlain && isPublicAddress(address))
}

/**
 * Whether an address of the web may be told at all, as far as it shows; where it is a name, what that leads to is looked
 * at each time it is connected to. Without https only what is named as inside.
 */
export const mayBeTold = (url: string, settings: Allowing): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, username, password, hostname } = new URL(url)
  if (!['https:', 'http:'].includes(protocol) || username !== '' || password !== '') return false
  const isPlain = protocol === 'http:'
  if (isPlain && settings.webhooksInside === undefined) return false
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 || isAllowed(isPlain, settings)(bare)
}

export interface Posted {
  readonly status: number
  /** How long it asks to be left alone, in milliseconds. */
  readonly asked: number
}

/** Within so long it answers, whatever comes. */
const longest = 15_000

/**
 * Hands a message over. No redirect is followed, and nothing of an answer is read but its head.
 * @throws where it could not be reached, or may not be
 */
export const post = async (
  url: string,
  {
    headers,
    body,
    settings,
    signal,
  }: {
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly settings: Allowing
    readonly signal: AbortSignal
  },
): Promise<Posted> => {
  if (!mayBeTold(url, settings))
    throw Object.assign(new Error('it is an address inside'), { code: 'ENOTPUBLIC' })
  return await new Promise((resolve, reject) => {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(longest)])
    const isPlain = new URL(url).protocol === 'http:'
    const bytes = Buffer.from(body)
    const request = (isPlain ? plainRequest : secureRequest)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(bytes.byteLength) },
        agent: false,
        signal: ending,
        lookup: lookupWhere(isAllowed(isPlain, settings)),
      },
      (response) => {
        const seconds = Number(response.headers['retry-after'] ?? 0)
        const asked = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
        resolve({ status: response.statusCode ?? 0, asked })
        response.destroy()
      },
    )
    request.once('error', reject)
    request.once('upgrade', (_response, socket) => {
      socket.destroy()
      reject(new Error('it changed the protocol'))
    })
    request.once('close', () => reject(new Error('it closed before it answered')))
    ending.addEventListener('abort', () => reject(new Error('it did not answer in time')), { once: true })
    request.end(bytes)
  })
}
