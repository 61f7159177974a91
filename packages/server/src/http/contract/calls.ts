import { createRoute } from '@hono/zod-openapi'
import { idParams } from '../../shapes/basics.ts'
import * as files from '../../shapes/calls-file.ts'
import * as shapes from '../../shapes/calls.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

const ofLeader = { tags: ['office'], 'x-policy': 'signed-in' as const }
const settled = 'Refused with 409 `call-settled` where somebody has seen to it meanwhile.'

export const listCalls = createRoute({
  ...ofLeader,
  method: 'get',
  path: '/api/v1/calls',
  operationId: 'listCalls',
  summary: 'Calls that came in, left no contact and are mine to see to, the oldest first',
  description:
    'Of over ten seconds, from an hour after they ended. They are the duty of the leader above the lead of the team at that line; after each working day in which nobody saw to one it goes to the next above.',
  responses: { 200: json(shapes.callsView, 'Calls'), ...problems(401) },
})

export const countCalls = createRoute({
  ...ofLeader,
  method: 'get',
  path: '/api/v1/calls/by-line',
  operationId: 'countCallsByLine',
  summary:
    'Calls of four weeks and those without a contact, by line, of teams that I answer for; all to an admin',
  responses: { 200: json(shapes.callsByLine, 'Counts by line'), ...problems(401) },
})

export const takeUpCall = createRoute({
  ...ofLeader,
  method: 'post',
  path: '/api/v1/calls/{id}/take-up',
  operationId: 'takeUpCall',
  summary: 'Open a case from a call of mine to see to: with that call as its contact, an owner and a date',
  description: settled,
  request: { params: idParams },
  responses: { 201: json(shapes.callTakenUp, 'The case'), ...problems(401, 404, 409, 422, 503) },
})

export const joinCall = createRoute({
  ...ofLeader,
  method: 'post',
  path: '/api/v1/calls/{id}/join',
  operationId: 'joinCall',
  summary: 'Say in which case a call of mine to see to was written down late',
  description: `${settled} So it is, with \`call-without-contact\`, where nobody of ours wrote down anything there.`,
  request: { params: idParams, body: body(shapes.joinCallIn) },
  responses: {
    200: json(shapes.callsView, 'What is left'),
    ...problems(400, 401, 404, 409, 413, 415, 422),
  },
})

export const explainCall = createRoute({
  ...ofLeader,
  method: 'post',
  path: '/api/v1/calls/{id}/explain',
  operationId: 'explainCall',
  summary: 'Say of a call of mine to see to that nobody was there, and why',
  description: settled,
  request: { params: idParams, body: body(shapes.explainCallIn) },
  responses: {
    200: json(shapes.callsView, 'What is left'),
    ...problems(400, 401, 404, 409, 413, 415, 422),
  },
})

export const explainCalls = createRoute({
  ...ofLeader,
  method: 'post',
  path: '/api/v1/calls/explain',
  operationId: 'explainCalls',
  summary: 'Say of several calls of mine to see to that nobody was there, and why of each',
  description: 'One to which somebody has seen meanwhile stays as it is, and is counted.',
  request: { body: body(shapes.explainCallsIn) },
  responses: {
    200: json(shapes.callsExplained, 'What is left'),
    ...problems(400, 401, 413, 415, 422),
  },
})

const ofFile = { tags: ['office'], 'x-policy': 'admin' as const, method: 'post' as const }

export const lookAtCallsFile = createRoute({
  ...ofFile,
  path: '/api/v1/calls/file/look',
  operationId: 'lookAtCallsFile',
  summary: 'The columns of a file of calls, and what each says by itself; nothing is taken in',
  request: { body: body(files.callsFileLook) },
  responses: {
    200: json(files.callsFileColumns, 'Its columns'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const takeCallsFile = createRoute({
  ...ofFile,
  path: '/api/v1/calls/file',
  operationId: 'takeCallsFile',
  summary: 'Take in a file of calls, and hold them against contacts; a call comes in once',
  description:
    'What stands against the file as a whole is refused with 409, and nothing is taken in. Lines that can’t be read are named, and the rest lands.',
  request: { body: body(files.callsFileIn) },
  responses: {
    200: json(files.callsFileTaken, 'What was taken in, and what was not'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const machineCalls = createRoute({
  method: 'post',
  path: '/api/v1/machine/calls',
  operationId: 'machineCalls',
  tags: ['machines'],
  'x-policy': 'door-machine',
  security: [{ machine: [] }],
  summary: 'Tell of calls that came in: by the token of a machine at the telephone, such as an exchange',
  description:
    'They are held against contacts; one that left none is somebody’s to see to. Told again, a call is the same one.',
  request: { body: body(shapes.callsIn) },
  responses: {
    200: json(shapes.callsTaken, 'What was taken'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

export const callRoutes = [
  listCalls,
  countCalls,
  takeUpCall,
  joinCall,
  explainCall,
  explainCalls,
  lookAtCallsFile,
  takeCallsFile,
  machineCalls,
] as const
