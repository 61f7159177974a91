import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { mailFrameChange, mailFramesView, mailFrameView } from '../../shapes/mail-frames.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const path = '/api/v1/settings/mail/frames'

export const getMailFrames = createRoute({
  method: 'get',
  path,
  operationId: 'getMailFrames',
  tags: ['office'],
  summary: 'What mails to customers begin and end with, of the company and of teams, in each language',
  'x-policy': 'admin',
  responses: { 200: json(mailFramesView, 'Greetings and signatures'), ...problems(401, 403) },
})

export const changeMailFrame = createRoute({
  method: 'put',
  path,
  operationId: 'changeMailFrame',
  tags: ['office'],
  summary: 'Change what mails begin and end with, of the company or of one team',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { body: body(mailFrameChange) },
  responses: {
    200: json(mailFramesView, 'Greetings and signatures'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const getMailFrame = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/mail-frame',
  operationId: 'getMailFrame',
  tags: ['cases'],
  summary:
    'With what a mail of mine in this case begins, and what stands under it, as its customer reads them',
  description:
    'The greeting is offered to whoever writes and sent only as part of their words; the signature is put under them as the mail is made.',
  'x-policy': 'sees-case',
  request: { params: idParams },
  responses: { 200: json(mailFrameView, 'Filled in'), ...problems(401, 403, 404, 422) },
})

export const mailFrameRoutes = [getMailFrames, changeMailFrame, getMailFrame] as const
