import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { chatAtDesk } from './chat-at-desk.ts'
import type { MeasuredCompany } from './company.ts'
import { type Latency, latency } from './figures.ts'
import { addWatchers, watch } from './listening.ts'
import { type Call, sendLoad } from './load.ts'

export interface ChatFigures {
  readonly chats: number
  /** Lines that customers write, each acknowledged once it is stored; one after the other over so many connections. */
  readonly lines: readonly ({ readonly connections: number } & Latency)[]
  /** From a line that is sent to the story that somebody of ours has asked for anew, since they heard that the case changed. */
  readonly toStory: Latency
  /** From a line that is sent to what stands on their screen, in Chromium. */
  readonly toScreen: Latency
}

const chats = 500
// Of one network so many streams are let in, and no more.
const ofOneAddress = 100
const roundMs = 5_000
const asTalked = { lines: 300, everyMs: 50 } as const
const patience = 10_000

/** Customers at the chat, all with their streams open, and somebody at the desk who sees what they write. */
export const measureChat = async (company: MeasuredCompany): Promise<ChatFigures> => {
  const { url, pool } = company
  // First, since the server may hear a moment later of whom it has to let in.
  const [token = ''] = await addWatchers(pool, 1)
  const secrets = Array.from({ length: chats }, () => randomBytes(32).toString('base64url'))
  let line = 0
  const saying = (secret: string, words: string): Call => ({
    method: 'POST',
    path: '/chat/lines?lang=en',
    headers: { 'chat-secret': secret },
    body: JSON.stringify({ key: `bench-key-${(line += 1)}`, words }),
  })
  const first = (turn: number): Call | null => {
    const secret = secrets[turn]
    return secret === undefined ? null : saying(secret, `The lamp is broken. (${turn})`)
  }
  await sendLoad({ url, connections: 4, forMs: 120_000, expect: 200, call: first })
  const streams = await Promise.all(secrets.map(async (secret, at) => await follow(url, secret, at)))
  const screen = await openScreen(url, token)
  try {
    // Whoever came just now reads their chat first.
    await sleep(2_000)
    const toStory = await talk(url, secrets, saying, screen.shows)
    const toScreen = await chatAtDesk(
      company,
      async (words) => await say(url, saying(secrets[0] ?? '', words)),
    )
    const lines = []
    for (const connections of [1, 4, 16]) {
      const call = (turn: number): Call => saying(secrets[turn % chats] ?? '', 'The one in the hall.')
      lines.push({
        connections,
        ...(await sendLoad({ url, connections, forMs: roundMs, expect: 200, call })),
      })
    }
    return { chats, lines, toStory, toScreen }
  } finally {
    screen.close()
    for (const stream of streams) stream.destroy()
  }
}

/** A line every so often, in one chat after the other, until the story at the desk has it. */
const talk = async (
  url: string,
  secrets: readonly string[],
  saying: (secret: string, words: string) => Call,
  shows: (words: string) => Promise<void>,
): Promise<Latency> => {
  const begun = performance.now()
  const times = Array.from({ length: asTalked.lines }, async (_, at): Promise<number> => {
    await sleep(at * asTalked.everyMs)
    const words = `Still dark ${randomBytes(8).toString('hex')}`
    const sent = performance.now()
    const shown = shows(words)
    await say(url, saying(secrets[(at * 7) % chats] ?? '', words))
    await shown
    return performance.now() - sent
  })
  return latency(await Promise.all(times), performance.now() - begun)
}

/** @returns the contact that the line is */
const say = async (url: string, { path, headers, body }: Call): Promise<string> => {
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  })
  if (answer.status !== 200) throw new Error(`a line was answered with ${answer.status}`)
  const said: unknown = await answer.json()
  if (typeof said !== 'object' || said === null || !('id' in said) || typeof said.id !== 'string')
    throw new Error('a line has no contact')
  return said.id
}

/** The workspace's way: what has changed is told by the live stream, and what it shows of a case is asked for anew. */
const openScreen = async (
  url: string,
  token: string,
): Promise<{ readonly shows: (words: string) => Promise<void>; readonly close: () => void }> => {
  const waiting = new Map<string, () => void>()
  const look = async (caseId: string): Promise<void> => {
    const answer = await fetch(new URL(`/api/v1/cases/${caseId}/events`, url), {
      headers: { authorization: `Bearer ${token}` },
    })
    const story = await answer.text()
    for (const [words, found] of waiting) if (story.includes(words)) found()
  }
  const socket = await watch(url, token)
  let heard = ''
  socket.on('data', (said: Buffer) => {
    heard += said.toString()
    // Several come at once, or one in pieces.
    const whole = heard.lastIndexOf('\n\n')
    const events = heard.slice(0, Math.max(0, whole))
    heard = heard.slice(Math.max(0, whole))
    if (waiting.size === 0) return
    const changed = [...events.matchAll(/"cases":\[([^\]]*)\]/g)].flatMap(([, cases = '']) =>
      cases.split(','),
    )
    for (const id of new Set(changed)) void look(id.replaceAll('"', ''))
  })
  return {
    shows: async (words) =>
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('a line never came to the screen')), patience)
        waiting.set(words, () => {
          clearTimeout(late)
          waiting.delete(words)
          resolve()
        })
      }),
    close: () => socket.destroy(),
  }
}

/** Follows a chat as its panel does, over a plain socket, which costs the client next to nothing. */
const follow = async (url: string, secret: string, at: number): Promise<Socket> =>
  await new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(url)
    const localAddress = `127.${1 + Math.floor(at / ofOneAddress)}.0.1`
    const socket = connect({ port: Number(port), host: hostname, localAddress })
    socket.once('connect', () => {
      socket.write(`GET /chat/stream?lang=en HTTP/1.1\r\nHost: ${host}\r\nChat-Secret: ${secret}\r\n\r\n`)
    })
    socket.once('data', (head: Buffer) => {
      if (head.toString('latin1', 0, 12) === 'HTTP/1.1 200') resolve(socket.resume())
      else reject(new Error(`could not follow a chat: ${head.toString('utf8', 0, 300)}`))
    })
    socket.on('error', reject)
  })
