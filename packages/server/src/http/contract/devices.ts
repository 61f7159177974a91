import { createRoute, z } from '@hono/zod-openapi'
import { id } from '../../shapes/basics.ts'
import { deviceIn, devices } from '../../shapes/hearing.ts'
import { body, json } from './bodies.ts'
import { problems } from './problem.ts'

export const listDevices = createRoute({
  method: 'get',
  path: '/api/v1/me/devices',
  operationId: 'listMyDevices',
  tags: ['me'],
  summary: 'The devices that show what I have to do',
  'x-policy': 'signed-in',
  responses: { 200: json(devices, 'All of them, and with what one more is turned on'), ...problems(401) },
})

export const addDevice = createRoute({
  method: 'post',
  path: '/api/v1/me/devices',
  operationId: 'addMyDevice',
  tags: ['me'],
  summary: 'Let this device show what I have to do',
  description:
    'The same device again is changed, and no second one; where a colleague had turned it on there, it is theirs no more.',
  'x-policy': 'signed-in',
  request: { body: body(deviceIn) },
  responses: {
    200: json(z.object({ id }).openapi('DeviceAdded'), 'It shows it from now on'),
    ...problems(400, 401, 403, 409, 413, 415, 422),
  },
})

export const removeDevice = createRoute({
  method: 'delete',
  path: '/api/v1/me/devices/{id}',
  operationId: 'removeMyDevice',
  tags: ['me'],
  summary: 'Let one of my devices show nothing any more',
  'x-policy': 'signed-in',
  request: { params: z.object({ id }) },
  responses: { 204: { description: 'It shows nothing any more' }, ...problems(401, 403, 404, 422) },
})

export const deviceRoutes = [listDevices, addDevice, removeDevice] as const
