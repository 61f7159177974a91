import { fromEpochMilliseconds } from '@buckstop/domain'
import type { Context } from 'hono'
import { cardOf } from '../../../cases/presenters/people.ts'
import { Problem } from '../../../errors/problem.ts'
import { byPerson } from '../../../setting-changes/setting.ts'
import { endDoorMachine, makeDoorMachine } from '../../../sign-in/door-machine.ts'
import * as routes from '../../contract/door-machines.ts'
import type { Api, HttpContext, HttpEnv } from '../../http-context.ts'
import { repeatable, unguessableKey } from '../../idempotency.ts'
import { principalOf } from '../principal-of.ts'
import {
  askFactTurn,
  handOverTurn,
  raiseDangerTurn,
  readTurn,
  sayTurn,
  startTurn,
  type Turn,
} from './turns.ts'

const mostMachines = 500

const turnOf = (c: Context<HttpEnv>, operation: string, body: unknown): Turn => {
  const machine = c.get('machine')
  if (machine === undefined) throw new Problem('machine-token-needed')
  const given = c.req.header('idempotency-key')
  const key = operation === 'machineStart' ? unguessableKey(given) : given
  const request = repeatable(key, { caller: machine.id, operation, body: JSON.stringify(body) })
  return { machine, request }
}

/** Machines at doors: made and ended by admins, and what each of them does by its own token. */
export const bindDoorMachines = (http: HttpContext, api: Api): void => {
  const { app } = http

  api.openapi(routes.listDoorMachines, async (c) => {
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      app.db
        .selectFrom('door_machine')
        .select(['id', 'name', 'channel', 'answers_for', 'created_at', 'used_at', 'revoked_at'])
        .orderBy('created_at', 'desc')
        .limit(mostMachines)
        .execute(),
    ])
    const items = rows.map((row) => ({
      id: row.id,
      name: row.name,
      channel: row.channel,
      answersFor: cardOf(snapshot, row.answers_for),
      createdAt: row.created_at.toISOString(),
      usedAt: row.used_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
    }))
    return c.json({ items }, 200)
  })

  api.openapi(routes.createDoorMachine, async (c) => {
    const { name, channel, answersFor } = c.req.valid('json')
    const snapshot = await app.directory.current()
    const known = snapshot.directory.people.get(answersFor)
    if (known === undefined) throw new Problem('not-found')
    if (!known.active) throw new Problem('person-inactive')
    const id = app.newId()
    // Tokens live in real time.
    const now = fromEpochMilliseconds(Date.now())
    const by = byPerson(principalOf(c).id)
    const token = await makeDoorMachine(app, { id, name, channel, of: answersFor, now }, by)
    const view = { id, name, channel, answersFor: cardOf(snapshot, answersFor), createdAt: now }
    return c.json({ ...view, usedAt: null, revokedAt: null, token }, 201)
  })

  api.openapi(routes.endDoorMachine, async (c) => {
    const now = fromEpochMilliseconds(Date.now())
    const by = byPerson(principalOf(c).id)
    if (!(await endDoorMachine(app, c.req.valid('param').id, { now, by }))) throw new Problem('not-found')
    return c.body(null, 204)
  })

  api.openapi(routes.machineStart, async (c) => {
    const body = c.req.valid('json')
    return c.json(await startTurn(http, turnOf(c, 'machineStart', body), body), 201)
  })

  api.openapi(routes.machineSay, async (c) => {
    const body = c.req.valid('json')
    return c.json(await sayTurn(http, turnOf(c, 'machineSay', body), body), 201)
  })

  api.openapi(routes.machineAskFact, async (c) => {
    const body = c.req.valid('json')
    return c.json(await askFactTurn(http, turnOf(c, 'machineAskFact', body), body), 200)
  })

  api.openapi(routes.machineRead, async (c) => {
    const body = c.req.valid('json')
    return c.json(await readTurn(http, turnOf(c, 'machineRead', body), body), 200)
  })

  api.openapi(routes.machineHandOver, async (c) => {
    const body = c.req.valid('json')
    return c.json(await handOverTurn(http, turnOf(c, 'machineHandOver', body), body), 201)
  })

  api.openapi(routes.machineRaiseDanger, async (c) => {
    const body = c.req.valid('json')
    return c.json(await raiseDangerTurn(http, turnOf(c, 'machineRaiseDanger', body), body), 201)
  })

  api.on(routes.machineMcp.method, routes.machineMcp.path, async (c) => {
    const { machine } = turnOf(c, 'machineMcp', null)
    const message: unknown = await c.req.json()
    // One message a request, so that limits count what is asked.
    if (Array.isArray(message))
      throw new Problem('input-invalid', {
        errors: [{ path: '', code: 'format-wrong', detail: 'must be one message' }],
      })
    // Read once a machine speaks it: most companies have none, and it holds as much as all of the domain.
    const { answerMcp } = await import('./mcp.ts')
    return await answerMcp(http, machine, c.req.raw, message)
  })
}
