import type { RefusalCode } from '@buckstop/domain'
import { createRoute, z } from '@hono/zod-openapi'
import { cursor, id, idParams, limit, line, page, words } from '../../shapes/basics.ts'
import {
  gatheredCase,
  systemicDutyRow,
  systemicIssueEntry,
  systemicIssueRow,
  systemicIssueView,
} from '../../shapes/systemic-issues.ts'
import { type SystemicIssueAction, systemicIssueActions } from '../../systemic-issues/actions.ts'
import { body, doneUnseen, json } from './bodies.ts'
import { problems } from './problem.ts'
import { refusedWith } from './refusals.ts'

/** What is kept of an opening for whoever repeats it. */
export const openedSystemicIssue = z.object({ id })
/** A path's id where the route's body decides its type. */
export const pathId = id

const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() })
const pageQuery = z.object({ cursor: cursor.optional(), limit })

export const listSystemicIssues = createRoute({
  method: 'get',
  path: '/api/v1/systemic-issues',
  operationId: 'listSystemicIssues',
  tags: ['systemic issues'],
  summary: 'Causes that come back over cases, the last changed first; everybody who works here sees them',
  'x-policy': 'signed-in',
  request: { query: pageQuery.extend({ status: z.enum(['open', 'ended', 'all']).default('open') }) },
  responses: {
    200: json(page(systemicIssueRow).openapi('SystemicIssuePage'), 'A page of systemic issues'),
    ...problems(401, 422),
  },
})

export const openSystemicIssue = createRoute({
  method: 'post',
  path: '/api/v1/systemic-issues',
  operationId: 'openSystemicIssue',
  tags: ['systemic issues'],
  summary: 'I see a cause that comes back: it is mine until somebody else accepts it',
  'x-policy': 'signed-in',
  request: {
    headers: keyHeader,
    body: body(
      z.strictObject({
        title: words.openapi({ description: 'What goes wrong again and again, in a sentence.' }),
        team: line.optional().openapi({ description: 'In which I answer for it; my main one if left out.' }),
        flood: z.literal(true).optional().openapi({
          description: 'Very many forms came at once: what it gathers is answered together, by its date.',
        }),
      }),
    ),
  },
  responses: {
    200: json(systemicIssueView, 'The systemic issue'),
    ...doneUnseen,
    ...problems(400, 401, 409, 413, 415, 422),
  },
})

export const getSystemicIssue = createRoute({
  method: 'get',
  path: '/api/v1/systemic-issues/{id}',
  operationId: 'getSystemicIssue',
  tags: ['systemic issues'],
  summary: 'A systemic issue: who owns it, what is promised by when, and what I can do now',
  'x-policy': 'signed-in',
  request: { params: idParams },
  responses: { 200: json(systemicIssueView, 'The systemic issue'), ...problems(401, 404, 422) },
})

export const listGatheredCases = createRoute({
  method: 'get',
  path: '/api/v1/systemic-issues/{id}/cases',
  operationId: 'listGatheredCases',
  tags: ['systemic issues'],
  summary:
    'The cases in which the cause showed, the last added first; of those I may not see, that they are there',
  'x-policy': 'signed-in',
  request: { params: idParams, query: pageQuery },
  responses: {
    200: json(page(gatheredCase).openapi('GatheredCasePage'), 'A page of cases'),
    ...problems(401, 404, 422),
  },
})

export const listSystemicIssueEvents = createRoute({
  method: 'get',
  path: '/api/v1/systemic-issues/{id}/events',
  operationId: 'listSystemicIssueEvents',
  tags: ['systemic issues'],
  summary: 'The whole story of a systemic issue, page by page, the newest first',
  'x-policy': 'signed-in',
  request: { params: idParams, query: pageQuery },
  responses: {
    200: json(page(systemicIssueEntry).openapi('SystemicIssueStoryPage'), 'A page of the story'),
    ...problems(401, 404, 422),
  },
})

export const listSystemicIssuesOfCase = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/systemic-issues',
  operationId: 'listSystemicIssuesOfCase',
  tags: ['systemic issues'],
  summary: 'The systemic issues among whose cases this one is',
  'x-policy': 'sees-case',
  request: { params: idParams },
  responses: {
    200: json(z.object({ items: z.array(systemicIssueRow) }), 'The systemic issues'),
    ...problems(401, 404, 422),
  },
})

export const listSystemicDuties = createRoute({
  method: 'get',
  path: '/api/v1/duties/systemic-issues',
  operationId: 'listSystemicDuties',
  tags: ['systemic issues'],
  summary: 'What I have to do in systemic issues, and what others have to do in mine, the next due first',
  'x-policy': 'signed-in',
  responses: {
    200: json(
      z
        .object({
          mine: z.array(systemicDutyRow).openapi({ description: 'What I and my teams have to do.' }),
          others: z.array(systemicDutyRow).openapi({
            description:
              'What others have to do in those I own, and what is late in those of teams I answer for.',
          }),
          more: z.boolean().openapi({ description: 'Whether there is more than stands here.' }),
        })
        .openapi('SystemicDuties'),
      'At most 100 of each',
    ),
    ...problems(401),
  },
})

const everywhere: readonly RefusalCode[] = ['systemic-issue-ended', 'not-of-the-company', 'person-not-active']

const operationIdOf = (name: string): string =>
  `${name}-systemic-issue`.replaceAll(/-(?<letter>[a-z])/g, (_match, letter: string) => letter.toUpperCase())

/** The route of an action, answered by the systemic issue as it then stands. */
export const systemicIssueActionRoute = <Body extends z.ZodType>(action: SystemicIssueAction<Body>) =>
  createRoute({
    method: 'post',
    path: `/api/v1/systemic-issues/{id}/actions/${action.name}`,
    operationId: operationIdOf(action.name),
    tags: ['systemic issues'],
    summary: action.summary,
    ...refusedWith(action.refusals, everywhere),
    'x-policy': 'signed-in',
    request: { params: idParams, headers: keyHeader, body: body(action.body) },
    responses: {
      200: json(systemicIssueView, 'The systemic issue as it now stands'),
      ...doneUnseen,
      ...problems(400, 401, 404, 409, 413, 415, 422),
    },
  })

export const systemicIssueRoutes = [
  listSystemicIssues,
  openSystemicIssue,
  getSystemicIssue,
  listGatheredCases,
  listSystemicIssueEvents,
  listSystemicIssuesOfCase,
  listSystemicDuties,
  ...systemicIssueActions.map((action) => systemicIssueActionRoute<z.ZodType>(action)),
]
