import { z } from '@hono/zod-openapi'
import { id, line, lineOf, moment, momentIn } from './basics.ts'

/** What became of a call that somebody may have been heard on. */
export const callStates = ['open', 'written', 'joined', 'takenUp', 'explained', 'old'] as const
export type CallState = (typeof callStates)[number]

/** Why a record can't be taken. */
export const callFaults = [
  'line-missing',
  'date-in-future',
  'date-too-old',
  'seconds-wrong',
  'number-unreadable',
] as const
export type CallFault = (typeof callFaults)[number]

export const mostCallsTold = 100
export const longestCallSeconds = 86_400

export const heardCall = z
  .strictObject({
    id: line
      .optional()
      .openapi({ description: 'By which the exchange knows it: told again, it is the same.' }),
    line: line.openapi({ description: 'The number of ours that was called.' }),
    number: z
      .string()
      .max(200)
      .nullish()
      .openapi({ description: 'Who called; withheld, or no number at all, identifies nobody.' }),
    person: line.nullish().openapi({
      description: 'The e-mail address of whoever of ours took it, or whose line it was.',
    }),
    startedAt: momentIn,
    seconds: z.int().min(0).max(longestCallSeconds),
    direction: z.enum(['in', 'out']).openapi({ description: 'Calls that we made are passed over.' }),
  })
  .openapi('HeardCall')

export const callsIn = z
  .strictObject({ calls: z.array(heardCall).min(1).max(mostCallsTold) })
  .openapi('CallsIn')

export const callsTaken = z
  .object({
    taken: z.int().openapi({ description: 'Kept, and held against contacts.' }),
    known: z.int().openapi({ description: 'Told before.' }),
    peopleUnknown: z.int().openapi({
      description: 'Taken, and named somebody of ours by an address that nobody here has.',
    }),
    passedOver: z.int().openapi({ description: 'Made by us, or too short to be heard: not kept.' }),
    refusals: z.array(
      z.object({
        place: z.int().openapi({ description: 'In what was sent, from 0.' }),
        code: z.enum(callFaults),
      }),
    ),
  })
  .openapi('CallsTaken')

export const callView = z
  .object({
    id,
    line: z.string().openapi({ description: 'The number of ours that was called.' }),
    team: z.string().openapi({ description: 'Which that line reached.' }),
    number: z.string().nullable().openapi({ description: 'Who called; null where it was withheld.' }),
    startedAt: moment,
    seconds: z.int(),
    by: moment.openapi({ description: 'By when somebody sees to it.' }),
    risen: z.boolean().openapi({ description: 'Nobody below saw to it in time.' }),
  })
  .openapi('CallWithoutContact')

export const mostCallsShown = 100

export const callsView = z
  .object({
    items: z.array(callView),
    count: z.int().openapi({ description: `How many there are; ${mostCallsShown} are shown at most.` }),
  })
  .openapi('CallsWithoutContact')

export const joinCallIn = z
  .strictObject({
    reference: line.openapi({ description: 'Of the case in which it was written down late.' }),
  })
  .openapi('JoinCallIn')

export const explainCallIn = z
  .strictObject({ why: lineOf(2_000).openapi({ description: 'Why nobody was there.' }) })
  .openapi('ExplainCallIn')

export const explainCallsIn = z
  .strictObject({
    items: z
      .array(z.strictObject({ id, why: lineOf(2_000).openapi({ description: 'Why nobody was there.' }) }))
      .min(1)
      .max(mostCallsShown),
  })
  .openapi('ExplainCallsIn')

export const callsExplained = callsView
  .extend({
    others: z.int().openapi({
      description: 'Of those that were sent: to which somebody had seen already, or which are not yours.',
    }),
  })
  .openapi('CallsExplained')

export const callTakenUp = z.object({ case: z.object({ id, reference: z.string() }) }).openapi('CallTakenUp')

const day = z.iso.date().openapi({ description: 'Where the company is.' })
const count = z.int().min(0)

export const callsByLine = z
  .object({
    from: day,
    to: day,
    lines: z.array(
      z.object({
        line: z.string(),
        team: z.string().openapi({ description: 'Which it reaches.' }),
        calls: count.openapi({ description: 'On which somebody may have been heard.' }),
        without: count.openapi({
          description: 'Of which no contact was written down, whatever was said of it since.',
        }),
        open: count.openapi({ description: 'To which nobody has seen yet.' }),
      }),
    ),
  })
  .openapi('CallsByLine')
