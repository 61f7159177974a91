import { kindNames } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

export const messageView = z
  .object({
    id,
    matterId: id,
    matterKind: z.enum(kindNames).openapi({ description: 'What it is about.' }),
    reference: z.string(),
    audience: z.enum(['customer', 'person']),
    kind: z.string(),
    language: z.string(),
    to: z.string().nullable().openapi({ description: 'The address, where there is one.' }),
    person: personCard.nullable(),
    createdAt: moment,
    state: z
      .enum(['waiting', 'queued', 'morning', 'sent', 'cameBack', 'failed', 'kept', 'notWanted'])
      .openapi({
        description:
          '`kept`: there is no way to send it, so it stays in the outbox. `cameBack`: it was sent, and sent back for good. `morning`: it goes with the mail of its reader’s next working morning. `notWanted`: its reader chose not to have it by mail.',
      }),
    sentAt: moment.nullable(),
    failure: z
      .object({
        why: z.enum([
          'cameBack',
          'tooOld',
          'codeTooLate',
          'noWords',
          'noAddress',
          'othersRead',
          'noSms',
          'smsNotTaken',
          'enough',
          'notTaken',
        ]),
        said: z.string().nullable().openapi({
          description:
            'What the mail server said, or the status with which it came back, where it may be read.',
        }),
      })
      .nullable(),
    attempts: z.int(),
    subject: z.string().nullable(),
    text: z.string().nullable().openapi({ description: 'As it reads, without the secret link.' }),
  })
  .openapi('Message')

export const tokenView = z
  .object({
    id,
    person: personCard.openapi({ description: 'Who answers for the machine.' }),
    name: z.string().openapi({ description: 'What the machine is called; histories show it by this name.' }),
    createdAt: moment,
    expiresAt: moment.nullable(),
    revokedAt: moment.nullable(),
  })
  .openapi('Token')
