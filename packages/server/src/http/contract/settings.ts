import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, limit, line, page } from '../../shapes/basics.ts'
import { settingChangeView, settingKinds } from '../../shapes/setting-changes.ts'
import {
  companyChange,
  compensationChange,
  firstStepsView,
  organisationChange,
  outsideBodiesChange,
  ownHolidaysChange,
  teamChange,
  settingsView,
  termsChange,
} from '../../shapes/settings.ts'
import { brandChange, companyLook } from '../../shapes/brand.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const meanwhile =
  'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.'

export const getCompanyLook = createRoute({
  method: 'get',
  path: '/api/v1/company-look',
  operationId: 'getCompanyLook',
  tags: ['office'],
  summary: 'How the company looks to everybody, whoever they are: its name, colour and logo',
  'x-policy': 'public',
  security: [],
  responses: { 200: json(companyLook, 'How it looks'), ...problems() },
})

export const getSettings = createRoute({
  method: 'get',
  path: '/api/v1/settings',
  operationId: 'getSettings',
  tags: ['office'],
  summary: 'What an admin can change of the company: its name, place and telephone, and its teams',
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

export const changeTeam = createRoute({
  method: 'patch',
  path: '/api/v1/settings/team',
  operationId: 'changeTeam',
  tags: ['office'],
  summary: 'Change when a team is open, and who leads it; name, ladder and channels are the service map’s',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(teamChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeOrganisation = createRoute({
  method: 'patch',
  path: '/api/v1/settings/organisation',
  operationId: 'changeOrganisation',
  tags: ['office'],
  summary: 'Change whose public holidays an organisation of the service map keeps',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(organisationChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const listSettingChanges = createRoute({
  method: 'get',
  path: '/api/v1/settings/changes',
  operationId: 'listSettingChanges',
  tags: ['office'],
  summary:
    'What was changed of the company, its people, teams, rota, tokens and map, the latest first: by whom, from what, to what',
  'x-policy': 'admin',
  request: {
    query: z.object({
      kind: z.enum(settingKinds).optional(),
      by: id.optional().openapi({ description: 'Changes that this person made.' }),
      subject: line.optional().openapi({ description: 'Changes of this one, such as somebody’s id.' }),
      cursor: cursor.optional(),
      limit,
    }),
  },
  responses: {
    200: json(page(settingChangeView).openapi('SettingChangePage'), 'A page of changes'),
    ...problems(401, 403, 422),
  },
})

export const changeBrand = createRoute({
  method: 'patch',
  path: '/api/v1/settings/brand',
  operationId: 'changeBrand',
  tags: ['office'],
  summary: 'Change the colour and the logo of the company, which customers and colleagues see',
  description: `A colour that can’t be read is refused, and the nearest that can be is named. A logo is what its bytes say; SVG is none. ${meanwhile}`,
  'x-policy': 'admin',
  request: { body: body(brandChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeTerms = createRoute({
  method: 'patch',
  path: '/api/v1/settings/terms',
  operationId: 'changeTerms',
  tags: ['office'],
  summary: 'Change how long things may take here; dates that were given stay as they were given',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(termsChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeCompensation = createRoute({
  method: 'put',
  path: '/api/v1/settings/compensation',
  operationId: 'changeCompensation',
  tags: ['office'],
  summary: 'Change what a promise to a customer that breaks brings them, without anybody deciding it',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(compensationChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeOutsideBodies = createRoute({
  method: 'put',
  path: '/api/v1/settings/outside-bodies',
  operationId: 'changeOutsideBodies',
  tags: ['office'],
  summary: 'Change to whom customers can turn outside the company, as they read it at Who is who',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(outsideBodiesChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changeOwnHolidays = createRoute({
  method: 'put',
  path: '/api/v1/settings/holidays',
  operationId: 'changeOwnHolidays',
  tags: ['office'],
  summary: 'Change on which days the company or a team does not work, besides public holidays',
  description: `${meanwhile} Dates that were given stay as they were given.`,
  'x-policy': 'admin',
  request: { body: body(ownHolidaysChange) },
  responses: {
    200: json(settingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const getFirstSteps = createRoute({
  method: 'get',
  path: '/api/v1/settings/first-steps',
  operationId: 'getFirstSteps',
  tags: ['office'],
  summary:
    'How far the company is from an empty database to the first customer who was answered, by what is there',
  'x-policy': 'admin',
  responses: { 200: json(firstStepsView, 'The steps'), ...problems(401, 403) },
})

export const settingsRoutes = [
  changeTerms,
  changeCompensation,
  changeOutsideBodies,
  changeOwnHolidays,
  getFirstSteps,
  getCompanyLook,
  getSettings,
  changeCompany,
  changeBrand,
  changeTeam,
  changeOrganisation,
  listSettingChanges,
] as const
