import { streamSSE } from 'hono/streaming'
import { visibleOf } from '../../cases/queries/visible.ts'
import type { Change } from '../../live/live.ts'
import * as routes from '../contract/machine.ts'
import { Problem } from '../errors/problem.ts'
import { principalOf as asTheyAre } from '../auth/principal.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

const heartbeatMs = 15_000
// A session may end meanwhile: whoever listens longer than this asks anew.
const longestMs = 30 * 60_000
// A listener that does not keep up looks again at everything instead of holding up memory.
const mostWaiting = 200

/** `epoch-version`, as the stream gave it. */
const lastSeen = (header: string | undefined, epoch: string): number | null => {
  const [, of, version] = /^([\w-]{1,60})\.(\d{1,15})$/.exec(header ?? '') ?? []
  if (of === undefined) return null
  return of === epoch ? Number(version) : Number.MAX_SAFE_INTEGER
}

const nothing = (): void => undefined

export const bindLive = ({ app, live }: HttpContext, api: Api): void => {
  api.openapi(routes.getLive, (c) => {
    const principal = principalOf(c)
    const after = lastSeen(c.req.header('last-event-id'), live.epoch)
    c.header('x-accel-buffering', 'no')
    const waiting: Change[] = []
    let wake = nothing
    const stop = live.listen((change) => {
      if (waiting.length >= mostWaiting)
        waiting.splice(0, waiting.length, { version: change.version, cases: null })
      else waiting.push(change)
      wake()
    }, after)
    if (stop === null) throw new Problem('busy')
    return streamSSE(c, async (stream) => {
      const ends = Date.now() + longestMs
      const stops = AbortSignal.any([live.stopping])
      stops.addEventListener('abort', () => wake())
      stream.onAbort(() => {
        stop()
        wake()
      })
      try {
        await stream.writeSSE({ event: 'hello', data: '{}', id: `${live.epoch}.${after ?? 0}`, retry: 2_000 })
        while (!stream.aborted && !stream.closed && !live.stopping.aborted && Date.now() < ends) {
          const change = waiting.shift()
          if (change === undefined) {
            const quiet = await Promise.race([
              new Promise<false>((resolve) => {
                wake = () => resolve(false)
              }),
              stream.sleep(heartbeatMs).then(() => true),
            ])
            if (quiet && waiting.length === 0) await stream.write(': still here\n\n')
            continue
          }
          const id = `${live.epoch}.${change.version}`
          if (change.cases === null) {
            await stream.writeSSE({ event: 'resume', data: JSON.stringify({ version: change.version }), id })
            continue
          }
          const listener = await asTheyAre(app, principal.id, principal.by)
          if (listener === null) return
          const cases = [...(await visibleOf(app, listener, change.cases))]
          if (cases.length === 0) continue
          await stream.writeSSE({
            event: 'cases',
            data: JSON.stringify({ cases, version: change.version }),
            id,
          })
        }
      } finally {
        stop()
      }
    })
  })
}
