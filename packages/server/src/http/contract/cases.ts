import { dutyKinds } from '@buckstop/domain'
import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, idParams, limit, page } from '../../shapes/basics.ts'
import { body, json } from './bodies.ts'
import { contactView, pageView } from '../../shapes/case-parts.ts'
import { problems } from './problem.ts'
import { casePage, caseView, dutyRow, seenUpTo, storyEntry } from '../../shapes/cases.ts'
import { caseChoices, caseFilter } from '../../shapes/narrowing.ts'
import { hereIn, hereView } from '../../shapes/here.ts'

export const listCases = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  operationId: 'listCases',
  tags: ['cases'],
  summary: 'Cases I may see, the last changed first or what is due next first',
  'x-policy': 'signed-in',
  request: { query: caseFilter },
  responses: { 200: json(casePage, 'A page of cases'), ...problems(401, 422) },
})

export const listChoices = createRoute({
  method: 'get',
  path: '/api/v1/case-choices',
  operationId: 'listCaseChoices',
  tags: ['cases'],
  summary: 'What a list of cases can be narrowed to, besides people and teams',
  'x-policy': 'signed-in',
  responses: { 200: json(caseChoices, 'By name'), ...problems(401) },
})

export const getCase = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}',
  operationId: 'getCase',
  tags: ['cases'],
  summary: 'A case: who owns it, what is owed by when, and what I can do now',
  'x-policy': 'sees-case',
  request: { params: idParams },
  responses: { 200: json(caseView, 'The case'), ...problems(401, 404, 422) },
})

const storyQuery = z.object({
  cursor: cursor.optional(),
  limit,
  order: z.enum(['newest', 'oldest']).default('newest'),
})

export const listContacts = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/contacts',
  operationId: 'listCaseContacts',
  tags: ['cases'],
  summary: 'Every contact of a case, with its exact words',
  'x-policy': 'sees-case',
  request: {
    params: idParams,
    query: storyQuery.extend({ contact: id.optional().openapi({ description: 'Only this one.' }) }),
  },
  responses: {
    200: json(page(contactView).openapi('ContactPage'), 'A page of contacts'),
    ...problems(401, 404, 422),
  },
})

export const listEvents = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/events',
  operationId: 'listCaseEvents',
  tags: ['cases'],
  summary: 'The whole story of a case, page by page',
  'x-policy': 'sees-case',
  request: { params: idParams, query: storyQuery },
  responses: {
    200: json(page(storyEntry).openapi('StoryPage'), 'A page of the story'),
    ...problems(401, 404, 422),
  },
})

export const getAttachment = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/attachments/{attachment}',
  operationId: 'getCaseAttachment',
  tags: ['cases'],
  summary: 'A file that came with a contact, always as a download',
  'x-policy': 'sees-case',
  request: {
    params: z.object({
      id: id.openapi({ param: { name: 'id', in: 'path' } }),
      attachment: id.openapi({ param: { name: 'attachment', in: 'path' } }),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(401, 404, 422),
  },
})

const fileParams = z.object({
  id: id.openapi({ param: { name: 'id', in: 'path' } }),
  attachment: id.openapi({ param: { name: 'attachment', in: 'path' } }),
})

export const countPages = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/attachments/{attachment}/pages',
  operationId: 'countCaseAttachmentPages',
  tags: ['cases'],
  summary: 'How many pages a PDF has that came with a contact',
  'x-policy': 'sees-case',
  request: { params: fileParams },
  responses: {
    200: json(z.object({ pages: z.int().positive() }).openapi('Pages'), 'At most 200'),
    ...problems(401, 404, 422),
  },
})

export const drawPage = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/attachments/{attachment}/pages/{page}',
  operationId: 'drawCaseAttachmentPage',
  tags: ['cases'],
  summary: 'A page of a PDF that came with a contact, as a picture',
  description:
    'Drawn here, in a process that has nothing of ours, so that nobody opens what a stranger sent.',
  'x-policy': 'sees-case',
  request: {
    params: fileParams.extend({
      page: z.coerce
        .number()
        .int()
        .min(1)
        .max(200)
        .openapi({ param: { name: 'page', in: 'path' } }),
    }),
  },
  responses: {
    200: {
      description: 'The page',
      content: { 'image/png': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(401, 404, 422),
  },
})

const contactParams = z.object({
  id: id.openapi({ param: { name: 'id', in: 'path' } }),
  contact: id.openapi({ param: { name: 'contact', in: 'path' } }),
})

export const getPage = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/contacts/{contact}/as-written',
  operationId: 'getContactAsWritten',
  tags: ['cases'],
  summary: 'What is not shown of the page (HTML) of a contact that came by mail',
  'x-policy': 'sees-case',
  request: { params: contactParams },
  responses: { 200: json(pageView, 'What is not shown of it'), ...problems(401, 404, 422) },
})

export const getPageDocument = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/contacts/{contact}/as-written/page',
  operationId: 'getContactPage',
  tags: ['cases'],
  summary: 'The page (HTML) of a contact that came by mail: nothing in it runs or is fetched',
  description:
    'A document of its own, to be shown in a frame: without scripts, forms and whatever would be fetched, with the pictures that came along, under a Content-Security-Policy that allows nothing else.',
  'x-policy': 'sees-case',
  request: { params: contactParams },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    ...problems(401, 404, 422),
  },
})

const seenDone = { 204: { description: 'Kept' } }

export const markSeen = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/seen',
  operationId: 'markCaseSeen',
  tags: ['cases'],
  summary: 'Say up to which event I have looked at a case: what is later is new to me',
  description: 'It only goes forward. It is nobody else’s to read, and nothing of the case.',
  'x-policy': 'sees-case',
  request: { params: idParams, body: body(seenUpTo) },
  responses: { ...seenDone, ...problems(400, 401, 403, 404, 413, 415, 422) },
})

export const markUnread = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/seen',
  operationId: 'markCaseUnread',
  tags: ['cases'],
  summary: 'Put a case back among what is new to me, until I look at it again',
  'x-policy': 'sees-case',
  request: { params: idParams },
  responses: { ...seenDone, ...problems(401, 403, 404, 422) },
})

export const sayHere = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/here',
  operationId: 'sayHere',
  tags: ['cases'],
  summary: 'Say that I have a case open, and hear who else does now',
  description:
    'To be said every ten seconds while the case is in sight, and when that changes; whoever says nothing for 25 seconds is ' +
    'taken for gone. The live stream names the case in an event `here` where others come or go. Of this moment alone: it is ' +
    'written down nowhere, and nothing of the case depends on it.',
  'x-policy': 'sees-case',
  request: { params: idParams, body: body(hereIn) },
  responses: {
    200: json(hereView, 'Who else has it open; nobody twice'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

export const listDuties = createRoute({
  method: 'get',
  path: '/api/v1/duties',
  operationId: 'listDuties',
  tags: ['cases'],
  summary:
    'What I have to do, or others for me, the next due first: offers, asks, promises, calls, what came up',
  'x-policy': 'signed-in',
  request: {
    query: z.object({
      kind: z
        .union([z.enum(dutyKinds), z.array(z.enum(dutyKinds)).max(dutyKinds.length)])
        .optional()
        .openapi({ description: 'One kind, or several by giving it again; all where it is left out.' }),
      whose: z.enum(['mine', 'cameUp', 'others']).default('mine').openapi({
        description:
          '`mine`: what I and my teams have to do. `cameUp`: of that what came up to me, of all its kinds. `others`: what others have to do in cases that I own, and what is late in those of teams I answer for.',
      }),
      cursor: cursor.optional(),
      limit,
    }),
  },
  responses: { 200: json(page(dutyRow).openapi('DutyPage'), 'A page of duties'), ...problems(401, 422) },
})

export const caseRoutes = [
  listCases,
  listChoices,
  getCase,
  markSeen,
  sayHere,
  markUnread,
  listContacts,
  listEvents,
  getAttachment,
  getPage,
  getPageDocument,
  countPages,
  drawPage,
  listDuties,
] as const
