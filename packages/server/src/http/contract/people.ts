import { createRoute, z } from '@hono/zod-openapi'
import { id, idParams, line, momentIn, words } from '../../shapes/basics.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'
import {
  person,
  team,
  presence,
  presenceIn,
  nightCoverView,
  rotaEntry,
  me,
  workingDays,
} from '../../shapes/people.ts'

export const getNightCover = createRoute({
  method: 'get',
  path: '/api/v1/night-cover',
  operationId: 'getNightCover',
  tags: ['people'],
  summary: 'Whether somebody can be called to danger at every hour of the coming week',
  'x-policy': 'signed-in',
  responses: { 200: json(nightCoverView, 'Night cover'), ...problems(401) },
})

export const signNightCoverReason = createRoute({
  method: 'post',
  path: '/api/v1/night-cover/reason',
  operationId: 'signNightCoverReason',
  tags: ['people'],
  summary:
    'As a leader, sign why nobody can be called at some hours; it stands under your name on the People page',
  'x-policy': 'signs-for-company',
  request: { body: body(z.strictObject({ words })) },
  responses: { 200: json(nightCoverView, 'Signed'), ...problems(400, 401, 403, 413, 415, 422) },
})

export const getMe = createRoute({
  method: 'get',
  path: '/api/v1/me',
  operationId: 'getMe',
  tags: ['me'],
  summary: 'Who I am, what I may see, and how much waits for me',
  'x-policy': 'signed-in',
  responses: { 200: json(me, 'Me'), ...problems(401) },
})

export const getWorkingDays = createRoute({
  method: 'get',
  path: '/api/v1/me/working-days',
  operationId: 'getMyWorkingDays',
  tags: ['me'],
  summary: 'The days on which I work in the coming months, by the hours and holidays of my team',
  'x-policy': 'signed-in',
  responses: { 200: json(workingDays, 'My working days'), ...problems(401) },
})

export const getPresence = createRoute({
  method: 'get',
  path: '/api/v1/me/presence',
  operationId: 'getMyPresence',
  tags: ['me'],
  summary: 'Whether I am present, absent or on leave',
  'x-policy': 'signed-in',
  responses: { 200: json(presence, 'My presence'), ...problems(401) },
})

export const putPresence = createRoute({
  method: 'put',
  path: '/api/v1/me/presence',
  operationId: 'setMyPresence',
  tags: ['me'],
  summary:
    'Say that I am present, absent or on leave from one day to another; what I owe then goes to whoever stands in',
  'x-policy': 'signed-in',
  request: { body: body(presenceIn) },
  responses: { 200: json(presence, 'My presence'), ...doneUnseen, ...problems(400, 401, 409, 413, 415, 422) },
})

export const cancelMyLeave = createRoute({
  method: 'delete',
  path: '/api/v1/me/leave/{leave}',
  operationId: 'cancelMyLeave',
  tags: ['me'],
  summary: 'Cancel leave of mine that has not begun',
  'x-policy': 'signed-in',
  request: { params: z.object({ leave: id }) },
  responses: { 204: { description: 'Cancelled' }, ...problems(400, 401, 404) },
})

export const cancelLeave = createRoute({
  method: 'delete',
  path: '/api/v1/people/{id}/leave/{leave}',
  operationId: 'cancelLeave',
  tags: ['people'],
  summary: 'Cancel leave of somebody below me that has not begun',
  'x-policy': 'leads-person',
  request: { params: idParams.extend({ leave: id }) },
  responses: { 204: { description: 'Cancelled' }, ...problems(400, 401, 403, 404) },
})

export const listPeople = createRoute({
  method: 'get',
  path: '/api/v1/people',
  operationId: 'listPeople',
  tags: ['people'],
  summary: 'Everyone who works here; found with q by name, or by title in any language that it is kept in',
  'x-policy': 'signed-in',
  request: {
    query: z.object({
      q: line.optional(),
      team: line.optional(),
      active: z.enum(['true', 'false', 'all']).default('true'),
    }),
  },
  responses: { 200: json(z.object({ items: z.array(person) }), 'People'), ...problems(401, 422) },
})

export const listTeams = createRoute({
  method: 'get',
  path: '/api/v1/teams',
  operationId: 'listTeams',
  tags: ['people'],
  summary: 'Every team, its lead, its members and the team above it',
  'x-policy': 'signed-in',
  responses: { 200: json(z.object({ items: z.array(team) }), 'Teams'), ...problems(401) },
})

export const getPhoto = createRoute({
  method: 'get',
  path: '/api/v1/people/{id}/photo',
  operationId: 'getPersonPhoto',
  tags: ['people'],
  summary: 'A photo of somebody who works here',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: {
    200: {
      description: 'The photo',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(401, 404, 422),
  },
})

export const setPersonPresence = createRoute({
  method: 'put',
  path: '/api/v1/people/{id}/presence',
  operationId: 'setPersonPresence',
  tags: ['people'],
  summary:
    'Say for somebody below me that they are present, absent or on leave from one day to another (with a deputy)',
  'x-policy': 'leads-person',
  request: { params: idParams, body: body(presenceIn) },
  responses: {
    200: json(person, 'The person'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const setPersonActive = createRoute({
  method: 'put',
  path: '/api/v1/people/{id}/active',
  operationId: 'setPersonActive',
  tags: ['people'],
  summary:
    'Let somebody work here or not; who leaves loses sessions and tokens at once, and their cases go up',
  'x-policy': 'admin',
  request: { params: idParams, body: body(z.strictObject({ active: z.boolean() })) },
  responses: {
    200: json(person, 'The person'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const listRota = createRoute({
  method: 'get',
  path: '/api/v1/rota',
  operationId: 'listRota',
  tags: ['people'],
  summary: 'Who covers for whom, from now on',
  'x-policy': 'signed-in',
  responses: { 200: json(z.object({ items: z.array(rotaEntry) }), 'The rota'), ...problems(401) },
})

export const addRota = createRoute({
  method: 'post',
  path: '/api/v1/rota',
  operationId: 'addRotaEntry',
  tags: ['people'],
  summary: 'Put somebody on the rota for a team, or for every team',
  'x-policy': 'admin',
  request: {
    body: body(z.strictObject({ person: id, team: line.nullish(), from: momentIn, to: momentIn })),
  },
  responses: { 201: json(rotaEntry, 'Entered'), ...problems(400, 401, 403, 413, 415, 422) },
})

export const removeRota = createRoute({
  method: 'delete',
  path: '/api/v1/rota/{id}',
  operationId: 'removeRotaEntry',
  tags: ['people'],
  summary: 'Take an entry off the rota',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: { 204: { description: 'Taken off' }, ...problems(401, 403, 404, 422) },
})

export const peopleRoutes = [
  cancelMyLeave,
  cancelLeave,
  getNightCover,
  signNightCoverReason,
  getMe,
  getWorkingDays,
  getPresence,
  putPresence,
  listPeople,
  listTeams,
  getPhoto,
  setPersonPresence,
  setPersonActive,
  listRota,
  addRota,
  removeRota,
] as const
