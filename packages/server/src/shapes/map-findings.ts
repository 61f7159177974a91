import { channelKinds, sentenceNames } from '@buckstop/service-map'
import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'
import { personCard } from './people.ts'

/** One move of the game, as the story of a verdict tells it. */
const move = z
  .union([
    z.strictObject({ use: z.string() }),
    z.strictObject({ own: z.literal(true), response: z.int().optional() }),
    z.strictObject({ pass: z.string(), response: z.int() }),
    z.strictObject({ send: z.string(), response: z.int() }),
    z.strictObject({ refuse: z.literal(true), response: z.int() }),
    z.strictObject({ person: z.string() }),
    z.strictObject({ silent: z.literal(true) }),
    z.strictObject({ stop: z.literal(true) }),
  ])
  .openapi('MapMove')

const who = z
  .string()
  .nullable()
  .openapi({ description: 'Somebody of this kind of customer; null for whoever reads it.' })
const facts = z.array(z.string()).readonly()
const channelKind = z.enum(channelKinds).nullable()

const closed = z
  .union([
    z.strictObject({ why: z.literal('lacking'), channel: z.string(), facts }),
    z.strictObject({ why: z.enum(['untold', 'open']), channel: z.string() }),
  ])
  .openapi('MapClosed')

const powerless = z
  .union([
    z.strictObject({ why: z.literal('nothingGives'), needs: z.string() }),
    z.strictObject({ why: z.literal('lacking'), remedy: z.string(), facts }),
    z.strictObject({
      why: z.literal('upTo'),
      remedy: z.string(),
      upTo: z.number(),
      currency: z.string().nullable(),
    }),
    z.strictObject({ why: z.literal('nobody') }),
  ])
  .openapi('MapPowerless')

const team = z.string()

/** What happens in a step, by its code and its facts. */
const said = z
  .union([
    z.strictObject({
      code: z.literal('use'),
      who,
      first: z.boolean(),
      channel: z.string(),
      kind: channelKind,
    }),
    z.strictObject({ code: z.literal('noChannel'), who }),
    z.strictObject({
      code: z.literal('allClosed'),
      who,
      closed: z.array(closed).readonly(),
      more: z.boolean().openapi({ description: 'There are more channels.' }),
    }),
    z.strictObject({ code: z.literal('pass'), who, team, to: z.string() }),
    z.strictObject({
      code: z.literal('send'),
      who,
      team,
      channel: z.string(),
      kind: channelKind,
      closed: closed.nullable().openapi({ description: 'Null where they can go there.' }),
    }),
    z.strictObject({ code: z.literal('refuse'), team }),
    z.strictObject({ code: z.literal('askForPerson'), who, team, to: z.string() }),
    z.strictObject({ code: z.literal('silence'), who, team }),
    z.strictObject({
      code: z.enum(['own', 'take']),
      who,
      team,
      powerless: powerless.nullable().openapi({ description: 'Null where it is solved.' }),
    }),
    z.strictObject({
      code: z.literal('asWritten').openapi({ description: 'As an older release kept it, in English.' }),
      text: z.string(),
    }),
  ])
  .openapi('MapSaid')

const step = z
  .object({
    said: said.openapi({ description: 'What happens.' }),
    at: z.string().nullable().openapi({ description: 'The channel or the team.' }),
    move,
  })
  .openapi('MapStep')

export const verdict = z
  .object({
    customer: z.string(),
    problem: z.string(),
    verdict: z.enum(['safe', 'at-the-mercy', 'trapped']),
    contacts: z.int().nullable().openapi({ description: 'At worst; for `safe` alone.' }),
    contactsIfLucky: z.int().nullable().openapi({ description: 'For `at-the-mercy` alone.' }),
    story: z.object({
      first: z.array(step),
      repeats: z.array(step).openapi({ description: 'And from there it goes round.' }),
    }),
  })
  .openapi('MapVerdict')

const teamProblem = z.object({ team: z.string(), problem: z.string() })

export const mapRefusalCodes = [
  'map-invalid',
  'map-too-large',
  'check-took-too-long',
  'map-unsafe',
  'map-wrong-door',
  'map-exception',
  'team-without-people',
  'team-without-lead',
  'ladder-without-top',
  'leader-without-deputy',
  'fallback-team-missing',
] as const

const game = z.enum(['map', 'buckstop'])
const count = z.int()

const seenTooMuch = z.union([
  z.strictObject({ of: z.literal('positions'), positions: count, moves: count }),
  z.strictObject({ of: z.literal('sets'), sets: count, bits: count }),
  z.strictObject({ of: z.enum(['owners', 'combinations', 'doors']), most: count }),
])

const lookedAt = z
  .union([
    z.strictObject({
      at: z.literal('pair'),
      customer: z.string(),
      problem: z.string(),
      game,
      positions: count,
    }),
    z.strictObject({ at: z.literal('search'), percent: count }),
  ])
  .nullable()
  .openapi({ description: 'Null where it had not begun.' })

const seenOfMap = z
  .union([
    z.strictObject({ of: z.literal('ways'), ways: count, most: count }),
    z.strictObject({
      of: z.literal('pairs'),
      customers: count,
      problems: count,
      pairs: count,
      most: count,
    }),
    z.strictObject({
      of: z.literal('game'),
      customer: z.string().nullable(),
      problem: z.string().nullable(),
      seen: seenTooMuch,
    }),
    z.strictObject({ of: z.literal('stories'), game, pairs: count, megabytes: count, most: z.number() }),
    z.strictObject({ of: z.literal('memory'), at: lookedAt }),
    z.strictObject({ of: z.literal('time'), seconds: count, at: lookedAt }),
  ])
  .openapi('MapSeen', { description: 'What was seen of a map until it was too much to look at.' })

const strandedFact = z.union([
  z.object({
    key: z.string(),
    kind: z.literal('exception'),
    problem: z.string(),
    lacks: facts,
    verdict: z.enum(['safe', 'at-the-mercy', 'trapped']),
  }),
  z.object({
    key: z.string(),
    kind: z.literal('door'),
    problem: z.string(),
    channel: z.string(),
    team: z.string(),
    lacks: facts,
    customers: facts,
  }),
  z.object({ key: z.string(), kind: z.literal('notAll') }),
])

/** A sentence of an error in a map's text. */
export const mapSentence = z
  .object({
    of: z.enum(sentenceNames),
    given: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .openapi('MapSentence', { description: 'A sentence as its code and what stands in it; names are quoted.' })

const againstFacts = z
  .union([
    z.strictObject({
      of: z.literal('error'),
      line: count,
      said: z.array(mapSentence).readonly(),
      more: count.openapi({ description: 'How many errors there are beside it.' }),
    }),
    z.strictObject({ of: z.literal('seen'), seen: seenOfMap }),
    z.strictObject({
      of: z.literal('pairs'),
      all: count,
      stuck: count,
      pairs: z.array(z.object({ customer: z.string(), problem: z.string() })).readonly(),
    }),
    z.strictObject({ of: z.literal('stranded'), count, stranded: z.array(strandedFact).readonly() }),
    z.strictObject({ of: z.literal('teams') }),
    z.strictObject({ of: z.literal('asWritten'), text: z.string() }),
  ])
  .openapi('MapRefusalFacts', {
    description:
      'What it is about; of many the first ten. `teams` stand beside it; `asWritten` is as an older release kept it, in English.',
  })

export const mapRefusal = z
  .object({
    code: z.enum(mapRefusalCodes),
    title: z.string().openapi({ description: 'In English, for machines, as `detail` is.' }),
    detail: z.string().openapi({
      description:
        'What is wrong and what to do instead, in English, for machines. What a person reads is worded from `code` and `facts`.',
    }),
    facts: againstFacts,
    teams: z.array(z.string()),
  })
  .openapi('MapRefusal')

export const mapWarning = z
  .object({
    code: z.enum([
      'no-authority',
      'nobody-to-stand-in',
      'nobody-of-the-board',
      'deputies-in-a-circle',
      'organisation-goes',
    ]),
    team: z.string().openapi({ description: 'Of an organisation that goes, its name.' }),
    detail: z.string().openapi({ description: 'In English, for machines.' }),
  })
  .openapi('MapWarning')

/** Where the text is wrong, and what was meant. */
export const mapError = z.object({
  code: z.string(),
  message: z.string().openapi({ description: 'In English, for machines.' }),
  said: z.array(mapSentence),
  line: z.int(),
  column: z.int(),
  path: z.string(),
  nearest: z.string().nullable(),
})

const story = z.object({ first: z.array(step), repeats: z.array(step) })
const lacks = z.array(z.string()).openapi({ description: 'The facts that do not hold; all others do.' })

/** What a leader signed, and whether it still counts. */
const mapSignature = z
  .object({
    by: personCard,
    at: moment,
    reason: z.string(),
    endsAt: moment,
    state: z.enum(['stands', 'ended', 'leaderGone']).openapi({
      description: '`ended`: its time is over. `leaderGone`: who signed is no leader here any more.',
    }),
  })
  .openapi('MapSignature')

export const mapStranding = z
  .object({
    key: z.string().openapi({ description: 'Names it in every version in which it is found.' }),
    kind: z.enum(['exception', 'door', 'notAll']).openapi({
      description:
        '`exception`: whoever lacks these facts is not safe. `door`: this channel may lead them to an owner who can’t ' +
        'solve it. `notAll`: there are more combinations of facts than can be looked at.',
    }),
    text: z.string().openapi({ description: 'Who it is and how, in English, for machines.' }),
    problem: z.string().nullable(),
    channel: z.string().nullable(),
    team: z.string().nullable(),
    lacks,
    customers: z.array(z.string()).openapi({ description: 'Declared kinds for whom it is a wrong door.' }),
    signature: mapSignature
      .nullable()
      .openapi({ description: 'The newest, whether it counts or not; null where nobody ever signed.' }),
  })
  .openapi('MapStranding')

export const mapFindings = z
  .object({
    checkedAt: moment,
    errors: z
      .array(mapError)
      .openapi({ description: 'Why the text is no valid map; then nothing else is known of it.' }),
    asDesigned: z.array(verdict).openapi({ description: 'The map alone, without the product.' }),
    asDesignedUnknown: z.string().nullable().openapi({
      description: 'Why `asDesigned` is empty: too much to look at, in English; null where it is whole.',
    }),
    underBuckstop: z.array(verdict).openapi({ description: 'The same as the product enforces it.' }),
    unreached: z
      .array(z.string())
      .openapi({ description: 'This list and those below: of the map under Buckstop.' }),
    unreachedLeaders: z.array(z.string()),
    deadEnds: z.array(teamProblem),
    powerless: z.array(teamProblem),
    unusableChannels: z.array(z.string()),
    unauthorisedRemedies: z.array(z.string()),
    wrongDoors: z
      .array(z.object({ customer: z.string(), problem: z.string(), channel: z.string(), team: z.string() }))
      .openapi({ description: 'Doors by which a declared kind may come to an owner who can’t solve it.' }),
    climbs: z
      .array(z.object({ team: z.string(), problem: z.string(), rungs: z.int() }))
      .openapi({ description: 'What a team solves only by going up the ladder, and how far.' }),
    exceptions: z.array(
      z.object({ problem: z.string(), lacks, verdict: z.enum(['safe', 'at-the-mercy', 'trapped']), story }),
    ),
    exceptionDoors: z.array(z.object({ problem: z.string(), channel: z.string(), team: z.string(), lacks })),
    exceptionsComplete: z.boolean().openapi({ description: 'Every combination of facts was looked at.' }),
    strandings: z
      .array(mapStranding)
      .nullable()
      .openapi({
        description:
          'Whom the map leaves without help; it goes live only where a leader signs for each of them. Null where ' +
          'nobody has looked yet.',
      }),
    refusals: z.array(mapRefusal).openapi({ description: 'What stands against going live.' }),
    warnings: z.array(mapWarning),
    removedTeams: z.array(z.object({ team: z.string(), openCases: z.int(), above: z.string() })).openapi({
      description: 'Teams of the active map that this one has no more, and who gets their cases.',
    }),
  })
  .openapi('MapFindings')
