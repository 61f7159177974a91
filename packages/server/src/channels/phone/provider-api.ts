import { Readable } from 'node:stream'
import type { AppContext } from '../../app/app-context.ts'
import type { PhoneLine } from '../../company/phone/phone-line.ts'

const askMs = 10_000

/** What the provider answered. */
export interface ProviderAnswer {
  readonly status: number
  readonly bytes: Buffer
  readonly type: string
}

/** Whether it says no to whoever asked, whatever was asked for. */
export const refusesToken = (status: number): boolean => status === 401 || status === 403

export interface AskedOfProvider {
  /** Beneath the account, with its slash, and what is asked for. */
  readonly path: string
  readonly token: string
  readonly mostBytes: number
  readonly withinMs?: number
  /** What is posted; a plain question where it is left out. */
  readonly form?: URLSearchParams
}

/** More came than anybody asked for. */
export class ProviderAnswerTooLong extends Error {
  readonly code = 'answer-too-long'
  constructor() {
    super('the answer of the telephone provider is too long')
    this.name = 'ProviderAnswerTooLong'
  }
}

/** The provider says no for now, or does not work. */
export class ProviderRefusedError extends Error {
  readonly code: string
  constructor(status: number) {
    super(`the telephone provider answered ${status}`)
    this.name = 'ProviderRefusedError'
    this.code = status >= 500 ? 'provider-5xx' : `provider-${status}`
  }
}

/** Signed in as the account, by what its API wants. */
export const signedInAs = ({ account }: Pick<PhoneLine, 'account'>, token: string): string =>
  `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`

/**
 * Asks the API of the telephone provider. Another place that it names is followed with nothing that signs in.
 * @throws where nobody answers in time, or too much
 */
export const askProvider = async (
  { settings }: Pick<AppContext, 'settings'>,
  { account }: Pick<PhoneLine, 'account'>,
  { path, token, mostBytes, withinMs = askMs, form }: AskedOfProvider,
): Promise<ProviderAnswer> => {
  const answer = await fetch(`${settings.phoneApi}/2010-04-01/Accounts/${account}${path}`, {
    headers: { authorization: signedInAs({ account }, token) },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
    signal: AbortSignal.timeout(withinMs),
  })
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> = answer.body ?? Readable.from([])
  for await (const part of body) {
    size += part.byteLength
    if (size > mostBytes) throw new ProviderAnswerTooLong()
    parts.push(part)
  }
  const type = answer.headers.get('content-type') ?? ''
  return { status: answer.status, bytes: Buffer.concat(parts), type }
}
