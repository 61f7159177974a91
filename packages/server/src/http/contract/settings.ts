import { createRoute } from '@hono/zod-openapi'
import { companyChange, hoursChange, settingsView } from '../../shapes/settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const meanwhile =
  'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.'

export const getSettings = createRoute({
  method: 'get',
  path: '/api/v1/settings',
  operationId: 'getSettings',
  tags: ['office'],
  summary:
    'What an admin can change of the company: its name, place and telephone, and the hours of its teams',
  'x-policy': 'admin',
  responses: { 200: json(settingsView, 'The settings'), ...problems(401, 403) },
})

export const changeCompany = createRoute({
  method: 'patch',
  path: '/api/v1/settings/company',
  operationId: 'changeCompany',
  tags: ['office'],
  summary: 'Change the name, time zone, country or telephone of the company',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(companyChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeHours = createRoute({
  method: 'patch',
  path: '/api/v1/settings/hours',
  operationId: 'changeTeamHours',
  tags: ['office'],
  summary: 'Change when a team is open, and in which time zone',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(hoursChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const settingsRoutes = [getSettings, changeCompany, changeHours] as const
