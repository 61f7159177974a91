import type { Kept, Waiting } from './outbox.ts'

/** What this browser keeps for our own pages, and only after the first word; in memory where it keeps nothing. */
const memory = new Map<string, string>()
let keeps = true

const get = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    keeps = false
    return memory.get(name) ?? null
  }
}
const set = (name: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    keeps = false
    if (value === null) memory.delete(name)
    else memory.set(name, value)
  }
}

/** Whether the browser keeps what it is given. */
export const isKept = (): boolean => keeps

const secretName = 'chat-secret'
const waitingName = 'chat-waiting'

/** Of a chat that was brought here beside the one that this browser keeps: it is this window's, and is gone with it. */
let brought: string | null = null
let broughtLines: readonly Waiting[] = []

export const readSecret = (): string | null => brought ?? get(secretName)
export const keepSecret = (secret: string | null): void => {
  if (brought === null) set(secretName, secret)
  else brought = secret
}

/** A link somebody was sent may be a stranger's: it takes the place of no chat that is kept, and gets none of its lines. */
export const bringSecret = (secret: string): void => {
  const kept = get(secretName)
  if (kept === null && waiting.read().length === 0) set(secretName, secret)
  else if (kept !== secret) brought = secret
}

/** 256 bits, as the links that we send have them. */
export const drawSecret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

export const drawKey = (): string => drawSecret().slice(0, 22)

const isWaiting = (one: unknown): one is Waiting =>
  typeof one === 'object' &&
  one !== null &&
  'key' in one &&
  'words' in one &&
  typeof one.key === 'string' &&
  typeof one.words === 'string'

export const waiting: Kept = {
  read: () => {
    if (brought !== null) return broughtLines
    try {
      const read: unknown = JSON.parse(get(waitingName) ?? '[]')
      return Array.isArray(read) ? read.filter(isWaiting) : []
    } catch {
      return []
    }
  },
  write: (lines) => {
    if (brought === null) set(waitingName, lines.length === 0 ? null : JSON.stringify(lines))
    else broughtLines = lines
  },
}
