import { createRoute, z } from '@hono/zod-openapi'
import { json } from './bodies.ts'
import { problems } from './problem.ts'
import {
  maxFiles,
  maxFileBytes,
  contactIn,
  contactAnswer,
  staffContactIn,
  staffContactAnswer,
} from '../../shapes/contacts.ts'

const files = z
  .array(z.string().openapi({ format: 'binary' }))
  .max(maxFiles)
  .optional()
  .openapi({ description: `Up to ${maxFiles} files of ${maxFileBytes / 1024 / 1024} MB each.` })

/** The same fields as parts of a form: `from` and `issues` as JSON, each file as a part named `files`. */
const inForm = (name: string) =>
  z
    .object({
      contact: z
        .string()
        .openapi({ description: `The JSON of a ${name}; or its fields as parts of their own.` })
        .optional(),
      channel: z.string().optional(),
      from: z.string().optional().openapi({ description: 'JSON, or use name, email and phone.' }),
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      words: z.string().optional(),
      language: z.string().optional(),
      issues: z.string().optional().openapi({ description: 'JSON.' }),
      reference: z.string().optional(),
      danger: z.string().optional().openapi({ description: '`true`, or what was said about it.' }),
      files,
    })
    .openapi(`${name}Form`)

const idempotencyKey = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().openapi({
    description: 'The same key and body gives the same answer once more; another body is refused.',
  }),
})

export const createContact = createRoute({
  method: 'post',
  path: '/api/v1/contacts',
  operationId: 'createContact',
  tags: ['contacts'],
  summary: 'Tell us: a problem gets a case, an owner and a date',
  'x-policy': 'public',
  security: [],
  request: {
    headers: idempotencyKey,
    body: {
      required: true,
      content: {
        'application/json': { schema: contactIn },
        'multipart/form-data': { schema: inForm('ContactIn') },
      },
    },
  },
  responses: { 201: json(contactAnswer, 'Taken in'), ...problems(400, 408, 409, 413, 415, 422) },
})

export const createStaffContact = createRoute({
  method: 'post',
  path: '/api/v1/staff/contacts',
  operationId: 'createStaffContact',
  tags: ['contacts'],
  summary: 'Enter a call, a visit or a letter; whoever takes it owns it until someone else accepts',
  'x-policy': 'signed-in',
  'x-machines': true,
  request: {
    headers: idempotencyKey,
    body: {
      required: true,
      content: {
        'application/json': { schema: staffContactIn },
        'multipart/form-data': { schema: inForm('StaffContactIn') },
      },
    },
  },
  responses: {
    201: json(staffContactAnswer, 'Taken in'),
    ...problems(400, 401, 404, 408, 409, 413, 415, 422),
  },
})

export const contactRoutes = [createContact, createStaffContact] as const
