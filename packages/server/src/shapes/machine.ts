import { z } from '@hono/zod-openapi'

export const health = z
  .object({
    status: z.enum(['ok', 'failing']),
    version: z.string(),
    database: z.enum(['ok', 'unreachable']),
    intake: z.enum(['ok', 'failing']).openapi({
      description:
        '`failing`: what comes in can’t be stored, though the database answers: a full disk, or one that takes no writes.',
    }),
    mail: z.enum(['ok', 'failing']).openapi({
      description:
        '`failing`: a mailbox can’t be read, mail does not go out, or it waits to be read. An admin has it on their list, with what is wrong.',
    }),
    workers: z
      .enum(['running', 'stopped', 'none'])
      .openapi({ description: '`none`: this process does no jobs; another one does.' }),
    listeners: z.record(z.string(), z.object({ port: z.int() })),
  })
  .openapi('Health')
