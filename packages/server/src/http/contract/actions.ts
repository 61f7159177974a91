import { createRoute, z } from '@hono/zod-openapi'
import type { RefusalCode } from '@buckstop/domain'
import type { CaseAction } from '../../cases/actions/action.ts'
import { caseActions } from '../../cases/actions/catalogue.ts'
import { id, idParams } from '../../shapes/basics.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { caseView } from '../../shapes/cases.ts'
import { recognition } from '../../shapes/contacts.ts'
import { problems } from './problem.ts'
import { refusedWith } from './refusals.ts'

/** Hold for every action on a case. */
const everywhere: readonly RefusalCode[] = [
  'case-ended',
  'merged-into-another',
  'not-of-the-company',
  'not-for-machines',
  'person-not-active',
  'complaint-is-about-them',
]

const operationIdOf = (name: string): string =>
  name.replaceAll(/-(?<letter>[a-z])/g, (_match, letter: string) => letter.toUpperCase())

const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() })

/** The route of an action: `POST /api/v1/cases/{id}/actions/<name>`, answered by the case as it then stands. */
export const actionRoute = <Body extends z.ZodType>(action: CaseAction<Body>) =>
  createRoute({
    method: 'post',
    path: `/api/v1/cases/{id}/actions/${action.name}`,
    operationId: operationIdOf(action.name),
    tags: ['actions'],
    summary: action.summary,
    ...refusedWith(action.refusals, everywhere),
    'x-policy': action.policy,
    'x-machines': true,
    request: { params: idParams, headers: keyHeader, body: body(action.body) },
    responses: {
      200: json(caseView, 'The case as it now stands'),
      ...doneUnseen,
      ...problems(400, 401, 403, 404, 409, 413, 415, 422),
    },
  })

const mergingRefusals: readonly RefusalCode[] = [
  'not-dealing-with-it',
  'merge-with-itself',
  'not-the-owner',
  'too-many-issues',
  'escalation-open',
  'not-merged',
]

export const mergeInto = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/actions/merge-into',
  operationId: 'mergeInto',
  tags: ['actions'],
  summary:
    'Join this case to another of the same person; of two customers, with how you know that they are one. Nothing is lost, and it can be taken apart again',
  ...refusedWith(mergingRefusals, everywhere),
  'x-policy': 'signed-in',
  'x-machines': true,
  request: {
    params: idParams,
    headers: keyHeader,
    body: body(z.strictObject({ into: id, recognition: recognition.optional() })),
  },
  responses: {
    200: json(caseView, 'The case that goes on'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const takeApart = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/actions/take-apart',
  operationId: 'takeApart',
  tags: ['actions'],
  summary: 'Take a joined case out of this one again, with its issues as they now stand',
  ...refusedWith(mergingRefusals, everywhere),
  'x-policy': 'acts-on-case',
  'x-machines': true,
  request: { params: idParams, headers: keyHeader, body: body(z.strictObject({ from: id })) },
  responses: {
    200: json(caseView, 'The case that was taken out'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

const takingOutRefusals: readonly RefusalCode[] = [
  'no-such-contact',
  'last-contact',
  'contact-unproven',
  'not-the-owner',
  'too-many-issues',
  'nobody-can-own',
]

export const takeContactOut = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/actions/take-contact-out',
  operationId: 'takeContactOut',
  tags: ['actions'],
  summary:
    'Take a contact out into a case of its own: it is something else, or of somebody else. Owner, dates and leaders stay',
  ...refusedWith(takingOutRefusals, everywhere),
  'x-policy': 'acts-on-case',
  'x-machines': true,
  request: {
    params: idParams,
    headers: keyHeader,
    body: body(
      z.strictObject({
        contact: id,
        as: z.enum(['somethingElse', 'somebodyElse']).openapi({
          description:
            '`somebodyElse` gives the new case a customer of its own: nothing that is known of this one comes along.',
        }),
      }),
    ),
  },
  responses: {
    200: json(caseView, 'The case that it became'),
    ...doneUnseen,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const actionRoutes = [
  ...caseActions.map((action) => actionRoute(action)),
  mergeInto,
  takeApart,
  takeContactOut,
]
