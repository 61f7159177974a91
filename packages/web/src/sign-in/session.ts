import { Refused } from '../api/client.ts'

const wrongPair =
  'That address and password do not fit together. Check both; after ten wrong tries there is a pause.'

const words: Readonly<Record<number, { title: string; detail: string }>> = {
  400: { title: 'That is no e-mail address', detail: 'Give the address that your colleagues know you by.' },
  401: { title: 'Not signed in', detail: wrongPair },
  403: {
    title: 'Not signed in',
    detail: 'You do not work here at the moment, says the directory. Ask whoever looks after it.',
  },
}

const paused = (response: Response): { title: string; detail: string } => {
  const minutes = Math.max(1, Math.ceil(Number(response.headers.get('retry-after') ?? 60) / 60))
  const wait = minutes === 1 ? 'Wait a minute' : `Wait ${minutes} minutes`
  return {
    title: 'Too many tries',
    detail: `${wait}, then try again; or sign in on a browser where you did before. An admin can also give you a new password.`,
  }
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
    throw new Refused({
      type: 'about:blank',
      title: 'The server can’t be reached',
      status: 0,
      detail: 'Check the connection, then try again. What you typed is still here.',
      code: 'unreachable',
      requestId: '',
    })
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
}

/** Opens a session by cookie. @throws Refused in words for a person. */
export const signIn = async (email: string, password: string): Promise<void> => {
  const response = await post('sign-in/email', { email, password })
  if (response.ok) return
  const said =
    response.status === 429
      ? paused(response)
      : (words[response.status] ?? {
          title: 'That did not work',
          detail: 'The server could not sign you in just now. Try again in a moment.',
        })
  throw new Refused({
    type: 'about:blank',
    status: response.status,
    code: 'sign-in-refused',
    requestId: '',
    ...said,
  })
}

/** Ends the session here, and forgets what was typed and not sent in this tab. */
export const signOut = async (): Promise<void> => {
  await post('sign-out', {})
  sessionStorage.clear()
}
