import { createRoute } from '@hono/zod-openapi'
import {
  profileSignatureChange,
  profileSignersChange,
  regulatorSettings,
} from '../../shapes/regulator-settings.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const meanwhile =
  'Refused with 409 `settings-changed-meanwhile` where the profile, its signature or who may sign was changed after you read it.'

export const getRegulator = createRoute({
  method: 'get',
  path: '/api/v1/settings/regulator',
  operationId: 'getRegulator',
  tags: ['office'],
  summary: 'The profile of the regulator by whose dates cases are watched, and who of the company signed it',
  'x-policy': 'signed-in',
  responses: { 200: json(regulatorSettings, 'The profile'), ...problems(401) },
})

export const changeProfileSigners = createRoute({
  method: 'put',
  path: '/api/v1/settings/regulator/signers',
  operationId: 'changeProfileSigners',
  tags: ['office'],
  summary: 'Name who may sign the profile; a signature that stands is not touched',
  description: meanwhile,
  'x-policy': 'admin',
  request: { body: body(profileSignersChange) },
  responses: {
    200: json(regulatorSettings, 'The profile'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const signProfile = createRoute({
  method: 'put',
  path: '/api/v1/settings/regulator/signature',
  operationId: 'signProfile',
  tags: ['office'],
  summary: 'Sign the profile with today’s date, or take its signature back',
  description: `Only who was named for it may, and no machine. ${meanwhile} Refused with 409 \`profile-signed-in-file\` where the file of the profile says who read it, and \`nothing-to-sign\` where there is none. A profile whose text changes is signed no more.`,
  'x-policy': 'signed-in',
  request: { body: body(profileSignatureChange) },
  responses: {
    200: json(regulatorSettings, 'The profile'),
    ...doneUnseen,
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const regulatorRoutes = [getRegulator, changeProfileSigners, signProfile] as const
