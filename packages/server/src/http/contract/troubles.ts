import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { troublesView } from '../../shapes/troubles.ts'
import { json } from './bodies.ts'
import { problems } from './problem.ts'

export const listTroubles = createRoute({
  method: 'get',
  path: '/api/v1/troubles',
  operationId: 'listTroubles',
  tags: ['office'],
  summary: 'What does not work and is mine to look after; to an admin, all that does not work',
  'x-policy': 'signed-in',
  responses: { 200: json(troublesView, 'What has not worked for longest comes first'), ...problems(401) },
})

export const takeTrouble = createRoute({
  method: 'post',
  path: '/api/v1/troubles/{id}/take',
  operationId: 'takeTrouble',
  tags: ['office'],
  summary: 'Say that I look after it: whoever has it, or an admin, who has it then',
  description:
    'Within half an hour, or it goes to the next; mended within four hours, or it does. Refused with 409 `trouble-over` where it works again.',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(troublesView, 'What does not work'), ...problems(401, 404, 409, 422) },
})

export const tryTroubleAgain = createRoute({
  method: 'post',
  path: '/api/v1/troubles/{id}/try-again',
  operationId: 'tryTroubleAgain',
  tags: ['office'],
  summary: 'Have the dates that were set aside tried again: whoever has the trouble, or an admin',
  description:
    'A thousand at once, the longest first; what fails once more is set aside again. Refused with 409 `trouble-over` where it works again, and `not-failed` where nothing is set aside.',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(troublesView, 'What does not work'), ...problems(401, 404, 409, 422) },
})

export const troubleRoutes = [listTroubles, takeTrouble, tryTroubleAgain] as const
