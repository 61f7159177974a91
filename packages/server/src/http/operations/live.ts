import { eventStream, lastSeen } from '../../live/event-stream.ts'
import * as routes from '../contract/machine.ts'
import { Problem } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const

export const bindLive = ({ live }: HttpContext, api: Api): void => {
  api.openapi(routes.getLive, (c) => {
    // Whoever asks for the head alone listens to nothing.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    const { id: person, credential } = principalOf(c)
    const stream = eventStream(
      live,
      { person, credential },
      lastSeen(c.req.header('last-event-id'), live.epoch),
    )
    if (stream === 'all') throw new Problem('busy', { headers: { 'retry-after': '30' } })
    if (stream === 'person') throw new Problem('too-many-listening', { headers: { 'retry-after': '30' } })
    return c.body(stream, 200, headers)
  })
}
