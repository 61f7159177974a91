import { createRoute, z } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { systemicIssueRow } from '../../shapes/systemic-issues.ts'
import { arrivingFlood, gatheredNow, network } from '../../shapes/floods.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'
import { refusedWith } from './refusals.ts'

export const listFloods = createRoute({
  method: 'get',
  path: '/api/v1/floods',
  operationId: 'listFloods',
  tags: ['systemic issues'],
  summary: 'Cases of my lists that came in a flood and that nobody has gathered yet: one entry a network',
  'x-policy': 'signed-in',
  responses: {
    200: json(
      z.object({ items: z.array(arrivingFlood), running: z.array(systemicIssueRow) }),
      'The networks with least first, and the floods of mine or of my teams that are open',
    ),
    ...problems(401),
  },
})

export const gatherFlood = createRoute({
  method: 'post',
  path: '/api/v1/systemic-issues/{id}/flood',
  operationId: 'gatherFlood',
  tags: ['systemic issues'],
  summary:
    'Take cases of a network that came in a flood under the one answer and the one clock of this one, some hundreds at once; what is not like the others stays by itself',
  ...refusedWith(['no-flood', 'systemic-issue-ended'], []),
  'x-policy': 'signed-in',
  request: { params: idParams, body: body(z.strictObject({ network })) },
  responses: {
    200: json(gatheredNow, 'How many it took'),
    ...problems(400, 401, 404, 409, 413, 415, 422),
  },
})

export const floodRoutes = [listFloods, gatherFlood]
