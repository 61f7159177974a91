import { createRoute, z } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import * as shapes from '../../shapes/door-machines.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const listDoorMachines = createRoute({
  method: 'get',
  path: '/api/v1/machines',
  operationId: 'listDoorMachines',
  tags: ['machines'],
  summary: 'Machines that speak with customers at doors, and who answers for each',
  'x-policy': 'admin',
  responses: {
    200: json(z.object({ items: z.array(shapes.doorMachineView) }), 'Machines'),
    ...problems(401, 403),
  },
})

export const createDoorMachine = createRoute({
  method: 'post',
  path: '/api/v1/machines',
  operationId: 'createDoorMachine',
  tags: ['machines'],
  summary: 'Let a machine speak with customers at a door; its token is shown once',
  'x-policy': 'admin',
  request: { body: body(shapes.doorMachineIn) },
  responses: {
    201: json(shapes.doorMachineView.extend({ token: z.string() }).openapi('NewDoorMachine'), 'The machine'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const endDoorMachine = createRoute({
  method: 'delete',
  path: '/api/v1/machines/{id}',
  operationId: 'endDoorMachine',
  tags: ['machines'],
  summary: 'Take the token of a machine back at once',
  'x-policy': 'admin',
  request: { params: idParams },
  responses: { 204: { description: 'Taken back' }, ...problems(401, 403, 404, 422) },
})

const idempotencyKey = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().openapi({
    description: 'The same key and body gives the same answer once more; another body is refused.',
  }),
})

const ofMachines = {
  method: 'post' as const,
  tags: ['machines'],
  'x-policy': 'door-machine' as const,
  security: [{ machine: [] }],
}

export const machineStart = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/start',
  operationId: 'machineStart',
  summary: 'Somebody speaks with the machine: their problem has an owner and a date',
  request: { headers: idempotencyKey, body: body(shapes.startIn) },
  responses: {
    201: json(shapes.startAnswer, 'Taken in'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const machineSay = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/say',
  operationId: 'machineSay',
  summary: 'Keep what the customer said, or what the machine is about to say',
  request: { headers: idempotencyKey, body: body(shapes.sayIn) },
  responses: {
    201: json(shapes.sayAnswer, 'Stored'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const machineAskFact = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/ask-fact',
  operationId: 'machineAskFact',
  summary: 'Ask whether a fact holds of the customer',
  request: { body: body(shapes.askFactIn) },
  responses: { 200: json(shapes.factAnswer, 'The fact'), ...problems(400, 401, 403, 404, 413, 415, 422) },
})

export const machineRead = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/read',
  operationId: 'machineRead',
  summary: 'Read what this customer may see by their proof',
  request: { body: body(shapes.readIn) },
  responses: {
    200: json(shapes.readAnswer, 'What they see'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

export const machineHandOver = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/hand-over',
  operationId: 'machineHandOver',
  summary: '“A person, please”: somebody named comes by a time',
  request: { headers: idempotencyKey, body: body(shapes.handOverIn) },
  responses: {
    201: json(shapes.heardAnswer, 'Somebody comes'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const machineRaiseDanger = createRoute({
  ...ofMachines,
  path: '/api/v1/machine/raise-danger',
  operationId: 'machineRaiseDanger',
  summary: 'Somebody may come to harm: people are called, and only a person ends it',
  request: { headers: idempotencyKey, body: body(shapes.raiseDangerIn) },
  responses: {
    201: json(shapes.heardAnswer, 'Who was told'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const machineMcp = createRoute({
  ...ofMachines,
  path: '/mcp',
  operationId: 'machineMcp',
  summary: 'The same as tools of an MCP server over Streamable HTTP, without sessions',
  request: {
    body: body(
      z.object({}).loose().openapi({ description: 'A JSON-RPC message of the Model Context Protocol.' }),
    ),
  },
  responses: {
    200: json(z.object({}).loose(), 'The JSON-RPC answer'),
    202: { description: 'A notification was taken' },
    ...problems(400, 401, 403, 413, 415),
  },
})

export const doorMachineRoutes = [
  listDoorMachines,
  createDoorMachine,
  endDoorMachine,
  machineStart,
  machineSay,
  machineAskFact,
  machineRead,
  machineHandOver,
  machineRaiseDanger,
  machineMcp,
] as const
