import { createRoute, z } from '@hono/zod-openapi'
import { json } from './bodies.ts'
import { problems } from './problem.ts'
import { health } from '../../shapes/machine.ts'

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tags: ['machine'],
  summary: 'Whether the server, its database and its workers are well, and where it listens',
  'x-policy': 'public',
  security: [],
  responses: { 200: json(health, 'Well'), 503: json(health, 'Not well') },
})

export const getMetrics = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tags: ['machine'],
  summary:
    'Figures for Prometheus; for the collector’s token, an admin, or (with neither that token nor a public address set) from the machine itself',
  'x-policy': 'watches-machine',
  responses: {
    200: { description: 'Figures', content: { 'text/plain': { schema: z.string() } } },
    ...problems(401, 403),
  },
})

export const getDocument = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getOpenApi',
  tags: ['machine'],
  summary: 'This document',
  'x-policy': 'public',
  security: [],
  responses: { 200: json(z.object({}).loose(), 'OpenAPI 3.1'), ...problems() },
})

export const getDocs = createRoute({
  method: 'get',
  path: '/api/docs',
  operationId: 'getDocs',
  tags: ['machine'],
  summary: 'This document as a page',
  'x-policy': 'public',
  security: [],
  responses: {
    200: { description: 'A page', content: { 'text/html': { schema: z.string() } } },
    ...problems(),
  },
})

export const getLive = createRoute({
  method: 'get',
  path: '/api/v1/live',
  operationId: 'getLive',
  tags: ['cases'],
  summary: 'What changes, as it changes: server-sent events',
  description:
    'Each event is named `cases` and holds `{"cases": [ids], "version": n}` with the ids of cases that changed ' +
    'and that this person may see. `resume` says that events may have been missed: load again what is shown. ' +
    'A comment comes every 15 seconds. Send `Last-Event-ID` to go on where a connection broke. The stream ends with ' +
    'the session or token by which it was opened; one person may have 16 of them.',
  'x-policy': 'signed-in',
  responses: {
    200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(401),
  },
})

export const machineRoutes = [getHealth, getMetrics, getDocument, getDocs, getLive] as const
