import { createRoute, z } from '@hono/zod-openapi'
import { meantForIn } from '../../cases/actions/meant-for.ts'
import { longestLine, mostLines } from '../../channels/letter/sheet/layout.ts'
import { id, words } from '../../shapes/basics.ts'
import { body } from './bodies.ts'
import { problems } from './problem.ts'

const lineOfAddress = z
  .string()
  .trim()
  .max(longestLine)
  .regex(/^[^\p{Cc}]*$/u)

export const sheetIn = z
  .strictObject({
    address: z.array(lineOfAddress).min(1).max(mostLines).openapi({
      description: 'Who it goes to, as it stands in the window of the envelope.',
    }),
    words,
    meantFor: meantForIn,
  })
  .openapi('LetterSheetIn')

export const writeLetterSheet = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/letter-sheet',
  operationId: 'writeLetterSheet',
  tags: ['cases'],
  summary: 'An answer by letter as PDF, to print; nothing is sent or recorded',
  description:
    'With address (DIN 5008, form B), reference, and a code that opens no case. That it went into the post is recorded by `make-contact`. What can’t be set (Arabic, Hebrew, Chinese) is refused.',
  'x-policy': 'acts-on-case',
  request: {
    params: z.object({ id: id.openapi({ param: { name: 'id', in: 'path' } }) }),
    body: body(sheetIn),
  },
  responses: {
    200: {
      description: 'The letter',
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
})

export const letterSheetRoutes = [writeLetterSheet] as const
