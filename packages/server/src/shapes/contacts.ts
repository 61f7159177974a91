import { channelKinds, recognitionKinds } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { costSaid } from './lost.ts'
import { customerCard } from './customer-card.ts'
import { id, language, line, moment, momentIn, words } from './basics.ts'
import { refusalView } from './problem.ts'

/** Letters of an SMS that goes out: the provider refuses a longer one. */
export const longestSms = 1_600

export const maxIdentifiers = 20
export const maxIssues = 50
export const maxFiles = 10
export const maxFileBytes = 20 * 1024 * 1024

export const channelKind = z.enum(channelKinds).openapi('ChannelKind')

export const identifierType = z
  .enum(['email', 'phone', 'postal', 'account', 'order', 'vehicle', 'other'])
  .openapi('IdentifierType')

export const identifier = z.strictObject({ type: identifierType, value: line }).openapi('Identifier')

export const sender = z
  .strictObject({
    name: line.optional(),
    identifiers: z
      .array(identifier)
      .max(maxIdentifiers)
      .default([])
      .openapi({ description: 'Ways to reach the customer and to know them again; none is needed.' }),
  })
  .openapi('Sender')

export const issues = z
  .array(words)
  .max(maxIssues)
  .default([])
  .openapi({ description: 'Where one telling holds several problems: the words of each.' })
export const reference = line
  .optional()
  .openapi({ description: 'The reference of a case this belongs to, as the customer quotes it.' })

const dangerSaid = z.union([z.boolean(), words]).optional().openapi({
  description:
    'Somebody may come to harm: true, or what was said about it. People are called at once; without proof of who sends it, once per network and quarter of an hour, and then to all of it together.',
})

export const contactIn = z
  .strictObject({
    channel: z.enum(['web', 'mail', 'chat', 'sms', 'survey']).default('web'),
    from: sender.default({ identifiers: [] }),
    words,
    language: language.optional(),
    issues,
    reference,
    danger: dangerSaid,
  })
  .openapi('ContactIn')

export const recognition = z
  .strictObject({ how: z.enum(recognitionKinds), words: words.optional() })
  .refine(({ how, words: said }) => how !== 'other' || said !== undefined, {
    path: ['words'],
    message: 'say how you know',
  })
  .openapi('Recognition', {
    description:
      'How you know that this is the customer of that case: `sameStory` they tell of it what only its customer can; `answered` they answered what only the customer can; `calledBack` they were called back at a number on record; `known` you know them; `papers`; `passphrase`; `other` in words.',
  })

export const contactAnswer = z
  .object({
    case: z.object({ id, reference: z.string() }).nullable(),
    owner: z
      .object({
        name: z.string(),
        reach: z.array(z.object({ kind: z.string(), value: z.string() })).openapi({
          description: 'Direct lines to whoever owns the case; they follow the owner.',
        }),
      })
      .nullable(),
    link: z.string().nullable().openapi({ description: "The customer's page of the case. Shown once." }),
    receipt: z.object({ id, receivedAt: moment }),
    declinedFiles: z.int().min(0).default(0).openapi({
      description:
        'How many files that came with it were not kept: there is a limit for what comes from whom nothing proves. The words are stored.',
    }),
    next: z.object({
      what: z.string().openapi({
        description:
          'For the customer, in the language of the contact, else as Accept-Language likes; see Content-Language.',
      }),
      by: moment.nullable(),
    }),
    danger: z
      .object({
        says: z.array(z.string()).openapi({
          description: 'All that is so at this moment, a sentence each, in the language of the contact.',
        }),
        told: z.array(z.object({ name: z.string(), at: moment, readAt: moment.nullable() })),
        awake: z
          .array(z.string())
          .openapi({ description: 'Who of us can be reached at this moment, by name.' }),
        tryBy: moment.nullable().openapi({ description: 'By when one of us tries to ring.' }),
        callNext: moment.nullable(),
        emergencyNumber: z.string(),
      })
      .nullable()
      .openapi({ description: 'Where somebody may come to harm: who was told, and what can be done now.' }),
  })
  .openapi('ContactAnswer', {
    description:
      'Taken in and stored. Whoever tells us without proof of who they are opens a case of their own, whatever address they give.',
  })

export const staffContactIn = z
  .strictObject({
    channel: channelKind,
    from: sender.default({ identifiers: [] }),
    words: words.optional().openapi({
      description: 'Left out for a letter that comes as pictures, and is transcribed afterwards.',
    }),
    language: language.optional(),
    issues,
    reference,
    caseId: id.optional().openapi({ description: 'The case it belongs to, where that is known.' }),
    recognition: recognition.optional().openapi({
      description:
        'Needed to join a case: without it the contact opens a case of its own, and the owner of the other sees both as perhaps the same person.',
    }),
    receivedAt: momentIn
      .optional()
      .openapi({ description: 'When the customer reached us, where that was before now (a letter).' }),
    toldAgain: z.boolean().default(false).openapi({ description: 'They had to tell the whole story again.' }),
    remedySought: words.optional(),
    danger: dangerSaid,
    cost: costSaid.optional().openapi({
      description: 'What it cost them until now, as they say; it stands under the name of who heard it.',
    }),
    askedFor: z
      .strictObject({
        leader: id,
        connected: z.boolean().openapi({
          description:
            'They were put through and speak with each other. It goes to that leader either way, and only their own word takes it up.',
        }),
        noAnswer: z.boolean().optional().openapi({
          description:
            'Their own line was rung, and nobody answered. Nobody promises in their name: they take it up by a date, or say themselves when they call.',
        }),
      })
      .optional()
      .openapi({
        description: 'The customer asked for a leader by name or title; they need not say why first.',
      }),
    offerTo: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('person'), person: id }),
        z.strictObject({ kind: z.literal('team'), team: line }),
      ])
      .optional()
      .openapi({ description: 'To whom to offer it onward; the taker owns it until it is accepted.' }),
  })
  .openapi('StaffContactIn')

const { danger: dangerTold } = contactAnswer.shape

/** What colleagues are told: by codes and facts, which the workspace puts into words. */
export const staffContactAnswer = contactAnswer
  .extend({
    owner: z
      .object({
        name: z.string().nullable().openapi({ description: 'Null where their name is not known here.' }),
        phone: z.string().nullable().openapi({ description: 'Where the customer reaches them.' }),
      })
      .nullable(),
    next: z.object({
      step: z.enum([
        'somebodyReads',
        'weRing',
        'ownerAnswers',
        'leaderAnswers',
        'promiseDue',
        'ownerTakesUp',
        'customerDecides',
      ]),
      by: moment.nullable(),
    }),
    danger: dangerTold.unwrap().omit({ says: true }).nullable(),
    joined: z.boolean().openapi({ description: 'It joined a case that was there.' }),
    card: customerCard
      .nullable()
      .default(null)
      .openapi({ description: 'What to give to somebody who stands before you; null for whoever does not.' }),
    refusals: z.array(refusalView.extend({ action: z.string() })).openapi({
      description: 'What was wanted beside it and could not be done; the contact itself is stored.',
    }),
  })
  .openapi('StaffContactAnswer')
