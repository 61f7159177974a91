import { createRoute, z } from '@hono/zod-openapi'
import { id, idParams, line, moment, momentIn, words } from '../../shapes/basics.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'

export const presenceKind = z.enum(['present', 'absent', 'onLeave']).openapi('PresenceKind')
export const role = z.enum(['staff', 'lead', 'leader', 'admin']).openapi('Role')

/** Somebody of the company wherever they are named. */
export const personCard = z
  .object({
    id,
    name: z.string().openapi({ description: 'First name and surname.', example: 'Ana Ruiz' }),
    title: z.string(),
    photo: z.string().nullable().openapi({ description: 'Address of the photo, where there is one.' }),
    active: z.boolean(),
    presence: presenceKind,
  })
  .openapi('PersonCard')

export const opening = z
  .strictObject({ from: z.int().min(0).max(1440), to: z.int().min(0).max(1440) })
  .openapi('Opening', { description: 'Minutes since local midnight.' })

const day = z.iso.date().openapi({ example: '2026-12-24' })

/** Whole days where the company is. */
export const leave = z
  .object({
    id,
    from: day,
    to: day.openapi({ description: 'The last day of it.' }),
    deputy: personCard.nullable(),
    begun: z.boolean(),
    standsIn: personCard.nullable().openapi({
      description:
        'Who would have their cases, by what is known now: the deputy, else whoever is next above.',
    }),
    leavesNobody: z.boolean().openapi({
      description: 'As things stand it can’t begin: nobody else would be there then who can own a case.',
    }),
    blockedSince: moment.nullable().openapi({
      description: 'Since when it waits to begin, because nobody else can own a case.',
    }),
  })
  .openapi('Leave')

export const person = personCard
  .extend({
    firstName: z.string(),
    surname: z.string(),
    email: z.string().nullable().openapi({ description: 'Shown to those who lead them and to themselves.' }),
    role,
    teams: z.array(z.string()).openapi({ description: 'The main one first.' }),
    leads: z.array(z.string()).openapi({ description: 'The teams they are the lead of.' }),
    languages: z.array(z.string()),
    timeZone: z.string(),
    shifts: z.array(z.array(opening)).openapi({ description: 'Monday first.' }),
    onShift: z.boolean(),
    presenceSince: moment.nullable().openapi({ description: 'Null while present.' }),
    deputy: personCard.nullable(),
    leaves: z.array(leave).openapi({ description: 'Under way or ahead, the first one first.' }),
    nextAbove: personCard
      .nullable()
      .openapi({ description: 'Who has their cases while they are on leave, unless somebody is named.' }),
    openCases: z.int(),
    mayChange: z.boolean().openapi({ description: 'Whether I may set their presence.' }),
  })
  .openapi('Person')

export const team = z
  .object({
    name: z.string(),
    organisation: z.string().nullable(),
    lead: personCard,
    reportsTo: z.string().nullable(),
    leader: z.boolean().openapi({ description: 'A level of the ladder of its own.' }),
    frontDoor: z.boolean(),
    members: z.array(personCard),
    open: z.boolean().openapi({ description: 'Within its hours now.' }),
    openCases: z.int(),
  })
  .openapi('Team')

export const presence = z
  .object({
    kind: presenceKind,
    since: moment.nullable(),
    until: moment.nullable().openapi({ description: 'When leave ends by itself.' }),
    deputy: personCard.nullable(),
    leaves: z.array(leave).openapi({ description: 'Under way or ahead, the first one first.' }),
  })
  .openapi('Presence')

export const presenceIn = z
  .strictObject({
    kind: presenceKind,
    deputy: id.nullish().openapi({ description: 'Who stands in while on leave.' }),
    from: day.nullish().openapi({
      description:
        'The first day of leave where the company is; today where it is left out. Later, it begins by itself.',
    }),
    to: day
      .nullish()
      .openapi({ description: 'The last day of leave, which ends by itself; asked for with leave.' }),
    replaces: id.nullish().openapi({
      description: 'Leave that has not begun and is taken back in the same moment: a change of it.',
    }),
  })
  .openapi('PresenceIn')

export const nightCoverView = z
  .object({
    byMail: z.boolean().openapi({
      description:
        'Whether whoever is called is told by mail; without a mail server it stands in their list alone.',
    }),
    hoursWithout: z.int().openapi({ description: 'Hours in which some team has nobody who is awake.' }),
    hoursAhead: z.int(),
    next: z
      .object({ from: moment, to: moment, teams: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The first time without; null where somebody can always be called.' }),
    reason: z
      .object({ by: personCard, at: moment, words: z.string() })
      .nullable()
      .openapi({ description: 'Why not, as a leader signed it last.' }),
    emergencyNumber: z.string().openapi({ description: 'What customers are told to ring at such hours.' }),
    untold: z.boolean().openapi({
      description: 'Whether somebody is missing at hours, or in teams, for which no leader has signed.',
    }),
    maySign: z.boolean(),
    signers: z.array(personCard).openapi({ description: 'Who may sign why not.' }),
  })
  .openapi('NightCover')

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

export const rotaEntry = z
  .object({ id, person: personCard, team: z.string().nullable(), from: moment, to: moment })
  .openapi('RotaEntry')

export const me = z
  .object({
    person,
    company: z.object({ name: z.string(), timeZone: z.string(), phone: z.string().nullable() }),
    sees: z.enum(['teams', 'below', 'all']).openapi({ description: 'Whose cases this person may see.' }),
    leavesToSettle: z.array(leave.extend({ person: personCard })).openapi({
      description:
        'Leave of mine, or of whoever I lead, that was to begin and waits: nobody else can own a case.',
    }),
    counts: z.object({
      mine: z.int(),
      duties: z.int(),
      overdue: z.int(),
      cameUp: z.int().openapi({ description: 'Escalations that came up to me.' }),
      owedCalls: z.int(),
    }),
  })
  .openapi('Me')

export const getMe = createRoute({
  method: 'get',
  path: '/api/v1/me',
  operationId: 'getMe',
  tags: ['me'],
  summary: 'Who I am, what I may see, and how much waits for me',
  'x-policy': 'signed-in',
  responses: { 200: json(me, 'Me'), ...problems(401) },
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
  summary: 'Everyone who works here; found by name or title with q',
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
