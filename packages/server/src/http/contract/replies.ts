import { createRoute } from '@hono/zod-openapi'
import { repliesView, replyChange } from '../../shapes/replies.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const listReplies = createRoute({
  method: 'get',
  path: '/api/v1/replies',
  operationId: 'listReplies',
  tags: ['office'],
  summary: 'Words that the company has at hand for what it writes often',
  'x-policy': 'signed-in',
  responses: { 200: json(repliesView, 'All of them, by name'), ...problems(401) },
})

export const changeReply = createRoute({
  method: 'put',
  path: '/api/v1/settings/replies',
  operationId: 'changeReply',
  tags: ['office'],
  summary: 'Write, change or throw away one of them',
  description:
    'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.',
  'x-policy': 'admin',
  request: { body: body(replyChange) },
  responses: {
    200: json(repliesView, 'All of them, by name'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const replyRoutes = [listReplies, changeReply] as const
