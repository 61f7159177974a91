import type { CaseId } from '@buckstop/domain'
import type { Listener } from './listeners.ts'
import type { Credential } from '../sign-in/admitted.ts'
import type { Live } from './live.ts'

// A session may end while somebody listens, so a stream ends after this and the client connects again.
const longestMs = 30 * 60_000
// What waits to be sent. A listener that does not keep up looks again at everything instead of holding up memory.
const mostWaitingBytes = 64 * 1024

/** `epoch.version`, as the stream gave it, as a version of this process; null where the client was never here. */
export const lastSeen = (header: string | undefined, epoch: string): number | null => {
  const [, of, version] = /^([\w-]{1,60})\.(\d{1,15})$/.exec(header ?? '') ?? []
  if (of === undefined) return null
  return of === epoch ? Number(version) : Number.MAX_SAFE_INTEGER
}

const nothing = (): void => undefined

/**
 * What changes, as server-sent events, for one who listens. It ends with their session or token, after half an hour,
 * with the process, or when the client goes.
 * @returns the stream; or who has too many of them
 */
export const eventStream = (
  live: Live,
  { person, credential }: { readonly person: string; readonly credential: Credential },
  after: number | null,
): ReadableStream<Uint8Array> | 'all' | 'person' => {
  const encoder = new TextEncoder()
  let to: ReadableStreamDefaultController<Uint8Array> | undefined
  let behind = false
  let stop = nothing
  const send = (text: string): void => to?.enqueue(encoder.encode(text))
  const event = (name: string, data: object, version: number): void =>
    send(`event: ${name}\ndata: ${JSON.stringify(data)}\nid: ${live.epoch}.${version}\n\n`)
  const tell = (cases: readonly CaseId[] | null, version: number): void => {
    if (behind || (to?.desiredSize ?? 0) <= 0) {
      behind = true
      return
    }
    if (cases === null) event('resume', { version }, version)
    else event('cases', { cases, version }, version)
  }
  const end = (): void => {
    stop()
    const ending = to
    to = undefined
    ending?.close()
  }
  const listener: Listener = {
    person,
    credential,
    tell,
    seen: (seen, version) => {
      if (!behind && (to?.desiredSize ?? 0) > 0) event('seen', seen, version)
    },
    here: (caseId, version) => {
      if (!behind && (to?.desiredSize ?? 0) > 0) event('here', { case: caseId }, version)
    },
    end,
    beat: () => {
      if (!behind && (to?.desiredSize ?? 0) > 0) send(': still here\n\n')
    },
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        to = controller
        send(`retry: 2000\nevent: hello\ndata: {}\nid: ${live.epoch}.${after ?? 0}\n\n`)
      },
      pull: () => {
        if (!behind) return
        behind = false
        tell(null, live.version())
      },
      cancel: () => {
        to = undefined
        stop()
      },
    },
    { highWaterMark: mostWaitingBytes, size: (chunk) => chunk.byteLength },
  )
  const listening = live.listen(listener, after)
  if (typeof listening === 'string') return listening
  const late = setTimeout(end, longestMs).unref()
  stop = () => {
    clearTimeout(late)
    listening()
  }
  return stream
}
