import { createRoute } from '@hono/zod-openapi'
import { mailDoorsChange, mailDoorsView } from '../../shapes/mail-doors.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const path = '/api/v1/settings/mail/doors'

export const getMailDoors = createRoute({
  method: 'get',
  path,
  operationId: 'getMailDoors',
  tags: ['office'],
  summary: 'Which address of the company stands for which channel of the service map',
  'x-policy': 'admin',
  responses: { 200: json(mailDoorsView, 'The addresses'), ...problems(401, 403) },
})

export const changeMailDoors = createRoute({
  method: 'put',
  path,
  operationId: 'changeMailDoors',
  tags: ['office'],
  summary:
    'Change which address stands for which channel of the service map, and so which team mail to it reaches',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { body: body(mailDoorsChange) },
  responses: {
    200: json(mailDoorsView, 'The addresses'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const mailDoorRoutes = [getMailDoors, changeMailDoors] as const
