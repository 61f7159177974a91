import { mailings } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, language, lineOf } from './basics.ts'

const choice = z
  .strictObject({
    mail: z.enum(mailings).openapi({
      description: '`morning`: with the mail of my next working morning. `never`: not by mail.',
    }),
  })
  .openapi('HearingChoice')

const shownChoice = choice
  .extend({
    push: z.boolean().openapi({ description: 'Whether my devices show it, in my hours.' }),
  })
  .openapi('HearingChoiceOfWork')

export const hearingView = z
  .strictObject({
    choices: z
      .strictObject({
        cameUp: shownChoice,
        offered: shownChoice,
        asked: shownChoice,
        due: shownChoice,
        customerSpoke: shownChoice,
        becameYours: shownChoice,
        answered: shownChoice,
        readOnly: choice,
      })
      .openapi({
        description:
          'By kind. Of danger everybody hears at once, and what asks nothing of me no device shows.',
      }),
    morningHour: z.int().min(0).max(23).nullable().openapi({
      description: 'The hour of my working day at which the morning’s mail comes; null for none.',
    }),
  })
  .openapi('Hearing')

const issue = (code: string, message: string) => ({ message, params: { code } })

/** What a browser draws for itself, in the alphabet of base64url. */
const drawn = (bytes: number, name: string) =>
  z
    .string()
    .refine(
      (text) => /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').byteLength === bytes,
      issue('format-wrong', `is no ${name} in base64url`),
    )

export const deviceIn = z
  .strictObject({
    endpoint: z
      .string()
      .max(2000)
      .openapi({ description: 'Where its push service takes what is for it: public, and by https.' }),
    keys: z.strictObject({ p256dh: drawn(65, 'key'), auth: drawn(16, 'secret') }),
    name: lineOf(60).openapi({ example: 'Firefox on Android' }),
    language,
  })
  .openapi('DeviceIn', { description: 'What the browser’s `PushSubscription` says, and what I call it.' })

export const device = z
  .object({
    id,
    name: z.string(),
    addedAt: z.iso.datetime(),
    reachedAt: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'When its push service last took something for it.' }),
  })
  .openapi('Device')

export const devices = z
  .object({
    key: z.string().nullable().openapi({
      description:
        'What a browser is given to turn it on (`applicationServerKey`); null where this installation can’t tell devices.',
    }),
    items: z.array(device).openapi({ description: 'The newest first.' }),
  })
  .openapi('Devices')
