import { Readable } from 'node:stream'
import * as oauth from 'oauth4webapi'
import type { Settings } from '../../../config/settings.ts'
import { withoutSecrets } from '../../../log/without-secrets.ts'
import type { OAuthClient, OAuthSecret } from '../account.ts'

export type Drawn =
  | {
      readonly ok: true
      readonly accessToken: string
      /** The one that counts from now on; null where it stays the same. */
      readonly refreshToken: string | null
    }
  | { readonly ok: false; readonly said: string }

interface Exchanging {
  readonly signal?: AbortSignal | undefined
  readonly settings: Pick<Settings, 'localSignIn'>
}

const exchangeMs = 10_000
const mostBytes = 100_000

/** Draws an access token for a refresh token (RFC 6749, 6). */
export const exchange = async (
  { tokenEndpoint, clientId, scope }: OAuthClient,
  { clientSecret, refreshToken }: OAuthSecret,
  { signal = AbortSignal.timeout(exchangeMs), settings }: Exchanging,
): Promise<Drawn> => {
  const { origin, protocol } = new URL(tokenEndpoint)
  const server: oauth.AuthorizationServer = { issuer: origin, token_endpoint: tokenEndpoint }
  const client: oauth.Client = { client_id: clientId }
  const proof = clientSecret === null ? oauth.None() : oauth.ClientSecretPost(clientSecret)
  const seen = { status: 0 }
  try {
    const response = await oauth.refreshTokenGrantRequest(server, client, proof, refreshToken, {
      signal,
      [oauth.allowInsecureRequests]: protocol === 'http:' && settings.localSignIn,
      [oauth.customFetch]: async (url, options) => {
        const answer = await boundedFetch(url, options)
        seen.status = answer.status
        return answer
      },
      ...(scope === null ? {} : { additionalParameters: { scope } }),
    })
    const answer = await oauth.processRefreshTokenResponse(server, client, response)
    const next = answer.refresh_token
    return {
      ok: true,
      accessToken: answer.access_token,
      refreshToken: next === undefined || next === refreshToken ? null : next,
    }
  } catch (thrown) {
    if (thrown instanceof oauth.ResponseBodyError) {
      const { error, error_description: description } = thrown
      const said = description === undefined ? error : `${error}: ${description}`
      return { ok: false, said: withoutSecrets(said, [refreshToken, clientSecret ?? '']) }
    }
    // What is no answer of OAuth2 is not told on: it may be of a server that is nobody's business here.
    if (seen.status !== 0) return { ok: false, said: `HTTP ${seen.status}, which is no answer of OAuth2` }
    throw thrown
  }
}

/** No more of an answer than any has, and nothing of who signed in, which would be for somebody else to check. */
const boundedFetch = async (
  url: string,
  { body: asked, headers, method, signal }: oauth.CustomFetchOptions<'POST', URLSearchParams>,
): Promise<Response> => {
  const answer = await fetch(url, {
    body: asked,
    headers,
    method,
    redirect: 'manual',
    signal: signal ?? null,
  })
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> = answer.body ?? Readable.from([])
  for await (const part of body) {
    size += part.byteLength
    if (size > mostBytes)
      throw Object.assign(new Error('the answer is too long'), { code: 'answer-too-long' })
    parts.push(part)
  }
  const text = Buffer.concat(parts).toString('utf8')
  const shown = {
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
  }
  return new Response(answer.status === 204 || answer.status === 304 ? null : withoutIdToken(text), shown)
}

const withoutIdToken = (text: string): string => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || !('id_token' in parsed)) return text
    const { id_token: _theirs, ...rest } = parsed
    return JSON.stringify(rest)
  } catch {
    return text
  }
}
