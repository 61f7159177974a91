import { createRoute, z } from '@hono/zod-openapi'
import { cursor, limit, page, words } from '../../shapes/basics.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { mapWarning } from '../../shapes/map-findings.ts'
import { map, mapProblem, mapStaffing, mapText, mapVersion, note, repairs } from '../../shapes/map-parts.ts'
import { problems } from './problem.ts'

const mapConflict = (description: string) => ({
  409: { description, content: { 'application/problem+json': { schema: mapProblem } } },
})
const notADraft =
  '`map-not-a-draft`: it is live or was, and stays as it is; start a new version from it. ' +
  '`map-changed-meanwhile`: somebody saved it after you read it; `facts.revision` is the newest. Nothing was changed.'

const version = z
  .string()
  .regex(/^(?:active|[1-9]\d{0,8})$/)
  .openapi({ param: { name: 'version', in: 'path' }, description: 'Its number, or `active`.', example: '3' })
const versionParams = z.object({ version })

export const listMaps = createRoute({
  method: 'get',
  path: '/api/v1/maps',
  operationId: 'listMaps',
  tags: ['maps'],
  summary: 'Every version of the service map, the newest first',
  'x-policy': 'signed-in',
  request: { query: z.object({ cursor: cursor.optional(), limit }) },
  responses: {
    200: json(page(mapVersion).openapi('MapVersionPage'), 'A page of versions'),
    ...problems(401, 422),
  },
})

export const createMap = createRoute({
  method: 'post',
  path: '/api/v1/maps',
  operationId: 'createMap',
  tags: ['maps'],
  summary: 'Start a version, from nothing or from another one; a text that is no valid map yet is kept too',
  'x-policy': 'admin',
  request: {
    body: body(
      z.strictObject({
        text: mapText,
        note: note.optional(),
        basedOn: z.int().min(1).max(999_999_999).nullish(),
      }),
    ),
  },
  responses: { 201: json(map, 'The version'), ...doneUnseen, ...problems(400, 401, 403, 413, 415, 422) },
})

export const getMap = createRoute({
  method: 'get',
  path: '/api/v1/maps/{version}',
  operationId: 'getMap',
  tags: ['maps'],
  summary: 'One version with its text, its people and what was found',
  'x-policy': 'signed-in',
  request: { params: versionParams },
  responses: { 200: json(map, 'The version'), ...problems(401, 404, 422) },
})

export const saveMap = createRoute({
  method: 'put',
  path: '/api/v1/maps/{version}',
  operationId: 'saveMap',
  tags: ['maps'],
  summary: 'Save a draft; one that was checked has to be checked again',
  description: `Refused with 409 ${notADraft}`,
  'x-policy': 'admin',
  request: {
    params: versionParams,
    body: body(
      z.strictObject({
        text: mapText,
        note: note.optional().openapi({ description: 'Left out, it stays.' }),
        revision: z.int().min(1),
        staffing: mapStaffing.optional().openapi({ description: 'Left out, it stays.' }),
      }),
    ),
  },
  responses: {
    200: json(map, 'The version'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 413, 415, 422),
    ...mapConflict(notADraft),
  },
})

export const removeMap = createRoute({
  method: 'delete',
  path: '/api/v1/maps/{version}',
  operationId: 'removeMap',
  tags: ['maps'],
  summary: 'Throw a draft away',
  'x-policy': 'admin',
  request: { params: versionParams },
  responses: {
    204: { description: 'Thrown away' },
    ...problems(401, 403, 404, 422),
    ...mapConflict('`map-not-a-draft`: it is live or was, and stays.'),
  },
})

export const checkMap = createRoute({
  method: 'post',
  path: '/api/v1/maps/{version}/check',
  operationId: 'checkMap',
  tags: ['maps'],
  summary:
    'Find out whether any customer can get stuck in it, as drawn and under Buckstop, and what stands against it',
  'x-policy': 'admin',
  request: { params: versionParams },
  responses: {
    200: json(map, 'The version with its findings; `checked` where nothing stands against going live'),
    ...doneUnseen,
    ...problems(401, 403, 404, 422),
    ...mapConflict(notADraft),
  },
})

export const repairMap = createRoute({
  method: 'post',
  path: '/api/v1/maps/{version}/repairs',
  operationId: 'findMapRepairs',
  tags: ['maps'],
  summary:
    'The smallest sets of changes after which every verdict under Buckstop is safe; nothing is changed',
  'x-policy': 'admin',
  request: { params: versionParams },
  responses: {
    200: json(repairs, 'Repairs, the smallest first'),
    ...problems(401, 403, 404, 422),
    ...mapConflict(
      '`map-invalid`, `map-too-large`, `check-took-too-long`: it can’t be looked through as it is.',
    ),
  },
})

export const activateMap = createRoute({
  method: 'post',
  path: '/api/v1/maps/{version}/activate',
  operationId: 'activateMap',
  tags: ['maps'],
  summary:
    'Let the company run on this version: checked under Buckstop as it stands, with its cases, or not at all',
  description:
    'Checks the text again itself. Refused with 409 by the `code` of the first of `refusals`; `map-unsafe` shows the ' +
    'verdicts that are not safe with their stories. `map-already-active`: it is live. `other-map-went-live`: another ' +
    `version went live, or people changed, at this very moment. ${notADraft}`,
  'x-policy': 'admin',
  request: { params: versionParams, body: body(z.strictObject({ revision: z.int().min(1) })) },
  responses: {
    200: json(
      z
        .object({
          map,
          moved: z.int().openapi({ description: 'Open cases that changed with it: their teams are gone.' }),
          warnings: z.array(mapWarning),
        })
        .openapi('MapActivated'),
      'It is live',
    ),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 413, 415, 422),
    ...mapConflict('What stands against it; nothing was changed.'),
  },
})

export const signMap = createRoute({
  method: 'post',
  path: '/api/v1/maps/{version}/signatures',
  operationId: 'signMap',
  tags: ['maps'],
  summary:
    'As a leader, sign why the map may leave somebody without help: their cases come up to you while it lasts',
  description:
    'Takes a session of your own: a token is refused with 403 `person-needed`. Refused with 409 `not-that-long`: the ' +
    'last day is past, or six months away or more. `not-found-in-map`: nothing like one of `keys` was found in this ' +
    'version. `map-changed-meanwhile`: it was saved after you read it.',
  'x-policy': 'signs-for-company',
  request: {
    params: versionParams,
    body: body(
      z.strictObject({
        revision: z.int().min(1),
        keys: z
          .array(z.string().min(1).max(10_000))
          .min(1)
          .max(200)
          .openapi({ description: 'Of `findings.strandings`: for all of them counts this reason.' }),
        reason: words.refine((text) => text.length <= 2_000, {
          message: 'is longer than 2000 characters',
          params: { code: 'text-too-long' },
        }),
        until: z.iso.date().openapi({ description: 'The last day of it, where the company is.' }),
      }),
    ),
  },
  responses: {
    200: json(map, 'Signed'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 413, 415, 422),
    ...mapConflict('What stands against signing; nothing was changed.'),
  },
})

export const mapRoutes = [
  signMap,
  listMaps,
  createMap,
  getMap,
  saveMap,
  removeMap,
  checkMap,
  repairMap,
  activateMap,
] as const
