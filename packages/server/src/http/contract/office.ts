import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, idParams, limit, line, momentIn, page } from '../../shapes/basics.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'
import { lookView } from '../../shapes/access-log.ts'
import { messageView, tokenView } from '../../shapes/office.ts'

export const listMessages = createRoute({
  method: 'get',
  path: '/api/v1/messages',
  operationId: 'listMessages',
  tags: ['office'],
  summary: 'The outbox: what was or will be written to customers and to our people about matters I may see',
  'x-policy': 'signed-in',
  request: {
    query: z.object({
      matterId: id.optional(),
      audience: z.enum(['customer', 'person']).optional(),
      failed: z.enum(['true']).optional().openapi({
        description:
          '`true`: only what could not be sent and is mine to have sent again, as its owner, as whoever answers for the team, or as an admin.',
      }),
      cursor: cursor.optional(),
      limit,
    }),
  },
  responses: {
    200: json(page(messageView).openapi('MessagePage'), 'A page of messages'),
    ...problems(401, 404, 422),
  },
})

export const listLooks = createRoute({
  method: 'get',
  path: '/api/v1/access-log',
  operationId: 'listLooks',
  tags: ['office'],
  summary:
    'The log of looks, the latest first: who of us saw whose case, where they neither own it nor answer for its team',
  'x-policy': 'admin',
  request: {
    query: z.object({
      person: id.optional().openapi({ description: 'Looks of this person.' }),
      caseId: id.optional().openapi({ description: 'Looks at this case, also in lists.' }),
      cursor: cursor.optional(),
      limit,
    }),
  },
  responses: {
    200: json(page(lookView).openapi('LookPage'), 'A page of looks'),
    ...problems(401, 403, 422),
  },
})

export const listTokens = createRoute({
  method: 'get',
  path: '/api/v1/tokens',
  operationId: 'listTokens',
  tags: ['office'],
  summary: 'Tokens of machines, and who answers for each',
  'x-policy': 'admin',
  responses: { 200: json(z.object({ items: z.array(tokenView) }), 'Tokens'), ...problems(401, 403) },
})

export const createToken = createRoute({
  method: 'post',
  path: '/api/v1/tokens',
  operationId: 'createToken',
  tags: ['office'],
  summary: 'Make a token for a machine of somebody’s; it is shown once',
  'x-policy': 'admin',
  request: { body: body(z.strictObject({ person: id, name: line, expiresAt: momentIn.nullish() })) },
  responses: {
    201: json(tokenView.extend({ token: z.string() }).openapi('NewToken'), 'The token'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const revokeToken = createRoute({
  method: 'delete',
  path: '/api/v1/tokens/{id}',
  operationId: 'revokeToken',
  tags: ['office'],
  summary: 'Take a token back at once',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: { 204: { description: 'Taken back' }, ...problems(401, 403, 404, 422) },
})

export const officeRoutes = [listMessages, listLooks, listTokens, createToken, revokeToken] as const
