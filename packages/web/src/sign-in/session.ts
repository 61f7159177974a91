import { Refused } from '../api/client.ts'
import type { SaidProblem } from '../api/problem.ts'
import { keptHere } from '../push/kept.ts'
import { signInWords } from '../words/sign-in.ts'
import { withWords } from '../words/speak.ts'

const words = signInWords.refused

const pause = (response: Response): number =>
  Math.max(1, Math.ceil(Number(response.headers.get('retry-after') ?? 60) / 60))

const why = (response: Response): Pick<SaidProblem, 'title' | 'detail'> => {
  if (response.status === 429)
    return { title: words.paused.title(), detail: words.paused.detail({ minutes: pause(response) }) }
  const { title, detail } = reasons[response.status] ?? words.failed
  return { title: title(), detail: detail() }
}

const reasons: Readonly<Record<number, typeof words.failed>> = {
  400: words.address,
  401: words.pair,
  403: words.elsewhere,
}

const refused = (status: number, said: Pick<SaidProblem, 'title' | 'detail'>): Refused => {
  const problem = { status, code: 'sign-in-refused', requestId: '' } as const
  return new Refused(problem, { ...problem, ...said, parts: [], beside: {} })
}

const post = async (path: string, body: unknown): Promise<Response> => {
  try {
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    })
  } catch {
    const { title, detail } = words.unreachable
    throw refused(0, { title: title(), detail: detail() })
  }
}

/**
 * What was typed and not sent waits for whoever typed it, and for nobody else at the same machine. To be called when it
 * is known who is here: they need not have signed in in this tab.
 * @param person their id
 */
export const keepOnlyOwn = (person: string): void => {
  if (sessionStorage.getItem('desk.who') !== person) sessionStorage.clear()
  sessionStorage.setItem('desk.who', person)
  const kept = keptHere()
  if (kept !== null && kept.person !== person) void showNothingHere()
}

const device = withWords(['house', 'problems'], async () => await import('../push/this-device.ts'))

/** What somebody has to do is shown to whoever they are here, and to nobody who comes after them. */
const showNothingHere = async (): Promise<void> => {
  if (keptHere() === null) return
  try {
    await (await device()).turnOff()
  } catch {
    // Without a line there is nothing to be shown either; the next start tries again.
  }
}

/** Opens a session by cookie. @throws Refused in words for a person. */
export const signIn = async (email: string, password: string): Promise<void> => {
  const response = await post('sign-in/email', { email, password })
  if (response.ok) return
  throw refused(response.status, why(response))
}

/** Ends the session here, and forgets what was typed and not sent in this tab. */
export const signOut = async (): Promise<void> => {
  await showNothingHere()
  await post('sign-out', {})
  sessionStorage.clear()
}
