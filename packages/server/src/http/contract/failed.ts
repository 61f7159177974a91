import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, idParams, limit, page } from '../../shapes/basics.ts'
import { heardView } from '../../shapes/failed.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

const howMany = z.object({ count: z.int() }).openapi('TriedAgain')

export const listHeardMail = createRoute({
  method: 'get',
  path: '/api/v1/heard-mail',
  operationId: 'listHeardMail',
  tags: ['office'],
  summary:
    'Mail that could not be read: to its owner and whoever answers for the team; to an admin all, and what waits',
  'x-policy': 'signed-in',
  request: { query: z.object({ cursor: cursor.optional(), limit }) },
  responses: {
    200: json(page(heardView).openapi('HeardMailPage'), 'The newest first'),
    ...problems(401, 422),
  },
})

export const getHeardMail = createRoute({
  method: 'get',
  path: '/api/v1/heard-mail/{id}',
  operationId: 'getHeardMail',
  tags: ['office'],
  summary: 'One mail as it came, always as a download',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: {
    200: {
      description: 'The mail',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(401, 404, 422),
  },
})

export const readHeardMail = createRoute({
  method: 'post',
  path: '/api/v1/heard-mail/{id}/read-again',
  operationId: 'readHeardMailAgain',
  tags: ['office'],
  summary: 'Have it read again; what it says then joins the case in which it stands',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(howMany, 'How many are read again'), ...problems(401, 404, 409, 422) },
})

export const leaveHeardMail = createRoute({
  method: 'post',
  path: '/api/v1/heard-mail/{id}/leave',
  operationId: 'leaveHeardMail',
  tags: ['office'],
  summary: 'Leave it as it is: it stays with its case, and is listed no more',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 204: { description: 'Left' }, ...problems(401, 404, 409, 422) },
})

export const readAllHeardMail = createRoute({
  method: 'post',
  path: '/api/v1/heard-mail/read-again',
  operationId: 'readAllHeardMailAgain',
  tags: ['office'],
  summary: 'Have all that could not be read be read again',
  'x-policy': 'admin',
  responses: { 200: json(howMany, 'How many are read again'), ...problems(401, 403) },
})

export const sendAgain = createRoute({
  method: 'post',
  path: '/api/v1/messages/send-again',
  operationId: 'sendAgain',
  tags: ['office'],
  summary: 'Have what could not be sent be sent again: one message, or all',
  description:
    'Of matters that one owns or answers for; of all, for an admin. Without a message all that could not be sent, a thousand at once.',
  'x-policy': 'signed-in',
  request: { body: body(z.strictObject({ message: z.strictObject({ matterId: id, id }).nullable() })) },
  responses: {
    200: json(howMany, 'How many are sent again'),
    ...problems(400, 401, 409, 413, 415, 422),
  },
})

export const failedRoutes = [
  listHeardMail,
  readAllHeardMail,
  getHeardMail,
  readHeardMail,
  leaveHeardMail,
  sendAgain,
] as const
