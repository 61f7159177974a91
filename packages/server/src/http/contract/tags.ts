import { createRoute } from '@hono/zod-openapi'
import { tagChange, tagsView } from '../../shapes/tags.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const listTags = createRoute({
  method: 'get',
  path: '/api/v1/tags',
  operationId: 'listTags',
  tags: ['office'],
  summary: 'What the company sorts its cases by',
  'x-policy': 'signed-in',
  responses: { 200: json(tagsView, 'All of them, by key'), ...problems(401) },
})

export const changeTag = createRoute({
  method: 'put',
  path: '/api/v1/settings/tags',
  operationId: 'changeTag',
  tags: ['office'],
  summary: 'Add a tag, rename, colour or retire one; none is ever taken away',
  description:
    'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.',
  'x-policy': 'admin',
  request: { body: body(tagChange) },
  responses: {
    200: json(tagsView, 'All of them, by key'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const tagRoutes = [listTags, changeTag] as const
