import { randomUUID } from 'node:crypto'
import type { AppContext } from '../../app/app-context.ts'
import { type HereNotice, tellHere } from '../../changes/here.ts'
import type { Language } from '../../language/language.ts'
import type { Follower } from '../../live/followers.ts'
import type { Live } from '../../live/live.ts'
import { type CustomersCase, openCase } from '../web/case/opened.ts'
import { readConversation } from './conversation.ts'
import { chatWordsIn } from './words/catalogue.ts'

// A browser connects again by itself; what a stream holds is bounded.
const longestMs = 30 * 60_000
const mostWaitingBytes = 256 * 1024

export interface Listening {
  readonly app: AppContext
  readonly live: Live
  readonly secret: string
  readonly language: Language
  /** By which the typing in this very window is told from another one's. */
  readonly window?: string
}

/**
 * The chat as server-sent events for whoever holds its secret: all of it first, then what is new. Each time the link is
 * asked again what it opens, so that one that was ended shows nothing more.
 * @param onEnd once it is over, whoever ended it
 * @returns null where too many listen already
 */
export const chatStream = (
  { app, live, secret, language, window = randomUUID() }: Listening,
  first: CustomersCase,
  onEnd: () => void,
): ReadableStream<Uint8Array> | null => {
  const encoder = new TextEncoder()
  const told = new Set<string>()
  let to: ReadableStreamDefaultController<Uint8Array> | undefined
  let found = first
  let unfollow: (() => void) | null = null
  let reading = false
  let again = false
  let lastHead = ''
  let owner: { readonly id: string; readonly name: string } | undefined

  const send = (text: string): void => {
    if (to === undefined) return
    // Whoever does not keep up gets it whole when they connect anew.
    if ((to.desiredSize ?? 0) <= 0) return end()
    to.enqueue(encoder.encode(text))
  }
  const event = (name: string, data: object): void =>
    send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)

  const tellPresence = (): void => {
    if (owner === undefined) return
    const { id, name } = owner
    const doing = live.hereIn(found.caseId).find(({ person }) => person === id)?.doing
    const words = chatWordsIn[language]
    const said = doing === undefined ? '' : doing === 'writing' ? words.writing(name) : words.here(name)
    event('here', { doing: doing ?? null, words: said })
  }

  const look = async (): Promise<void> => {
    if (to === undefined) return
    const opened = await openCase(app, secret)
    if (typeof opened === 'string') {
      event('gone', {})
      return end()
    }
    if (opened.caseId !== found.caseId) follow(opened)
    found = opened
    const { lines, ...head } = await readConversation(app, found, language)
    const fresh = lines.filter(({ id }) => !told.has(id))
    const isNewHead = JSON.stringify(head) !== lastHead
    if (fresh.length === 0 && !isNewHead) return
    lastHead = JSON.stringify(head)
    owner = head.owner
    for (const { id } of fresh) told.add(id)
    event('chat', { ...head, owner: head.owner.name, lines: fresh })
    tellPresence()
  }

  /** One look at a time; what changes meanwhile is looked at next. */
  const lookSoon = (): void => {
    again = true
    if (reading || to === undefined) return
    reading = true
    void (async () => {
      try {
        while (again) {
          again = false
          await look()
        }
      } catch (error) {
        app.log.warn({ err: error }, 'a chat was not read for its customer')
        end()
      } finally {
        reading = false
      }
    })()
  }

  const presence = (doing: HereNotice['doing']): HereNotice => ({
    case: found.caseId,
    person: 'customer',
    window,
    doing,
  })
  const sayHere = (doing: HereNotice['doing']): void => {
    tellHere(app.db, [presence(doing)]).catch(() => undefined)
  }
  const follower: Follower = {
    changed: lookSoon,
    here: tellPresence,
    beat: () => send(': still here\n\n'),
    present: () => presence('reading'),
    end: () => end(),
  }
  const follow = (next: CustomersCase): void => {
    unfollow?.()
    unfollow = live.follow(next.caseId, follower)
  }
  const end = (): void => {
    const ending = to
    if (ending === undefined) return
    to = undefined
    stop()
    try {
      ending.close()
    } catch {
      // It was cancelled.
    }
  }
  const stop = (): void => {
    clearTimeout(late)
    unfollow?.()
    sayHere('gone')
    onEnd()
  }
  const late = setTimeout(end, longestMs).unref()
  follow(first)
  if (unfollow === null) {
    clearTimeout(late)
    return null
  }
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        to = controller
        sayHere('reading')
        lookSoon()
      },
      cancel: () => {
        to = undefined
        stop()
      },
    },
    { highWaterMark: mostWaitingBytes, size: (chunk) => chunk.byteLength },
  )
}
