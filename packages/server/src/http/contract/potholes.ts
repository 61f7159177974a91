import type { RefusalCode } from '@buckstop/domain'
import { createRoute, z } from '@hono/zod-openapi'
import { type PotholeAction, potholeActions } from '../../potholes/actions.ts'
import { cursor, idParams, limit, page } from '../../shapes/basics.ts'
import { potholeDutyRow, potholeRow, potholeView } from '../../shapes/potholes.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'
import { refusedWith } from './refusals.ts'

const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() })
const tags = ['potholes']

export const listPotholes = createRoute({
  method: 'get',
  path: '/api/v1/potholes',
  operationId: 'listPotholes',
  tags,
  summary: 'What made cases rise, the last changed first; everybody who works here sees them',
  'x-policy': 'signed-in',
  request: {
    query: z.object({
      cursor: cursor.optional(),
      limit,
      status: z.enum(['open', 'ended', 'all']).default('open'),
    }),
  },
  responses: {
    200: json(page(potholeRow).openapi('PotholePage'), 'A page of potholes'),
    ...problems(401, 422),
  },
})

export const getPothole = createRoute({
  method: 'get',
  path: '/api/v1/potholes/{id}',
  operationId: 'getPothole',
  tags,
  summary: 'A pothole: whose it is, by when it is answered, and what I can do now',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(potholeView, 'The pothole'), ...problems(401, 404, 422) },
})

export const listPotholeDuties = createRoute({
  method: 'get',
  path: '/api/v1/duties/potholes',
  operationId: 'listPotholeDuties',
  tags,
  summary: 'What I and my teams have to do about potholes, the next due first',
  'x-policy': 'signed-in',
  responses: {
    200: json(
      z
        .object({
          items: z.array(potholeDutyRow),
          more: z.boolean().openapi({ description: 'Whether there is more than stands here.' }),
        })
        .openapi('PotholeDuties'),
      'At most 100',
    ),
    ...problems(401),
  },
})

const everywhere: readonly RefusalCode[] = ['pothole-ended', 'not-of-the-company', 'person-not-active']

const operationIdOf = (name: string): string =>
  `${name}-of-pothole`.replaceAll(/-(?<letter>[a-z])/g, (_match, letter: string) => letter.toUpperCase())

/** The route of an action, answered by the pothole as it then stands. */
export const potholeActionRoute = <Body extends z.ZodType>(action: PotholeAction<Body>) =>
  createRoute({
    method: 'post',
    path: `/api/v1/potholes/{id}/actions/${action.name}`,
    operationId: operationIdOf(action.name),
    tags,
    summary: action.summary,
    ...refusedWith(action.refusals, everywhere),
    'x-policy': 'signed-in',
    request: { params: idParams, headers: keyHeader, body: body(action.body) },
    responses: {
      200: json(potholeView, 'The pothole as it now stands'),
      ...doneUnseen,
      ...problems(400, 401, 404, 409, 413, 415, 422),
    },
  })

export const potholeRoutes = [
  listPotholes,
  getPothole,
  listPotholeDuties,
  ...potholeActions.map((action) => potholeActionRoute<z.ZodType>(action)),
]
