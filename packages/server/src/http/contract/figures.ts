import { createRoute } from '@hono/zod-openapi'
import { figuresChange, figuresView } from '../../shapes/figures.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

export const getFigures = createRoute({
  method: 'get',
  path: '/api/v1/figures',
  operationId: 'getFigures',
  tags: ['leaders'],
  summary: 'What counted for me last month; for others where the company turned that on, and by name alone',
  'x-policy': 'signed-in',
  responses: { 200: json(figuresView, 'Figures'), ...problems(401) },
})

export const changeFigures = createRoute({
  method: 'put',
  path: '/api/v1/settings/figures',
  operationId: 'changeFigures',
  tags: ['office'],
  summary: 'Say to whom figures by person are shown, and why; it stands in the list of changes',
  description:
    'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.',
  'x-policy': 'admin',
  request: { body: body(figuresChange) },
  responses: {
    200: json(figuresView, 'Figures'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const figureRoutes = [getFigures, changeFigures] as const
