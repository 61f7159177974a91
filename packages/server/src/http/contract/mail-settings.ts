import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import {
  mailboxChange,
  mailboxTrial,
  mailSettingsView,
  sendingChange,
  sendingTrial,
  sendingTriedView,
  triedView,
  versionQuery,
} from '../../shapes/mail-settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

export const getMailSettings = createRoute({
  method: 'get',
  path: '/api/v1/settings/mail',
  operationId: 'getMailSettings',
  tags: ['office'],
  summary: 'Where the company reads and sends mail; no secret is ever in it',
  'x-policy': 'admin',
  responses: { 200: json(mailSettingsView, 'The settings of mail'), ...problems(401, 403) },
})

export const changeMailbox = createRoute({
  method: 'put',
  path: '/api/v1/settings/mail/mailboxes',
  operationId: 'changeMailbox',
  tags: ['office'],
  summary: 'Add a mailbox that is read as mail comes, or change one, once it opens as it was entered',
  description:
    'Refused with 409 `mailbox-not-opened` where it does not open; `facts` then say how far it went and what the other side said. With `storeAnyway` it is kept without being tried. Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { body: body(mailboxChange) },
  responses: {
    200: json(mailSettingsView, 'The settings of mail'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const tryMailbox = createRoute({
  method: 'post',
  path: '/api/v1/settings/mail/mailboxes/try',
  operationId: 'tryMailbox',
  tags: ['office'],
  summary: 'Sign in to a mailbox as it was entered and open its folder, marking nothing, within ten seconds',
  'x-policy': 'admin',
  request: { body: body(mailboxTrial) },
  responses: {
    200: json(triedView, 'How far it went, and what the other side said'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const removeMailbox = createRoute({
  method: 'delete',
  path: '/api/v1/settings/mail/mailboxes/{id}',
  operationId: 'removeMailbox',
  tags: ['office'],
  summary: 'Read a mailbox no more; what came in through it stays',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { params: idParams, query: versionQuery },
  responses: {
    200: json(mailSettingsView, 'The settings of mail'),
    ...doneUnseen,
    ...problems(401, 403, 409, 422),
  },
})

export const changeSending = createRoute({
  method: 'put',
  path: '/api/v1/settings/mail/sending',
  operationId: 'changeSending',
  tags: ['office'],
  summary: 'Set the server that outgoing mail is handed to, once it lets us in as it was entered',
  description:
    'Refused with 409 `sending-not-opened` where it does not; `facts` then say how far it went and what the other side said. With `storeAnyway` it is kept without being tried. Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { body: body(sendingChange) },
  responses: {
    200: json(mailSettingsView, 'The settings of mail'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const trySending = createRoute({
  method: 'post',
  path: '/api/v1/settings/mail/sending/try',
  operationId: 'trySending',
  tags: ['office'],
  summary: 'Sign in to a mail server as it was entered, and send one mail to yourself where you want it',
  'x-policy': 'admin',
  request: { body: body(sendingTrial) },
  responses: {
    200: json(sendingTriedView, 'How far it went, and what the other side said'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const removeSending = createRoute({
  method: 'delete',
  path: '/api/v1/settings/mail/sending',
  operationId: 'removeSending',
  tags: ['office'],
  summary: 'Let mail leave as the environment says again, or stay in the outbox',
  description: 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.',
  'x-policy': 'admin',
  request: { query: versionQuery },
  responses: {
    200: json(mailSettingsView, 'The settings of mail'),
    ...doneUnseen,
    ...problems(401, 403, 409, 422),
  },
})

export const mailSettingsRoutes = [
  getMailSettings,
  changeMailbox,
  tryMailbox,
  removeMailbox,
  changeSending,
  trySending,
  removeSending,
] as const
