import { z } from '@hono/zod-openapi'
import { languages } from '../language/language.ts'
import { id, lineOf, moment } from './basics.ts'
import { personCard } from './people.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

/** A number that any telephone can dial, from anywhere; spaces and the like are taken out. */
const fullNumber = z
  .string()
  .max(60)
  .transform((text) => text.replaceAll(/[\s()./\u00A0-]/g, ''))
  .refine(
    (text) => /^\+[1-9]\d{6,14}$/.test(text),
    issue('phone-invalid', 'is no number such as +33 1 23 45 67 89'),
  )
  .openapi({ type: 'string', example: '+33123456789' })

/** What a provider gives to sign with. */
const token = z
  .string()
  .trim()
  .refine((text) => /^[\x21-\x7e]{8,200}$/.test(text), issue('text-empty', 'is no token'))

const line = {
  number: fullNumber,
  door: lineOf(200).openapi({
    description:
      'The name of a channel of telephone or SMS in the service map: the team that it reaches answers.',
  }),
  language: z.enum(languages).openapi({ description: 'What is said on it.' }),
  account: z
    .string()
    .trim()
    .refine(
      (text) => /^[\w-]{2,64}$/.test(text),
      issue('does-not-fit', 'is no name of an account, such as AC0123…'),
    )
    .openapi({
      description: 'The provider’s name for your account there.',
      example: 'AC0123456789abcdef0123456789abcdef',
    }),
  sentAway: z.boolean().default(false).openapi({
    description:
      'It is for “I was sent away” alone: what comes on it goes to the leader above the door, or above one that they name.',
  }),
}

const secret = z
  .strictObject({
    token,
    next: token.nullable().openapi({
      description:
        'The one that the provider goes over to: from now on both count. Null where there is none.',
    }),
  })
  .nullable()
  .openapi({ description: 'Null leaves what is kept; it is needed where the account differs.' })

const lineId = id.nullable().openapi({ description: 'Null for a new one.' })

export const phoneLineTrial = z.strictObject({ id: lineId, ...line, secret }).openapi('PhoneLineTrial')

export const phoneLineChange = z
  .strictObject({
    id: lineId,
    version: z.string().max(100).nullable().openapi({ description: 'Of what was read; null for a new one.' }),
    ...line,
    secret,
    storeAnyway: z.boolean().openapi({ description: 'Keep it without trying it.' }),
  })
  .openapi('PhoneLineChange')

export const phoneTriedSteps = ['connect', 'signIn', 'number'] as const

export const phoneTriedView = z
  .object({
    ok: z.boolean(),
    at: z.enum(phoneTriedSteps).openapi({
      description: 'How far it went: to the provider, into the account, to the number in it.',
    }),
    said: z.string().openapi({ description: 'What the provider said, or why nobody said anything.' }),
    late: z.boolean().openapi({ description: 'Nobody answered in time.' }),
  })
  .openapi('PhoneLineTried')

/** As many as work in the largest companies that we know of. */
const mostDirect = 5_000

export const directLinesChange = z
  .strictObject({
    version: z.string().max(100),
    items: z.array(z.strictObject({ person: id, number: fullNumber })).max(mostDirect),
  })
  .openapi('DirectLinesChange')

export const phoneSettingsView = z
  .object({
    lines: z.array(
      z.object({
        id,
        version: z.string(),
        number: z.string(),
        door: z.string(),
        language: z.enum(languages),
        account: z.string(),
        sentAway: z.boolean(),
        untried: z.object({ by: personCard, at: moment }).nullable().openapi({
          description:
            'Who kept it though the provider did not know it, or could not be asked; null of one that was found there.',
        }),
        waiting: z.object({ calls: z.int(), texts: z.int() }).openapi({
          description:
            'Who would be affected if it were removed: calls that go on now, and customers of open cases whom we reach by SMS from it alone. Each has an owner, and keeps them.',
        }),
        webhooks: z.object({ voice: z.string(), status: z.string(), sms: z.string() }).openapi({
          description:
            'What is entered at the provider: for calls that come in, for how they ended, and for SMS that come in.',
        }),
      }),
    ),
    direct: z.object({
      version: z.string(),
      items: z
        .array(z.object({ person: id, number: z.string() }))
        .openapi({ description: 'Where colleagues are rung.' }),
    }),
    channels: z.array(z.object({ name: z.string(), team: z.string(), lead: z.string() })).openapi({
      description:
        'Those of telephone and SMS in the live map, the team of people that each reaches, and the name of who leads it.',
    }),
  })
  .openapi('PhoneSettings')
