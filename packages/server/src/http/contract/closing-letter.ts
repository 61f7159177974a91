import { createRoute, z } from '@hono/zod-openapi'
import { letterIn } from '../../cases/actions/closing-letter.ts'
import { id } from '../../shapes/basics.ts'
import { body } from './bodies.ts'
import { problems } from './problem.ts'

const element = z.object({
  key: z.string(),
  name: z.record(z.string(), z.string()).openapi({ description: 'By language.' }),
})

const closingLetterView = z
  .object({
    language: z.string().openapi({ description: 'In which it is written.' }),
    words: z.string().openapi({ description: 'The letter, as it would go out now.' }),
    lacks: z.array(element).openapi({ description: 'What has to stand in it, and does not yet.' }),
    typed: z.array(element).openapi({ description: 'What its writer says, in the order of the letter.' }),
    byMail: z.boolean().openapi({ description: 'It goes by e-mail; else it is printed and posted.' }),
  })
  .openapi('ClosingLetter')

export const previewClosingLetter = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/closing-letter',
  operationId: 'previewClosingLetter',
  tags: ['cases'],
  summary: 'A letter that a regulator asks for, as the customer would get it; nothing is sent or recorded',
  description:
    'Refused where no lawyer of the company signed the profile. It is sent by `send-closing-letter`, and with a final position by `give-final-position`.',
  'x-policy': 'acts-on-case',
  request: {
    params: z.object({ id: id.openapi({ param: { name: 'id', in: 'path' } }) }),
    body: body(letterIn.openapi('ClosingLetterIn')),
  },
  responses: {
    200: { description: 'The letter', content: { 'application/json': { schema: closingLetterView } } },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
})

export const closingLetterRoutes = [previewClosingLetter] as const
