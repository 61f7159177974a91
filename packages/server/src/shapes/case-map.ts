import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

const answer = z.enum(['yes', 'if', 'no'])

export const mapPromise = z
  .object({
    problem: z.string(),
    amount: z.int().openapi({ description: 'What it is about, in the minor unit (cents).' }),
    currency: z.string().nullable(),
    decimals: z.int(),
    remedies: z
      .array(
        z.object({
          remedy: z.string(),
          feasible: answer.openapi({
            description: '`if`: it depends on what it lacks. What nobody knows never counts as no.',
          }),
          lacks: z
            .array(
              z.object({
                fact: z.string(),
                holds: z.literal(false).nullable().openapi({ description: 'Null: nobody knows.' }),
                follows: z
                  .boolean()
                  .openapi({ description: 'Nobody said so, but it follows from what is known.' }),
                outOfQuestion: z.boolean().openapi({
                  description:
                    'It is not so, and nobody can make it so: the remedy is refused because of it.',
                }),
                through: z
                  .array(z.string())
                  .openapi({ description: 'Teams that can find it out, or bring it about.' }),
              }),
            )
            .openapi({ description: 'What it takes and is not known to hold.' }),
        }),
      )
      .openapi({ description: 'Remedies that give what the problem needs, in the order of the map.' }),
    team: z.string(),
    able: answer.openapi({ description: 'Whether whoever owns it in this team can solve it.' }),
    by: z
      .array(
        z.object({
          remedy: z.string(),
          able: z.enum(['yes', 'if', 'no']),
          team: z.string().openapi({ description: 'Whose authority is enough.' }),
          by: z.enum(['own', 'ask', 'ladder']),
        }),
      )
      .openapi({ description: 'By what they can.' }),
    asks: z
      .array(z.string())
      .openapi({ description: 'Facts that nobody knows and that would change any of this; no others.' }),
  })
  .openapi('MapPromise', { description: 'What the service map promises of one problem.' })

export const caseMap = z
  .object({
    problems: z.array(z.string()).openapi({ description: 'The problems that the map in use knows.' }),
    facts: z.array(z.string()).openapi({ description: 'The facts that it asks about.' }),
    known: z
      .object({
        problem: z.string().nullable(),
        issues: z
          .array(
            z.object({
              issue: z.int(),
              problem: z.string().nullable().openapi({ description: 'Null: not known yet.' }),
              gone: z.boolean().openapi({
                description: 'The map in use has no problem of that name any more: it is to be said anew.',
              }),
              by: personCard.nullable().openapi({ description: 'Who said so of this very issue.' }),
              at: moment.nullable(),
            }),
          )
          .openapi({ description: 'Which problem of the map each issue is that is not settled.' }),
        facts: z
          .array(
            z.object({
              fact: z.string(),
              holds: z.boolean(),
              source: z.literal('person').openapi({ description: 'Whose word it is.' }),
              by: personCard,
              at: moment,
              in: z
                .object({ id, reference: z.string() })
                .nullable()
                .openapi({ description: 'The other case of this customer in which it was said.' }),
            }),
          )
          .openapi({ description: 'Those that were found out; all others are unknown.' }),
        ruledOut: z
          .object({ with: z.array(z.string()), without: z.array(z.string()) })
          .nullable()
          .openapi({
            description:
              'What the map says no customer can be, and this one is; null where they are possible.',
          }),
        stranded: z.array(z.object({ leader: personCard, reason: z.string() })).openapi({
          description: 'The map leaves this customer without help: the leader who signed for that, and why.',
        }),
      })
      .openapi({ description: 'Where this customer stands in the service map.' }),
    promised: z.array(mapPromise).openapi({
      description: 'What the map promises of each problem that is not settled, by what is known.',
    }),
    ways: z.array(z.object({ to: z.string(), by: z.enum(['own', 'pass', 'ask', 'ladder']) })).openapi({
      description:
        'The teams to which the case can be offered; `own` is the one it is with, or its owner’s. To any other an offer is refused as off-map.',
    }),
    authority: z
      .array(
        z.object({
          remedy: z.string(),
          upTo: z
            .int()
            .nullable()
            .openapi({ description: 'In the minor unit (cents); null for any amount.', example: 10_000 }),
          currency: z.string().nullable().openapi({ example: 'EUR' }),
          decimals: z.int().openapi({
            description: 'How many decimals of the major unit the minor one is: 2 for EUR, 0 for JPY.',
          }),
          team: z.string().openapi({ description: 'Whose authority it is.' }),
          by: z.enum(['own', 'ask', 'ladder']),
        }),
      )
      .openapi({
        description:
          'What may be granted here: by the owner’s own team, by asking, up the ladder; the nearest first, and of those further away what goes beyond it.',
      }),
  })
  .openapi('CaseMap', { description: 'What the service map knows for this case.' })
