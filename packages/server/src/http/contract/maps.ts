import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, limit, line, moment, page } from './basics.ts'
import { body, json } from './bodies.ts'
import { mapFindings, mapRefusal, mapWarning, verdict } from './map-findings.ts'
import { personCard } from './people.ts'
import { problem, problems } from './problem.ts'

/** Most bytes of a service map's text, in UTF-8. */
export const maxMapBytes = 500_000
const mostTeams = 2_000
const mostMembers = 5_000

const storable = z.string().refine((text) => text.isWellFormed() && !text.includes('\0'), {
  message: 'holds characters that are not valid text (half a pair, or NUL)',
  params: { code: 'text-ill-formed' },
})
const teamName = storable.max(1_000)

const mapText = storable
  .refine((text) => text.length <= maxMapBytes && Buffer.byteLength(text) <= maxMapBytes, {
    message: `is longer than ${maxMapBytes} bytes`,
    params: { code: 'text-too-long' },
  })
  .openapi({
    description: `The service map as text (YAML), kept exactly as sent, also while it is no valid map; up to ${maxMapBytes} bytes.`,
  })

const note = line.nullable().openapi({ description: 'What this version is about, in one line.' })

const teamStaffing = z
  .strictObject({
    lead: id.nullable(),
    members: z.array(id).max(mostMembers),
    frontDoor: z
      .boolean()
      .openapi({ description: 'Takes contacts for others: its offers have a short life.' }),
  })
  .openapi('TeamStaffing')

export const mapStaffing = z
  .strictObject({
    fallbackTeam: teamName
      .nullable()
      .openapi({ description: 'Answers when no other team does; null leaves it as it is.' }),
    teams: z
      .record(teamName, teamStaffing)
      .refine((teams) => Object.keys(teams).length <= mostTeams, {
        message: `names more than ${mostTeams} teams`,
        params: { code: 'too-much' },
      })
      .openapi({
        description:
          'Who works in new teams, and in others where that changes. Teams not named keep their people.',
      }),
  })
  .openapi('MapStaffing')

export const mapStatus = z.enum(['draft', 'checked', 'active', 'retired']).openapi('MapStatus')

export const mapVersion = z
  .object({
    version: z.int(),
    status: mapStatus,
    note: z.string().nullable(),
    basedOn: z.int().nullable(),
    savedBy: personCard.nullable().openapi({ description: 'Null where it came from a company file.' }),
    savedAt: moment,
    activatedBy: personCard.nullable(),
    activatedAt: moment.nullable(),
    retiredAt: moment.nullable(),
    safe: z.boolean().nullable().openapi({
      description: 'Whether every verdict under Buckstop is `safe`; null where that was not found out.',
    }),
  })
  .openapi('MapVersion')

export const map = mapVersion
  .extend({
    text: z.string(),
    revision: z.int().openapi({ description: 'Counts the changes; send it along with the next one.' }),
    staffing: mapStaffing,
    findings: z
      .union([mapFindings, z.null()])
      .openapi({ description: 'Null until it is checked as it stands.' }),
  })
  .openapi('Map')

const mapProblem = problem
  .extend({
    refusals: z
      .array(mapRefusal)
      .optional()
      .openapi({ description: 'Everything that stands against going live.' }),
    verdicts: z
      .array(verdict)
      .optional()
      .openapi({ description: 'All that are not safe under Buckstop, each with its story.' }),
  })
  .openapi('MapProblem')

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

const change = z
  .object({
    change: z.enum(['forbid', 'publish', 'drop', 'authorise', 'ask']),
    text: z.string().openapi({ description: 'The change in words.' }),
    team: z.string().optional(),
    response: z.int().optional().openapi({ description: 'Its place in the team’s list, from 0.' }),
    channel: z.string().optional(),
    requires: z.string().optional(),
    remedy: z.string().optional(),
    amount: z.number().optional(),
    asks: z.string().optional(),
  })
  .openapi('MapChange')

export const repairs = z
  .object({
    total: z.int(),
    complete: z.boolean().openapi({ description: 'False where time ran out before all were seen.' }),
    repairs: z.array(
      z.object({
        changes: z.array(change),
        contacts: z.int().openapi({ description: 'The worst case over all customers and problems then.' }),
        text: z
          .string()
          .nullable()
          .openapi({
            description:
              'The map with these changes, its comments and order kept; null where its text can’t be changed in place, ' +
              'and past the first of a large map.',
          }),
      }),
    ),
  })
  .openapi('MapRepairs')

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
  responses: { 201: json(map, 'The version'), ...problems(400, 401, 403, 413, 415, 422) },
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
    ...problems(400, 401, 403, 404, 413, 415, 422),
    ...mapConflict('What stands against it; nothing was changed.'),
  },
})

export const mapRoutes = [
  listMaps,
  createMap,
  getMap,
  saveMap,
  removeMap,
  checkMap,
  repairMap,
  activateMap,
] as const
