import { createRoute } from '@hono/zod-openapi'
import { savedViews, savedViewsIn } from '../../shapes/saved-views.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const listSavedViews = createRoute({
  method: 'get',
  path: '/api/v1/saved-views',
  operationId: 'listSavedViews',
  tags: ['cases'],
  summary: 'Lists that I have narrowed and keep by name, and those that leads of my teams show to them',
  'x-policy': 'signed-in',
  responses: { 200: json(savedViews, 'Mine in my order, and what is shown to me'), ...problems(401) },
})

export const saveViews = createRoute({
  method: 'put',
  path: '/api/v1/saved-views',
  operationId: 'saveViews',
  tags: ['cases'],
  summary: 'Keep, rename, order, show to my team or throw away views of mine: all that I have from then on',
  description:
    'Refused with 409 `settings-changed-meanwhile` where another window changed them after this one read them, and with 403 where one is shown to a team that I do not lead. Nothing was changed then.',
  'x-policy': 'signed-in',
  request: { body: body(savedViewsIn) },
  responses: {
    200: json(savedViews, 'As they are kept'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const savedViewRoutes = [listSavedViews, saveViews] as const
