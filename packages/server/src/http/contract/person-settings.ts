import { createRoute, z } from '@hono/zod-openapi'
import { id, idParams, moment } from '../../shapes/basics.ts'
import { newPerson, personChange, personSettingsView, photoIn } from '../../shapes/person-settings.ts'
import { maxPasswordLength, minPasswordLength } from '../../shapes/password.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

const secret = z.string().max(100).openapi({ description: 'What stands after the # of the link.' })

export const getPersonSettings = createRoute({
  method: 'get',
  path: '/api/v1/people/{id}/settings',
  operationId: 'getPersonSettings',
  tags: ['people'],
  summary: 'What an admin can change of somebody',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: { 200: json(personSettingsView, 'The settings'), ...problems(401, 403, 404, 422) },
})

export const addPerson = createRoute({
  method: 'post',
  path: '/api/v1/people',
  operationId: 'addPerson',
  tags: ['people'],
  summary: 'Add somebody who works here; they sign in once they have chosen a password by a link',
  'x-policy': 'admin',
  request: { body: body(newPerson) },
  responses: {
    201: json(z.object({ id }), 'Added'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const changePerson = createRoute({
  method: 'patch',
  path: '/api/v1/people/{id}/settings',
  operationId: 'changePerson',
  tags: ['people'],
  summary: 'Change name, address, title, role, teams, languages or hours of somebody',
  description:
    'Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it, and with the code of what stands against it where a team would be left without somebody. Nothing was changed then.',
  'x-policy': 'admin',
  request: { params: idParams, body: body(personChange) },
  responses: {
    200: json(personSettingsView, 'The settings'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const putPhoto = createRoute({
  method: 'put',
  path: '/api/v1/people/{id}/photo',
  operationId: 'setPersonPhoto',
  tags: ['people'],
  summary: 'Put a photo of somebody in the place of the one that is there, or take it away',
  'x-policy': 'admin',
  request: { params: idParams, body: body(photoIn) },
  responses: { 204: { description: 'Done' }, ...problems(400, 401, 403, 404, 413, 415, 422) },
})

export const makePasswordLink = createRoute({
  method: 'post',
  path: '/api/v1/people/{id}/password-link',
  operationId: 'makePasswordLink',
  tags: ['people'],
  summary: 'Make a link by which somebody chooses a password, once and within a day; it is shown this once',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: {
    201: json(
      z
        .object({
          link: z.string(),
          expiresAt: moment,
          mailed: z.boolean().openapi({ description: 'Whether one is mailed to them, too.' }),
        })
        .openapi('PasswordLink'),
      'The link',
    ),
    ...problems(401, 403, 404, 409, 422),
  },
})

export const lookAtPasswordLink = createRoute({
  method: 'post',
  path: '/api/v1/password-links/look',
  operationId: 'lookAtPasswordLink',
  tags: ['me'],
  summary: 'Whose password a link lets one choose, and until when',
  'x-policy': 'public',
  request: { body: body(z.strictObject({ secret })) },
  responses: {
    200: json(z.object({ name: z.string(), email: z.string(), expiresAt: moment }), 'Whose it is'),
    ...problems(400, 409, 413, 415, 422),
  },
})

export const choosePassword = createRoute({
  method: 'post',
  path: '/api/v1/password-links/use',
  operationId: 'choosePassword',
  tags: ['me'],
  summary: 'Choose a password by a link; every session that there was ends',
  'x-policy': 'public',
  request: {
    body: body(
      z.strictObject({ secret, password: z.string().min(minPasswordLength).max(maxPasswordLength) }),
    ),
  },
  responses: { 204: { description: 'Chosen' }, ...problems(400, 409, 413, 415, 422) },
})

export const personSettingsRoutes = [
  getPersonSettings,
  addPerson,
  changePerson,
  putPhoto,
  makePasswordLink,
  lookAtPasswordLink,
  choosePassword,
] as const
