import type { Context } from 'hono'
import { readJson } from '../forms/read-json.ts'
import { Problem, problemAnswer } from '../errors/problem.ts'
import type { HttpContext, HttpEnv } from './http-context.ts'
import { isOurs } from './own-origin.ts'
import { forgiveGuesses, guessKey, takeGuess } from '../sign-in/guesses.ts'
import { deviceCookie, knownDevice } from '../sign-in/known-device.ts'

// Of the library's many routes, those that staff need; everything else is not there.
const offered: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/sign-in/email': 'POST',
  '/sign-out': 'POST',
  '/get-session': 'GET',
  '/change-password': 'POST',
}

/** Sign-in and sign-out, with our own errors around the library's. */
export const serveSignIn = async (http: HttpContext, c: Context<HttpEnv>): Promise<Response> => {
  const requestId = c.get('requestId')
  const method = offered[c.req.path.slice('/api/auth'.length)]
  if (method === undefined) return problemAnswer('not-found', requestId)
  if (c.req.method !== method)
    return problemAnswer('method-unknown', requestId, { headers: { allow: method } })
  if (method === 'GET') return await inOurWords(http, await http.signIn.handler(c.req.raw), requestId)
  const answer = await change(http, c, requestId)
  // Whoever signs out here is out with the answer; every other process hears of it a moment later.
  http.lately.forget()
  return answer
}

const change = async (http: HttpContext, c: Context<HttpEnv>, requestId: string): Promise<Response> => {
  const body = alone(c.req.path, await checked(http, c))
  const email = c.req.path.endsWith('/sign-in/email') ? emailOf(body) : null
  if (email === null) return await inOurWords(http, await http.signIn.handler(asRequest(c, body)), requestId)
  const signing = { secret: http.signIn.options.secret, email }
  const key = guessKey(email, knownDevice(signing, c.req.header('cookie')))
  const wait = await takeGuess(http.app.db, key)
  if (wait > 0) throw new Problem('sign-in-paused', { headers: { 'retry-after': String(wait) } })
  const answer = await inOurWords(http, await http.signIn.handler(asRequest(c, body)), requestId)
  if (answer.status !== 200) return answer
  await forgiveGuesses(http.app.db, key)
  answer.headers.append('set-cookie', deviceCookie(signing, http.publicUrl.startsWith('https:')))
  return answer
}

/** The library's answer in our own words. */
const inOurWords = async (http: HttpContext, answer: Response, requestId: string): Promise<Response> => {
  switch (answer.status) {
    case 200:
      return await withoutToken(answer)
    case 400:
      return problemAnswer('input-invalid', requestId)
    case 401:
      return problemAnswer('sign-in-failed', requestId)
    case 403:
      return problemAnswer('origin-foreign', requestId)
    default:
      http.app.log.warn({ status: answer.status, requestId }, 'sign-in answered oddly')
      return problemAnswer('internal', requestId)
  }
}

const checked = async (http: HttpContext, c: Context<HttpEnv>): Promise<unknown> => {
  if (!isOurs(http, c)) throw new Problem('origin-foreign')
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('content-type-unknown')
  return await readJson(c.req.raw, http.app.bodies, c.get('sender'))
}

/** A new password ends every other session: who changes it may do so because somebody else is in. */
const alone = (path: string, body: unknown): unknown =>
  path.endsWith('/change-password') && typeof body === 'object' && body !== null
    ? { ...body, revokeOtherSessions: true }
    : body

const emailOf = (body: unknown): string | null => {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null
  return typeof email === 'string' ? email : null
}

const asRequest = (c: Context<HttpEnv>, body: unknown): Request => {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  return new Request(c.req.url, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** The session's token goes into its cookie alone, where no script can read it. */
const withoutToken = async (answer: Response): Promise<Response> => {
  const shown = JSON.stringify(await answer.json(), (key, value: unknown) =>
    key === 'token' ? undefined : value,
  )
  const { headers, status } = answer
  headers.delete('content-length')
  return new Response(shown, { status, headers })
}
