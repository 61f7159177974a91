import { createRoute, z } from '@hono/zod-openapi'
import { makeContact } from '../../cases/actions/contact.ts'
import { id } from '../../shapes/basics.ts'
import { draftIn, draftKey, draftsView, draftView, notSentView } from '../../shapes/drafts.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'
import { refusedWith } from './refusals.ts'

const inPath = (name: string) => id.openapi({ param: { name, in: 'path' } })
const ofCase = z.object({ id: inPath('id') })
const ofDraft = ofCase.extend({ draft: inPath('draft') })

export const listDrafts = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/drafts',
  operationId: 'listDrafts',
  tags: ['drafts'],
  summary:
    'What I began to write in this case, and what I sent off and can still take back; nobody else reads it',
  'x-policy': 'sees-case',
  request: { params: ofCase },
  responses: { 200: json(draftsView, 'My drafts, the last changed first'), ...problems(401, 403, 404, 422) },
})

export const keepDraft = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/drafts/{draft}',
  operationId: 'keepDraft',
  tags: ['drafts'],
  summary: 'Keep what I write, under an id that I draw',
  description:
    'Where another device changed it meanwhile, that stays as it is, and this is kept beside it: the answer says as what. Drafts go 90 days after their last change.',
  'x-policy': 'sees-case',
  request: { params: ofDraft, body: body(draftIn) },
  responses: {
    200: json(draftKey, 'As what it is kept'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const dropDraft = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/drafts/{draft}',
  operationId: 'dropDraft',
  tags: ['drafts'],
  summary: 'Throw a draft away; one that is sent off is taken back first',
  'x-policy': 'sees-case',
  request: { params: ofDraft },
  responses: { 204: { description: 'It is gone' }, ...problems(401, 403, 404, 422) },
})

export const sendDraft = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/drafts/{draft}/send',
  operationId: 'sendDraft',
  tags: ['drafts'],
  summary:
    'Send words to the customer in a moment, until which I can take them back; nothing is recorded or sent before',
  ...refusedWith(makeContact.refusals, []),
  'x-policy': 'acts-on-case',
  request: {
    params: ofDraft,
    headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
    body: body(draftIn.omit({ revision: true }).extend({ contact: makeContact.body })),
  },
  responses: {
    200: json(
      z.object({ sendIn: z.int().openapi({ description: 'In how many milliseconds it is sent.' }) }),
      'It is sent then',
    ),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const undoDraft = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/drafts/{draft}/undo',
  operationId: 'undoDraft',
  tags: ['drafts'],
  summary: 'Take back what I sent off; refused with 409 `already-sent` once it was sent',
  'x-policy': 'sees-case',
  request: { params: ofDraft },
  responses: {
    200: json(draftKey.extend({ typed: draftView.shape.typed }), 'A draft again'),
    ...problems(401, 403, 404, 409, 422),
  },
})

export const listNotSent = createRoute({
  method: 'get',
  path: '/api/v1/drafts/not-sent',
  operationId: 'listNotSent',
  tags: ['drafts'],
  summary: 'What I sent off and the case refused when its time came',
  'x-policy': 'signed-in',
  responses: { 200: json(notSentView, 'The latest fifty'), ...problems(401, 403) },
})

export const draftRoutes = [listDrafts, keepDraft, dropDraft, sendDraft, undoDraft, listNotSent] as const
