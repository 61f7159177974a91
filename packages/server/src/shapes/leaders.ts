import { escalationReasons } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment, page } from './basics.ts'
import { personCard } from './people.ts'

const ledEscalation = z.object({
  number: z.int(),
  because: z.enum(escalationReasons),
  at: moment.nullable().openapi({ description: 'When it came up; null where nobody wrote it down.' }),
  acknowledged: z.boolean(),
  acknowledgeBy: moment,
  insteadOf: personCard.nullable().openapi({ description: 'The leader on leave for whom I stand in.' }),
  delegatedTo: personCard.nullable(),
  owed: z
    .object({
      what: z.enum(['report', 'finalReport', 'call', 'close']),
      by: moment,
      callBy: moment.nullable(),
    })
    .nullable(),
  openedAt: moment
    .nullable()
    .openapi({ description: 'When I first opened the case since; null before that.' }),
  openedBeside: z
    .array(z.object({ person: personCard, at: moment }))
    .openapi({ description: 'Others who answered for it, and when each of them first opened it.' }),
})

const ledCase = z.object({
  case: z.object({
    id,
    reference: z.string(),
    language: z.string(),
    customer: z.object({ name: z.string().nullable() }),
    owner: personCard,
    danger: z.boolean(),
  }),
  waitsSince: moment.nullable().openapi({
    description: 'When the customer said the first of what nobody has answered yet; null in their turn.',
  }),
  danger: z.object({ at: moment, readBy: moment }).nullable().openapi({
    description:
      'I was told that somebody may come to harm, when last, and by when I am to have read it; null else.',
  }),
  escalations: z.array(ledEscalation).openapi({ description: 'What I answer for in it.' }),
})

export const ledCases = page(ledCase).openapi('LedCases')

const leaderCounts = z.object({
  person: personCard,
  teams: z.array(z.string()).openapi({ description: 'The teams they are the lead of.' }),
  toDo: z.int().openapi({
    description:
      'Cases in which they are to read, ring or close because it came up to them, danger told to them included: what their own menu counts as “came up”.',
  }),
  cameUp: z.int().openapi({ description: 'Cases that came up to them and have not ended with them.' }),
  notOpened: z.int().openapi({ description: 'Of these, those that they have not opened themselves.' }),
  delegated: z.int().openapi({ description: 'Of these, those whose work they gave to somebody else.' }),
  owedCalls: z.int().openapi({ description: 'Calls to customers that they have to make.' }),
  putThrough: z.object({ asked: z.int(), through: z.int() }).nullable().openapi({
    description:
      'How often somebody asked for them on the telephone in four weeks, on a line of ours or as one of us wrote down, and how often they were put through; null where nobody did.',
  }),
  draw: z.object({ drawn: z.int(), talked: z.int() }).nullable().openapi({
    description:
      'Customers drawn for them this month, and with how many of these they have spoken since; null where nothing was drawn for them.',
  }),
})

const ownLine = z.object({
  person: personCard,
  number: z.string().nullable().openapi({ description: 'Where they are rung; null where no line is kept.' }),
})

export const leadersLine = ownLine
  .extend({
    away: z.boolean().openapi({ description: 'They are on leave: whoever covers answers.' }),
    covers: ownLine.nullable().openapi({
      description: 'Who covers for them, now or whenever they can’t; null where nobody is named.',
    }),
    toRing: z.boolean().openapi({
      description:
        'Whether a line is kept of whoever answers for what comes to them now. Without one, nobody can have rung it.',
    }),
  })
  .openapi('LeadersLine')

const drawnCase = z.object({
  case: z.object({
    id,
    reference: z.string(),
    language: z.string(),
    customer: z.object({ name: z.string().nullable() }),
  }),
  number: z.object({ written: z.string(), dial: z.string() }).nullable().openapi({
    description: 'Where they are rung; null where no number is known to me, or others answer it.',
  }),
  rose: z.boolean().openapi({ description: 'Whether the case had come up to anybody.' }),
  talkedAt: moment.nullable().openapi({ description: 'When I first spoke with them since; null before.' }),
})

export const myDraw = z
  .object({
    month: z.string().openapi({ example: '2026-11' }),
    drawnAt: moment.nullable().openapi({ description: 'Null where nothing was drawn for me this month.' }),
    until: moment.openapi({ description: 'The month ends: until then I talk to them.' }),
    items: z.array(drawnCase),
  })
  .openapi('MyDraw')

export const drawView = z
  .object({
    seed: z.string().openapi({ description: 'Drawn, and written down, before a case was read.' }),
    drawnAt: moment,
    rose: z.int().openapi({ description: 'Cases among which was drawn that had come up to somebody.' }),
    neverRose: z.int().openapi({ description: 'Those that never had.' }),
    leftOut: z.int().openapi({ description: 'Cases left out by rule, each counted once.' }),
    cases: z.array(id).openapi({ description: 'The part of a stratum that was asked for.' }),
    chosen: z.array(id),
  })
  .openapi('Draw')

export const leadersView = z
  .object({
    items: z.array(leaderCounts).openapi({ description: 'By name. There is no other order, and no rank.' }),
  })
  .openapi('Leaders')
