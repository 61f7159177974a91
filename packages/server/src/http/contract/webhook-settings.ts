import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import { versionQuery } from '../../shapes/mail-settings.ts'
import {
  webhookEndpointChange,
  webhookMessageDecision,
  webhookMessagesQuery,
  webhookMessagesView,
  webhookSecretRenewal,
  webhookSettingsView,
} from '../../shapes/webhook-settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const path = '/api/v1/settings/webhooks'
const meanwhile = 'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.'
const settings = json(webhookSettingsView, 'The settings of webhooks')

export const getWebhookSettings = createRoute({
  method: 'get',
  path,
  operationId: 'getWebhookSettings',
  tags: ['office'],
  summary: 'Which systems of the company are told of what; no secret is ever in it',
  'x-policy': 'admin',
  responses: { 200: settings, ...problems(401, 403) },
})

export const changeWebhookEndpoint = createRoute({
  method: 'put',
  path: `${path}/endpoints`,
  operationId: 'changeWebhookEndpoint',
  tags: ['office'],
  summary: 'Add a system that is told of what happens, or change one',
  description: `Messages have the form of Standard Webhooks. A new one, and one whose address differs, gets a new secret, which is in this answer and in none after it. ${meanwhile}`,
  'x-policy': 'admin',
  request: { body: body(webhookEndpointChange) },
  responses: { 200: settings, ...doneUnseen, ...problems(400, 401, 403, 409, 413, 415, 422) },
})

export const renewWebhookSecret = createRoute({
  method: 'post',
  path: `${path}/endpoints/{id}/secret`,
  operationId: 'renewWebhookSecret',
  tags: ['office'],
  summary: 'Make a new secret; the one before counts, too, as long as you say',
  description: meanwhile,
  'x-policy': 'admin',
  request: { params: idParams, body: body(webhookSecretRenewal) },
  responses: { 200: settings, ...doneUnseen, ...problems(400, 401, 403, 409, 413, 415, 422) },
})

export const removeWebhookEndpoint = createRoute({
  method: 'delete',
  path: `${path}/endpoints/{id}`,
  operationId: 'removeWebhookEndpoint',
  tags: ['office'],
  summary: 'Tell a system nothing any more; what it was not told yet goes with it',
  description: meanwhile,
  'x-policy': 'admin',
  request: { params: idParams, query: versionQuery },
  responses: { 200: settings, ...doneUnseen, ...problems(401, 403, 409, 422) },
})

export const listWebhookMessages = createRoute({
  method: 'get',
  path: `${path}/messages`,
  operationId: 'listWebhookMessages',
  tags: ['office'],
  summary: 'What systems were told or are to be told, the newest first; thirty days of what is settled',
  'x-policy': 'admin',
  request: { query: webhookMessagesQuery },
  responses: { 200: json(webhookMessagesView, 'A page of them'), ...problems(401, 403, 422) },
})

export const decideWebhookMessage = createRoute({
  method: 'post',
  path: `${path}/messages/{id}`,
  operationId: 'decideWebhookMessage',
  tags: ['office'],
  summary: 'Send a message again, or say that it need not go',
  'x-policy': 'admin',
  request: { params: idParams, body: body(webhookMessageDecision) },
  responses: {
    204: { description: 'Done' },
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

export const webhookSettingsRoutes = [
  getWebhookSettings,
  changeWebhookEndpoint,
  renewWebhookSecret,
  removeWebhookEndpoint,
  listWebhookMessages,
  decideWebhookMessage,
] as const
