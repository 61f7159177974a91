import { z } from 'zod'
import { channelKinds } from './service-map.ts'

// A page's policy does not let a browser's worker make code from text; a try would be reported as an attack.
if ('WorkerGlobalScope' in globalThis) z.config({ jitless: true })

/** `yes`, `1` and `null` are names like any other: what counts is how they are written. */
const name = z
  .union([z.string(), z.number(), z.boolean(), z.null()], { error: 'expected a name' })
  .meta({ description: 'A name, read as it is written' })

const text = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'expected a word or words',
})

const names = z.array(name, { error: 'expected a list of names' }).nullable()

const amount = z
  .number({ error: 'expected an amount in major units, at least 0' })
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ description: 'Major units of the currency' })

const yesOrNo = z.boolean({ error: 'expected true or false' })

const section = <T extends z.ZodType>(entry: T, what: string) =>
  z.record(z.string(), entry, { error: `expected ${what}, each with its name as the key` }).nullable()

const together = ['source', 'field', 'equals'] as const

const factEntry = z
  .strictObject(
    {
      source: text.optional().meta({ description: 'The system whose word decides' }),
      field: text.optional(),
      equals: z
        .union([z.string(), z.number(), z.boolean()], { error: 'expected text, a number, true or false' })
        .optional(),
      fixed: yesOrNo.optional().meta({ description: 'True: no one can make it true' }),
    },
    { error: 'expected {source, field, equals, fixed}' },
  )
  .meta({
    dependentRequired: Object.fromEntries(
      together.map((key) => [key, together.filter((other) => other !== key)]),
    ),
  })

const fact = z.union([name, z.record(z.string(), factEntry).meta({ minProperties: 1, maxProperties: 1 })], {
  error: 'expected the name of a fact, or NAME: {source, field, equals, fixed}',
})

const impossible = z
  .strictObject(
    {
      with: names.optional().meta({ description: 'Facts that all hold' }),
      without: names.optional().meta({ description: 'Facts of which none holds' }),
    },
    { error: 'expected {with, without}' },
  )
  .meta({
    description: 'A combination of facts that no customer can have',
    anyOf: ['with', 'without'].map((key) => ({
      required: [key],
      properties: { [key]: { type: 'array', minItems: 1 } },
    })),
  })

const verbs = ['own', 'refuse', 'pass', 'send'] as const

const answer = z.strictObject({
  own: z.literal(true, { error: 'expected own: true' }).optional(),
  refuse: z.literal(true, { error: 'expected refuse: true' }).optional(),
  pass: name.meta({ description: 'A team: the contact moves there while the customer waits' }).optional(),
  send: name.meta({ description: 'A channel: the customer is told to turn up there' }).optional(),
  when: names.meta({ description: 'Facts that must all hold' }).optional(),
  unless: names.meta({ description: 'Facts of which none may hold' }).optional(),
  gives: names.meta({ description: 'Facts that are true of the customer from then on' }).optional(),
})

const response = z.union(
  [z.enum(['own', 'refuse']), answer.meta({ oneOf: verbs.map((verb) => ({ required: [verb] })) })],
  { error: 'expected own, refuse, {pass: TEAM} or {send: CHANNEL}' },
)

const problem = z.strictObject(
  { needs: text, amount: amount.optional() },
  { error: 'expected {needs, amount}' },
)

const remedy = z.strictObject(
  { gives: text, requires: names.optional() },
  { error: 'expected {gives, requires}' },
)

const channel = z.strictObject(
  {
    reaches: name.meta({ description: 'The team that answers here' }),
    requires: names.optional(),
    published: yesOrNo.optional().meta({ description: 'False: used only by a customer who was told of it' }),
    kind: z.enum(channelKinds, { error: `expected one of ${channelKinds.join(', ')}` }).optional(),
  },
  { error: 'expected {reaches, requires, published, kind}' },
)

const upTo = z.union([amount, z.literal('any')], {
  error: 'expected an amount, at least 0, or any',
})

const establishes = z.strictObject(
  { fact: name, when: names.optional(), unless: names.optional() },
  { error: 'expected the name of a fact, or {fact, when, unless}' },
)

const team = z.strictObject(
  {
    responses: z.array(response, { error: 'expected a list of responses' }).nullable().optional(),
    authority: section(upTo, 'remedies with an amount').optional(),
    asks: names.optional().meta({ description: 'Teams whose authority its owner may use' }),
    establishes: z
      .array(
        z.union([name, establishes], { error: 'expected the name of a fact, or {fact, when, unless}' }),
        { error: 'expected a list of facts' },
      )
      .nullable()
      .optional()
      .meta({ description: 'Facts that it finds out without the customer, for whoever asks it' }),
    reportsTo: name.optional().meta({ description: 'The next team up the ladder' }),
    leader: yesOrNo.optional(),
    machine: yesOrNo
      .optional()
      .meta({ description: 'A bot, voice menu or assistant: gone through, never an owner' }),
    organisation: name.optional(),
  },
  { error: 'expected {responses, authority, asks, establishes, reportsTo, leader, machine, organisation}' },
)

/** The shape of a service map; names, cycles and decimals are checked apart. */
export const mapSchema = z
  .strictObject(
    {
      version: z.literal(1, { error: 'expected version: 1' }),
      company: text,
      currency: z
        .string({ error: 'expected a currency code such as EUR' })
        .meta({ minLength: 3, maxLength: 3 })
        .optional(),
      organisations: names.optional(),
      facts: z.array(fact, { error: 'expected a list of facts' }).nullable().optional(),
      impossible: z.array(impossible, { error: 'expected a list of {with, without}' }).nullable().optional(),
      customers: section(names, 'kinds of customer'),
      problems: section(problem, 'problems'),
      remedies: section(remedy, 'remedies'),
      channels: section(channel, 'channels'),
      teams: section(team.nullable(), 'teams'),
    },
    {
      error: 'expected a service map: version, company, customers, problems, remedies, channels, teams',
    },
  )
  .meta({ title: 'Buckstop service map' })

/** The keys of the language: at the top, in an entry of each section, in an answer. */
export const mapKeys = {
  top: Object.keys(mapSchema.shape),
  entry: {
    facts: Object.keys(factEntry.shape),
    impossible: Object.keys(impossible.shape),
    problems: Object.keys(problem.shape),
    remedies: Object.keys(remedy.shape),
    channels: Object.keys(channel.shape),
    teams: Object.keys(team.shape),
  },
  answer: Object.keys(answer.shape),
  establishes: Object.keys(establishes.shape),
} as const

/** The JSON Schema for editors, as published in schema.json. */
export const jsonSchema = (): object => z.toJSONSchema(mapSchema, { target: 'draft-2020-12' })
