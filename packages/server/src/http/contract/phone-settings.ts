import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { versionQuery } from '../../shapes/mail-settings.ts'
import {
  directLinesChange,
  phoneLineChange,
  phoneLineTrial,
  phoneSettingsView,
  phoneTriedView,
} from '../../shapes/phone-settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const path = '/api/v1/settings/phone'
const meanwhile = 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.'

export const getPhoneSettings = createRoute({
  method: 'get',
  path,
  operationId: 'getPhoneSettings',
  tags: ['office'],
  summary: 'The telephone numbers of the company, and where colleagues are rung; no token is ever in it',
  'x-policy': 'admin',
  responses: { 200: json(phoneSettingsView, 'The settings of the telephone'), ...problems(401, 403) },
})

export const tryPhoneLine = createRoute({
  method: 'post',
  path: `${path}/lines/try`,
  operationId: 'tryPhoneLine',
  tags: ['office'],
  summary: 'Ask the provider for a number as it was entered, within ten seconds; nothing rings',
  'x-policy': 'admin',
  request: { body: body(phoneLineTrial) },
  responses: {
    200: json(phoneTriedView, 'How far it went, and what the provider said'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changePhoneLine = createRoute({
  method: 'put',
  path: `${path}/lines`,
  operationId: 'changePhoneLine',
  tags: ['office'],
  summary: 'Add a telephone number, or change one, once the provider knows it as it was entered',
  description: `Refused with 409 \`phone-line-not-opened\` where it does not; \`facts\` then say how far it went and what the provider said. With \`storeAnyway\` it is kept without being tried. ${meanwhile}`,
  'x-policy': 'admin',
  request: { body: body(phoneLineChange) },
  responses: {
    200: json(phoneSettingsView, 'The settings of the telephone'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const removePhoneLine = createRoute({
  method: 'delete',
  path: `${path}/lines/{id}`,
  operationId: 'removePhoneLine',
  tags: ['office'],
  summary: 'Take no more calls on a number; what came in on it stays',
  description: meanwhile,
  'x-policy': 'admin',
  request: { params: idParams, query: versionQuery },
  responses: {
    200: json(phoneSettingsView, 'The settings of the telephone'),
    ...doneUnseen,
    ...problems(401, 403, 409, 422),
  },
})

export const changeDirectLines = createRoute({
  method: 'put',
  path: `${path}/direct-lines`,
  operationId: 'changeDirectLines',
  tags: ['office'],
  summary: 'Say where colleagues are rung',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(directLinesChange) },
  responses: {
    200: json(phoneSettingsView, 'The settings of the telephone'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const phoneSettingsRoutes = [
  getPhoneSettings,
  tryPhoneLine,
  changePhoneLine,
  removePhoneLine,
  changeDirectLines,
] as const
