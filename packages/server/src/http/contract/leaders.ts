import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, idParams } from '../../shapes/basics.ts'
import { keptFromDraws, keptReason } from '../../shapes/kept-from-draws.ts'
import { drawView, leadersLine, leadersView, ledCases, myDraw } from '../../shapes/leaders.ts'
import { json } from './bodies.ts'
import { problems } from './problem.ts'

export const listLed = createRoute({
  method: 'get',
  path: '/api/v1/leaders/me/cases',
  operationId: 'listLed',
  tags: ['leaders'],
  summary: 'Cases that came up to me and that I answer for still, delegated ones too; what is due next first',
  description: 'What the customer said in them is read as any contact: `/api/v1/cases/{id}/contacts`.',
  'x-policy': 'signed-in',
  request: {
    query: z.object({ cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(50).default(20) }),
  },
  responses: { 200: json(ledCases, 'A page of cases'), ...problems(401, 422) },
})

export const countLeaders = createRoute({
  method: 'get',
  path: '/api/v1/leaders',
  operationId: 'countLeaders',
  tags: ['leaders'],
  summary: 'What came up to each leader, for everybody who works here',
  description: 'Counts alone: who may read a case, and what of it, is not widened by them.',
  'x-policy': 'signed-in',
  responses: { 200: json(leadersView, 'Every leader'), ...problems(401) },
})

export const getLeadersLine = createRoute({
  method: 'get',
  path: '/api/v1/leaders/{id}/line',
  operationId: 'getLeadersLine',
  tags: ['leaders'],
  summary: 'Where a leader is rung whom a customer asks for, and who covers for them',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(leadersLine, 'Their line'), ...problems(401, 404, 422) },
})

export const listDrawn = createRoute({
  method: 'get',
  path: '/api/v1/leaders/me/draw',
  operationId: 'listDrawn',
  tags: ['leaders'],
  summary: 'Customers drawn for me to talk to this month, and whether I did',
  'x-policy': 'signed-in',
  responses: { 200: json(myDraw, 'Customers'), ...problems(401) },
})

export const getDraw = createRoute({
  method: 'get',
  path: '/api/v1/leaders/{id}/draws/{month}',
  operationId: 'getDraw',
  tags: ['leaders'],
  summary: 'All by which anybody can draw again for a leader: seed, cases, and what was left out',
  description:
    'Of each stratum those two are chosen whose SHA-256 of “seed leader case” is lowest, of each customer one. A case here is a number; who may read it is not widened.',
  'x-policy': 'signed-in',
  request: {
    params: z.object({
      id: id.openapi({ param: { name: 'id', in: 'path' } }),
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .openapi({ param: { name: 'month', in: 'path' }, example: '2026-11' }),
    }),
    query: z.object({
      stratum: z.enum(['rose', 'neverRose']).default('rose'),
      from: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
    }),
  },
  responses: { 200: json(drawView, 'A draw'), ...problems(401, 404, 422) },
})

const keptParams = idParams.extend({
  reason: keptReason.openapi({ param: { name: 'reason', in: 'path' } }),
})

const kept = z.object({ noted: keptFromDraws })

export const keepFromDraws = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/kept-from-draws/{reason}',
  operationId: 'keepFromDraws',
  tags: ['leaders'],
  summary: 'Note why no leader is to be given this customer by chance',
  description: 'It is counted with each draw, and the case says who noted it. It moves nothing else.',
  'x-policy': 'acts-on-case',
  request: { params: keptParams },
  responses: { 200: json(kept, 'What is noted'), ...problems(401, 403, 404, 422) },
})

export const putBackIntoDraws = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/kept-from-draws/{reason}',
  operationId: 'putBackIntoDraws',
  tags: ['leaders'],
  summary: 'Take such a note back',
  'x-policy': 'acts-on-case',
  request: { params: keptParams },
  responses: { 200: json(kept, 'What is noted'), ...problems(401, 403, 404, 422) },
})

export const leaderRoutes = [
  listLed,
  countLeaders,
  getLeadersLine,
  listDrawn,
  getDraw,
  keepFromDraws,
  putBackIntoDraws,
] as const
