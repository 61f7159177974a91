import { useRef } from 'react'
import { problemOf } from './client.ts'

/** A request that went off without an answer of ours: it may have been done, so the next try of the same says so. */
interface Unanswered {
  readonly request: string
  readonly key: string
}

/** Sends requests with a key that a repeated try of the same one has again, so that it is done once. */
export const useRepeatable = () => {
  const unanswered = useRef<Unanswered | null>(null)
  return async <Answer>(request: unknown, send: (key: string) => Promise<Answer>): Promise<Answer> => {
    const written = JSON.stringify(request)
    const key = unanswered.current?.request === written ? unanswered.current.key : crypto.randomUUID()
    unanswered.current = { request: written, key }
    try {
      const answered = await send(key)
      unanswered.current = null
      return answered
    } catch (thrown) {
      // Of a proxy that gave up, or a server that failed, nobody knows how far it came.
      const { status } = problemOf(thrown)
      if (status !== 0 && status < 500) unanswered.current = null
      throw thrown
    }
  }
}
