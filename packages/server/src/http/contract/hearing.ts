import { createRoute } from '@hono/zod-openapi'
import { hearingView } from '../../shapes/hearing.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const getHearing = createRoute({
  method: 'get',
  path: '/api/v1/me/hearing',
  operationId: 'getMyHearing',
  tags: ['me'],
  summary: 'By which ways I hear of what I have to do, besides the workspace',
  'x-policy': 'signed-in',
  responses: { 200: json(hearingView, 'What I chose, or what holds until I choose'), ...problems(401) },
})

export const putHearing = createRoute({
  method: 'put',
  path: '/api/v1/me/hearing',
  operationId: 'chooseMyHearing',
  tags: ['me'],
  summary: 'Choose by which ways I hear of what',
  description:
    'Of danger everybody hears at once. Of everything else nobody hears out of their hours: it comes with the mail of the next working morning.',
  'x-policy': 'signed-in',
  request: { body: body(hearingView) },
  responses: { 200: json(hearingView, 'What I chose'), ...problems(400, 401, 413, 415, 422) },
})

export const hearingRoutes = [getHearing, putHearing] as const
