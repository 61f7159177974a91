import type { Outcome } from './outbox.ts'

export interface Line {
  readonly id: string
  readonly key: string | null
  readonly from: 'you' | 'us'
  readonly name: string | null
  readonly at: string
  readonly words: string
}

/** Who has it and by when they hear, and the lines that are new. */
export interface ChatTold {
  readonly lines: readonly Line[]
  readonly standing: readonly string[]
  readonly reachable: boolean
}

/** What somebody hears of the stream. */
export interface Hearing {
  readonly chat: (told: ChatTold) => void
  /** Whether the owner is there, in words; empty where not. */
  readonly here: (words: string) => void
  /** The secret opens nothing any more. */
  readonly gone: () => void
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
// Our own server wrote it a moment ago; what it holds is not looked at once more.
const isChat = (value: unknown): value is ChatTold =>
  isObject(value) &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  'standing' in value &&
  'reachable' in value

const hear = (name: string, data: unknown, hearing: Hearing): void => {
  if (name === 'gone') hearing.gone()
  if (name === 'chat' && isChat(data)) hearing.chat(data)
  if (name === 'here' && isObject(data) && 'words' in data && typeof data.words === 'string')
    hearing.here(data.words)
}

const patience = 15_000
/** A stream that gave no sign of life for so long is taken for dead; the server gives one every 15 seconds. */
const silence = 40_000

const address = (path: string, more = ''): string =>
  `/chat/${path}?lang=${encodeURIComponent(document.documentElement.lang)}${more}`

const post = async (secret: string, path: string, body: object): Promise<Response> =>
  await fetch(address(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'chat-secret': secret },
    body: JSON.stringify(body),
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  })

export type Sent = { readonly outcome: Outcome; readonly why?: 'gone' | 'full' | 'other' }

/** Sends a line, or a name and an address. Whatever says nothing of the words themselves is tried again. */
export const sendTo = async (
  secret: string,
  path: 'lines' | 'reach' | 'person',
  body: object,
): Promise<Sent> => {
  try {
    const { status, ok } = await post(secret, path, body)
    if (ok) return { outcome: 'stored' }
    if (status === 404) return { outcome: 'refused', why: 'gone' }
    if (status === 409) return { outcome: 'refused', why: 'full' }
    return status === 413 || status === 422 ? { outcome: 'refused', why: 'other' } : { outcome: 'later' }
  } catch {
    return { outcome: 'later' }
  }
}

/** What is lost where it does not arrive is said again soon, or matters no more. */
export const mention = (secret: string, path: 'seen' | 'typing', body: object): void => {
  post(secret, path, body).catch(() => undefined)
}

/**
 * Listens until the stream ends, which it always does: whoever asks connects again.
 * @returns whether it was open at all, and whether the secret opens anything
 */
export const listen = async (
  secret: string,
  window: string,
  hearing: Hearing,
  signal: AbortSignal,
): Promise<'heard' | 'gone' | 'failed'> => {
  const dead = new AbortController()
  let timer = setTimeout(() => dead.abort(), silence)
  let heard = false
  try {
    const answer = await fetch(address('stream', `&window=${window}`), {
      headers: { 'chat-secret': secret, accept: 'text/event-stream' },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.any([signal, dead.signal]),
    })
    if (answer.status === 404) return 'gone'
    if (!answer.ok || answer.body === null) return 'failed'
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 'heard'
      heard = true
      clearTimeout(timer)
      timer = setTimeout(() => dead.abort(), silence)
      text += value
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? []
        text = text.slice(end + 2)
        if (name !== '') hear(name, JSON.parse(data), hearing)
      }
    }
  } catch {
    return heard ? 'heard' : 'failed'
  } finally {
    clearTimeout(timer)
  }
}
