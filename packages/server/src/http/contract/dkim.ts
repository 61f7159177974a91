import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { dkimKeyNew, dkimLookedUp, dkimSigning } from '../../shapes/dkim.ts'
import { mailSettingsView, versionQuery } from '../../shapes/mail-settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const answered = { 200: json(mailSettingsView, 'The settings of mail'), ...doneUnseen }

export const makeDkimKey = createRoute({
  method: 'post',
  path: '/api/v1/settings/mail/dkim',
  operationId: 'makeDkimKey',
  tags: ['office'],
  summary: 'Make a key to sign mails with (DKIM); the private half never leaves here',
  description:
    'Nothing is signed with it until it was found in the DNS. Two of a domain may stand beside each other; of those that sign, the newest does. Refused with 409 `dkim-taken` or `dkim-full`.',
  'x-policy': 'admin',
  request: { body: body(dkimKeyNew) },
  responses: { ...answered, ...problems(400, 401, 403, 409, 413, 415, 422) },
})

export const lookUpDkimKey = createRoute({
  method: 'post',
  path: '/api/v1/settings/mail/dkim/{id}/look-up',
  operationId: 'lookUpDkimKey',
  tags: ['office'],
  summary: 'Look whether a key stands in the DNS; once it does, mails are signed with it',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: { 200: json(dkimLookedUp, 'What stands there'), ...problems(401, 403, 404, 409, 422) },
})

export const setDkimSigning = createRoute({
  method: 'put',
  path: '/api/v1/settings/mail/dkim/{id}/signing',
  operationId: 'setDkimSigning',
  tags: ['office'],
  summary: 'Sign mails with a key whatever stands in the DNS, or with it no more',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { params: idParams, body: body(dkimSigning) },
  responses: { ...answered, ...problems(400, 401, 403, 409, 413, 415, 422) },
})

export const dropDkimKey = createRoute({
  method: 'delete',
  path: '/api/v1/settings/mail/dkim/{id}',
  operationId: 'dropDkimKey',
  tags: ['office'],
  summary: 'Throw a key away',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { params: idParams, query: versionQuery },
  responses: { ...answered, ...problems(401, 403, 409, 422) },
})

export const dkimRoutes = [makeDkimKey, lookUpDkimKey, setDkimSigning, dropDkimKey] as const
