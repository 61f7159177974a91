import { createRoute, z } from '@hono/zod-openapi'
import { cursor } from '../../shapes/basics.ts'
import { leadersView, ledCases } from '../../shapes/leaders.ts'
import { json } from './bodies.ts'
import { problems } from './problem.ts'

export const listLed = createRoute({
  method: 'get',
  path: '/api/v1/leaders/me/cases',
  operationId: 'listLed',
  tags: ['leaders'],
  summary: 'Cases that came up to me and that I answer for still, delegated ones too; danger first',
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

export const leaderRoutes = [listLed, countLeaders] as const
