import { z } from '@hono/zod-openapi'
import { id, language, line, moment, momentIn, words } from './basics.ts'
import { channelKind, sender } from './contacts.ts'
import { personCard } from './people.ts'

export const doorMachineView = z
  .object({
    id,
    name: z.string(),
    channel: channelKind,
    answersFor: personCard.openapi({ description: 'Who answers for what it says.' }),
    createdAt: moment,
    usedAt: moment.nullable().openapi({ description: 'When it last asked something, to the minute.' }),
    revokedAt: moment.nullable(),
  })
  .openapi('DoorMachine')

export const doorMachineIn = z
  .strictObject({
    name: line.openapi({ description: 'Colleagues and customers read it.' }),
    channel: channelKind.openapi({ description: 'The door at which it speaks with customers.' }),
    answersFor: id,
  })
  .openapi('DoorMachineIn')

export const mostConversationHours = 24

const conversation = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .openapi({
    description: `What \`start\` gave. It is this machine's alone, and good for ${mostConversationHours} hours.`,
  })

const dangerSaid = z.union([z.boolean(), words]).optional().openapi({
  description:
    'Somebody may come to harm: true, or what was said about it. People are called at once. Only a person ends it.',
})

export const startIn = z
  .strictObject({
    words: words.optional().openapi({ description: 'What the customer said, in their own words.' }),
    person: z.boolean().default(false).openapi({
      description: 'They ask for a person, which takes no words: somebody named comes.',
    }),
    greeting: words.optional().openapi({ description: 'What the machine had said before, as it said it.' }),
    from: sender.default({ identifiers: [] }),
    language: language
      .optional()
      .openapi({ description: 'Of the customer. Left out: that of their case, else English.' }),
    link: line.optional().openapi({
      description: 'The customer’s own link to their case, or its secret: then it goes on in that case.',
    }),
    danger: dangerSaid,
  })
  .refine(({ words: said, person, danger }) => said !== undefined || person || (danger ?? false) !== false, {
    path: ['words'],
    message: 'say what the customer said, or that they ask for a person, or are in danger',
  })
  .openapi('MachineStart')

export const sayIn = z
  .strictObject({
    conversation,
    by: z.enum(['customer', 'machine']),
    words,
    danger: dangerSaid,
    promised: z
      .strictObject({
        what: words.optional().openapi({ description: 'Left out where the words themselves say it.' }),
        by: momentIn.optional().openapi({
          description: 'Left out where no date was named: by the end of the owner’s next working day.',
        }),
      })
      .optional()
      .openapi({
        description:
          'The machine promises something with these words: it is the owner’s promise from this second. Where this is refused the words are not stored, and are not to be said.',
      }),
  })
  .refine(({ by, promised }) => by === 'machine' || promised === undefined, {
    path: ['promised'],
    message: 'only what the machine says can be its promise',
  })
  .refine(({ by, danger }) => by === 'customer' || danger === undefined, {
    path: ['danger'],
    message: 'danger is what the customer speaks of',
  })
  .openapi('MachineSay')

export const askFactIn = z.strictObject({ conversation, fact: line }).openapi('MachineAskFact')
export const readIn = z.strictObject({ conversation }).openapi('MachineRead')
export const handOverIn = z
  .strictObject({
    conversation,
    words: words
      .optional()
      .openapi({ description: 'With what words they asked; pressing a key takes none.' }),
  })
  .openapi('MachineHandOver')

export const raiseDangerIn = z
  .strictObject({
    conversation,
    words: words.optional().openapi({ description: 'What was said about it; pressing a key takes none.' }),
  })
  .openapi('MachineRaiseDanger')

const next = z.object({ what: z.string(), by: moment.nullable() }).openapi({
  description: 'For the customer, in the language of the conversation.',
})

const comes = z
  .object({ name: z.string(), by: moment })
  .nullable()
  .openapi({ description: 'Who comes to a customer who asked for a person, and by when.' })

const dangerTold = z.array(z.string()).nullable().openapi({
  description: 'Where somebody may come to harm: all that is so at this moment, a sentence each.',
})

const turn = z.object({
  reference: z.string(),
  owner: z.object({ name: z.string() }),
  next,
  person: comes,
  danger: dangerTold,
})

export const startAnswer = turn
  .extend({
    conversation,
    endsAt: moment,
    link: z
      .string()
      .nullable()
      .openapi({ description: 'The customer’s page, where this began a case. Shown once: give it to them.' }),
  })
  .openapi('MachineStarted')

export const heardAnswer = turn.openapi('MachineHeard')

export const saidAnswer = z
  .object({
    stored: moment,
    promise: z
      .object({ name: z.string(), by: moment })
      .nullable()
      .openapi({ description: 'Whose promise it is now, and by when it is due.' }),
  })
  .openapi('MachineSaid')

export const sayAnswer = z.union([heardAnswer, saidAnswer])

export const factAnswer = z
  .object({
    fact: z.string(),
    holds: z.enum(['yes', 'no', 'unknown']).openapi({
      description:
        '`unknown` where no one of us has found it out, there is no such fact, or the customer has not shown who they are. It says nothing of whether it holds.',
    }),
  })
  .openapi('MachineFact')

export const readAnswer = z
  .object({
    reference: z.string(),
    ended: z.boolean(),
    owner: z.object({ name: z.string() }),
    next: z.object({ name: z.string(), by: moment }).nullable().openapi({
      description:
        'From whom they hear by when; null where a promise is the date, or it is theirs to answer.',
    }),
    promises: z.array(
      z.object({
        name: z.string(),
        what: z.string(),
        due: moment,
        state: z.enum(['due', 'kept', 'broken', 'released']),
      }),
    ),
    story: z
      .array(
        z.object({
          at: moment,
          by: z.enum(['customer', 'person', 'machine']),
          name: z.string().nullable(),
          words: z.string(),
        }),
      )
      .openapi({ description: 'The newest of what was said, oldest first, as their page shows it.' }),
    earlier: z
      .boolean()
      .openapi({ description: 'Whether more was said before that; their page has all of it.' }),
  })
  .openapi('MachineSees')
