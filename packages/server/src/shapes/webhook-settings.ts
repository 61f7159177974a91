import { z } from '@hono/zod-openapi'
import { cursor, id, lineOf, moment, page } from './basics.ts'
import { personCard } from './people.ts'
import { webhookTypes } from './webhook-types.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const type = z.enum(webhookTypes)
const version = z.string().max(100)

export const webhookStates = ['waiting', 'sent', 'failed', 'letBe'] as const
export type WebhookState = (typeof webhookStates)[number]

const endpoint = {
  name: lineOf(80).openapi({
    description: 'By which it is known in lists and troubles; no two have the same.',
  }),
  url: z
    .string()
    .max(2_000)
    .refine(
      (text) => URL.canParse(text),
      issue('does-not-fit', 'is no address such as https://crm.example.com/hooks'),
    )
    .openapi({
      description:
        'By https, without a name or password in it. An address inside is refused unless BUCKSTOP_WEBHOOKS_INSIDE names it; where it is a name, what that leads to is looked at each time.',
    }),
  types: z.array(type).min(1).max(webhookTypes.length),
  team: lineOf(200).nullable().openapi({
    description: 'Whose leader looks after it first when it fails; null leaves that to whoever administers.',
  }),
}

export const webhookEndpointChange = z
  .strictObject({
    id: id.nullable().openapi({ description: 'Null for a new one.' }),
    version: version.nullable().openapi({ description: 'Of what was read; null for a new one.' }),
    ...endpoint,
    enabled: z.boolean().openapi({ description: 'What happens while it is not is never told to it.' }),
  })
  .openapi('WebhookEndpointChange')

const week = 168
export const webhookSecretRenewal = z
  .strictObject({
    version,
    oldEndsInHours: z.int().min(0).max(week).openapi({
      description: 'For so long messages are signed with both; 0 where somebody else may know the old one.',
    }),
  })
  .openapi('WebhookSecretRenewal')

export const webhookMessageDecision = z
  .strictObject({
    matter: id,
    endpoint: id,
    does: z.enum(['resend', 'letBe']).openapi({
      description: '`resend`: from its first try on, under the same id. `letBe`: it need not go.',
    }),
  })
  .openapi('WebhookMessageDecision')

export const webhookSettingsView = z
  .object({
    endpoints: z.array(
      z.object({
        id,
        version: z.string(),
        name: z.string(),
        url: z.string(),
        types: z.array(type),
        team: z.string().nullable(),
        disabled: z
          .object({ at: moment, because: z.enum(['gone', 'byHand']) })
          .nullable()
          .openapi({ description: '`gone`: it answered 410.' }),
        oldSecretEndsAt: moment.nullable(),
        waiting: z.int().openapi({ description: 'Up to a thousand.' }),
        failed: z
          .int()
          .openapi({ description: 'Given up, and nobody decided about them; up to a thousand.' }),
      }),
    ),
    types: z.array(z.object({ type, version: z.int() })),
    newSecret: z.string().nullable().openapi({
      description: 'Of the endpoint that was added, or whose secret or address was changed; told this once.',
    }),
  })
  .openapi('WebhookSettings')

export const webhookMessagesQuery = z.object({
  endpoint: id.optional(),
  state: z.enum(webhookStates).optional(),
  type: type.optional(),
  after: cursor.optional(),
})

export const webhookMessagesView = page(
  z
    .object({
      id: id.openapi({ description: 'The header `webhook-id` of every try.' }),
      endpoint: id,
      matter: id,
      type,
      state: z.enum(webhookStates),
      createdAt: moment,
      tries: z.int(),
      status: z.int().nullable().openapi({ description: 'What was answered last; null where nobody did.' }),
      nextAt: moment.nullable(),
      decidedBy: personCard.nullable().openapi({
        description: 'Who sent it again by hand, or said that it need not go, last; null where nobody did.',
      }),
    })
    .openapi('WebhookMessage'),
).openapi('WebhookMessages')
