import { z } from 'zod'
import { channelKinds } from './service-map.ts'
import type { Wanted } from './wanted.ts'

// A page's policy does not let a browser's worker make code from text; a try would be reported as an attack.
if ('WorkerGlobalScope' in globalThis) z.config({ jitless: true })

/** What a place wants, by which `values.unexpected` says it; what is written there stands behind a space. */
const form = (written: string, what: Wanted = 'form'): string => `${what} ${written}`

/** `yes`, `1` and `null` are names like any other: what counts is how they are written. */
const name = z
  .union([z.string(), z.number(), z.boolean(), z.null()], { error: 'name' })
  .meta({ description: 'A name, read as it is written' })

const text = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'words',
})

const names = z.array(name, { error: 'names' }).nullable()

const amount = z
  .number({ error: 'amount' })
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ description: 'Major units of the currency' })

const yesOrNo = z.boolean({ error: 'yesOrNo' })

const section = <T extends z.ZodType>(entry: T, what: Wanted) =>
  z.record(z.string(), entry, { error: what }).nullable()

const together = ['source', 'field', 'equals'] as const

const factEntry = z
  .strictObject(
    {
      source: text.optional().meta({ description: 'The system whose word decides' }),
      field: text.optional(),
      equals: z.union([z.string(), z.number(), z.boolean()], { error: 'plain' }).optional(),
      fixed: yesOrNo.optional().meta({ description: 'True: no one can make it true' }),
    },
    { error: form('{source, field, equals, fixed}') },
  )
  .meta({
    dependentRequired: Object.fromEntries(
      together.map((key) => [key, together.filter((other) => other !== key)]),
    ),
  })

const fact = z.union([name, z.record(z.string(), factEntry).meta({ minProperties: 1, maxProperties: 1 })], {
  error: form('NAME: {source, field, equals, fixed}', 'fact'),
})

const impossible = z
  .strictObject(
    {
      with: names.optional().meta({ description: 'Facts that all hold' }),
      without: names.optional().meta({ description: 'Facts of which none holds' }),
    },
    { error: form('{with, without}') },
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
  own: z.literal(true, { error: form('own: true') }).optional(),
  refuse: z.literal(true, { error: form('refuse: true') }).optional(),
  pass: name.meta({ description: 'A team: the contact moves there while the customer waits' }).optional(),
  send: name.meta({ description: 'A channel: the customer is told to turn up there' }).optional(),
  when: names.meta({ description: 'Facts that must all hold' }).optional(),
  unless: names.meta({ description: 'Facts of which none may hold' }).optional(),
  gives: names.meta({ description: 'Facts that are true of the customer from then on' }).optional(),
})

const response = z.union(
  [z.enum(['own', 'refuse']), answer.meta({ oneOf: verbs.map((verb) => ({ required: [verb] })) })],
  { error: form('{pass: TEAM}, {send: CHANNEL}', 'response') },
)

const problem = z.strictObject({ needs: text, amount: amount.optional() }, { error: form('{needs, amount}') })

const remedy = z.strictObject(
  { gives: text, requires: names.optional() },
  { error: form('{gives, requires}') },
)

const channel = z.strictObject(
  {
    reaches: name.meta({ description: 'The team that answers here' }),
    requires: names.optional(),
    published: yesOrNo.optional().meta({ description: 'False: used only by a customer who was told of it' }),
    kind: z.enum(channelKinds, { error: form(channelKinds.join(', '), 'oneOf') }).optional(),
  },
  { error: form('{reaches, requires, published, kind}') },
)

const upTo = z.union([amount, z.literal('any')], {
  error: 'amountOrAny',
})

const establishes = z.strictObject(
  { fact: name, when: names.optional(), unless: names.optional() },
  { error: form('{fact, when, unless}', 'fact') },
)

const team = z.strictObject(
  {
    responses: z.array(response, { error: 'responses' }).nullable().optional(),
    authority: section(upTo, 'authority').optional(),
    asks: names.optional().meta({ description: 'Teams whose authority its owner may use' }),
    establishes: z
      .array(z.union([name, establishes], { error: form('{fact, when, unless}', 'fact') }), {
        error: 'facts',
      })
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
  { error: form('{responses, authority, asks, establishes, reportsTo, leader, machine, organisation}') },
)

/** The shape of a service map; names, cycles and decimals are checked apart. */
export const mapSchema = z
  .strictObject(
    {
      version: z.literal(1, { error: form('version: 1') }),
      company: text,
      currency: z.string({ error: 'currency' }).meta({ minLength: 3, maxLength: 3 }).optional(),
      organisations: names.optional(),
      facts: z.array(fact, { error: 'facts' }).nullable().optional(),
      impossible: z
        .array(impossible, { error: form('{with, without}', 'rules') })
        .nullable()
        .optional(),
      customers: section(names, 'customers'),
      problems: section(problem, 'problems'),
      remedies: section(remedy, 'remedies'),
      channels: section(channel, 'channels'),
      teams: section(team.nullable(), 'teams'),
    },
    {
      error: form('version, company, customers, problems, remedies, channels, teams', 'map'),
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
