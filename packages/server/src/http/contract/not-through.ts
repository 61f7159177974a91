import { createRoute } from '@hono/zod-openapi'
import { notThroughView } from '../../shapes/not-through.ts'
import { json } from './bodies.ts'
import { problems } from './problem.ts'

export const getNotThrough = createRoute({
  method: 'get',
  path: '/api/v1/not-through',
  operationId: 'getNotThrough',
  tags: ['office'],
  summary:
    'Who did not get through in four weeks, at doors of teams that I answer for; of all doors to an admin',
  description:
    'Nobody is named, and no word is kept of what was not sent. Whoever left counts after half an hour, unless they came back. Without JavaScript in the browser nobody can tell.',
  'x-policy': 'signed-in',
  responses: { 200: json(notThroughView, 'Counts by door and day'), ...problems(401) },
})

export const notThroughRoutes = [getNotThrough] as const
