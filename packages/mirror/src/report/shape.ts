import { z } from 'zod'

import { DIRT_KINDS } from '../reading/dirt.ts'
import { resolutionsShape } from '../resolution/shape.ts'

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)
const hours = z.number().describe('hours, rounded to hundredths')

const spread = z
  .object({
    cases: count.describe('cases that this is about'),
    median: hours,
    low: hours.nullable().describe('lower end of the 95 % confidence interval of the median'),
    high: hours.nullable().describe('its upper end'),
    mean: hours,
    p90: hours.describe('nine of ten cases take at most this'),
  })
  .nullable()

const both = z.object({ calendar: spread, working: spread })

const waited = {
  hours,
  workingHours: hours,
  share: share.describe('of all hours waited'),
  stays: count,
  meanHours: hours.describe('per stay'),
  longestHours: hours,
}

const party = z.object({
  name: z.string(),
  cases: count.describe('cases that were in its hands'),
  firstCases: count.describe('cases that it had first'),
  firstEnded: count.describe('of those, ended ones'),
  solvedFirst: count.describe('of those, ended without being handed on or reopened'),
  handedOn: count,
  received: count,
  returns: count.describe('times that a case came back to it'),
})

const group = z.object({
  name: z.string().nullable().describe('null for cases that have none'),
  cases: count,
  events: count,
  handoffs: count,
  handoffsPerCase: z.number(),
  pingPongCases: count,
  directPingPongCases: count,
  returns: count,
  reopenings: count,
  reopenedCases: count,
  ended: count,
  toEnd: spread,
})

const passage = z.object({ from: z.string(), to: z.string(), times: count, returns: count })

const column = z.object({
  name: z.string(),
  proposed: z.boolean().describe('nobody named it: its name suggests it'),
})

const place = z.object({
  file: z.string().optional(),
  line: count.optional(),
  byte: count.optional(),
})

const comparison = z.object({ hours, low: hours.nullable(), high: hours.nullable() })

const cost = z.object({
  groups: z.array(
    z.object({
      handoffs: z.enum(['0', '1', '2', '3+']),
      cases: count,
      ended: count,
      toEnd: spread,
      extra: comparison.nullable().describe('longer than cases without a hand-off, by the median'),
      likeForLike: comparison
        .extend({ cases: count })
        .nullable()
        .describe('the same within the same stratum'),
    }),
  ),
  strata: z.string().nullable().describe('what like is compared with like by'),
  cautions: z.array(z.object({ code: z.string(), text: z.string() })),
})

const times = z.object({
  order: z.string(),
  ambiguous: z.boolean().describe('all of them could be read in another order, as other days'),
  zoned: z.boolean().describe('every one carries an offset from UTC'),
  read: count.describe('times that could be read'),
  withoutOffset: count,
  daysAlone: count.describe('times without a time of day'),
  language: z.string().nullable().describe('of the names of months, where they are written by name'),
})

const reading = z.object({
  complete: z.boolean().describe('false when a file was cut short or damaged'),
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), remedy: z.string(), place: place.optional() }),
  ),
  doubts: z
    .array(z.object({ code: z.string(), text: z.string() }))
    .describe('what speaks against the columns being what they were named as'),
  rows: count.describe('rows or events met, those left out included'),
  leftOut: count,
  files: z.array(
    z.object({
      name: z.string(),
      format: z.enum(['csv', 'xes', 'ocel', 'events']),
      gzip: z.boolean(),
      encoding: z.string(),
      encodingDoubtful: z
        .boolean()
        .describe('its words are not UTF-8, and do not look like the encoding that they were read in'),
      separator: z.string().nullable(),
      quote: z.string().nullable(),
      times: times.nullable(),
      names: z.array(z.string()).describe('all columns, attributes or object types there are'),
      columns: z.record(z.string(), column),
    }),
  ),
  timeZone: z.string().describe('of times without an offset'),
  ended: z.object({ words: z.array(z.string()), proposed: z.boolean() }),
  reopenedBy: z
    .array(z.string())
    .nullable()
    .describe('null: any activity that is no end and not administrative'),
  administrative: z.array(z.string()).describe('activities that were passed over after an end'),
  ignoredHolders: z.array(z.string()),
  waitsOnCustomer: z.object({ words: z.array(z.string()), proposed: z.boolean() }),
  queued: z.object({ words: z.array(z.string()), proposed: z.boolean() }),
  workingTime: z.object({ hours: z.string(), timeZone: z.string(), holidays: count }),
  unknownWords: z.array(z.object({ option: z.string(), word: z.string(), nearest: z.string().nullable() })),
  dirt: z.array(
    z.object({
      kind: z.enum(DIRT_KINDS),
      rows: count,
      effect: z.enum(['left out', 'kept']),
      what: z.string(),
      examples: z.array(z.object({ file: z.string(), line: count.nullable(), text: z.string() })),
    }),
  ),
})

/** The report as JSON: `buckstop mirror FILE --json` prints one such object. */
export const reportShape = z
  .object({
    version: z.literal(1),
    cases: count,
    events: count,
    handoffs: count,
    pingPongCases: count,
    directPingPongCases: count,
    returns: count,
    reopenings: count,
    reopenedCases: count,
    holders: count.describe('in whose hands a case was; ignored ones are not among them'),
    from: z.string().describe('time of the first event'),
    to: z.string().describe('time of the last event'),
    worst: z.array(
      z.object({
        case: z.string(),
        handoffs: count,
        returns: count,
        reopenings: count,
        events: count,
        ended: z.boolean(),
        hours: hours.describe('from its first event to its end, or to its last event'),
        path: z.array(z.object({ holder: z.string(), at: z.string() })).describe('at most 100 steps'),
      }),
    ),
    handoffsPerCase: z.object({
      mean: z.number(),
      most: count,
      distribution: z.array(z.object({ handoffs: z.string(), cases: count })),
    }),
    ended: z.object({ cases: count, share }),
    solvedByFirst: z.object({ cases: count, of: count, share: share.nullable() }),
    toFirstPerson: both,
    toEnd: both,
    waiting: z.object({
      hours: hours.describe('all that is known: between an event and the next of its case, ends left out'),
      onTeams: hours.describe('on whoever held the case'),
      onCustomer: hours
        .nullable()
        .describe('null where no state says so: that time is among the time on teams'),
      onNobody: hours.describe('without a holder, or in a queue'),
      on: z.array(
        z.object({ kind: z.enum(['holder', 'customer', 'nobody']), name: z.string().nullable(), ...waited }),
      ),
      states: z.array(z.object({ name: z.string(), ...waited })),
    }),
    loops: z.object({
      pairs: z.array(z.object({ from: z.string(), to: z.string(), returns: count })),
      matrix: z.object({ names: z.array(z.string()), rows: z.array(z.array(count)) }),
    }),
    passages: z
      .array(passage)
      .describe('hand-offs from one holder straight to another, most travelled first'),
    costOfHandoffs: z.object({ calendar: cost, working: cost }),
    by: z.object({
      team: z.array(party),
      organisation: z.array(party).nullable(),
      product: z.array(group).nullable(),
      country: z.array(group).nullable(),
      month: z.array(group),
    }),
    resolutions: resolutionsShape.nullable().describe('null where it was not asked for'),
    reading,
    definitions: z.record(z.string(), z.object({ title: z.string(), text: z.string() })),
  })
  .meta({ id: 'buckstop-mirror-report', title: 'What customers lived through' })

export type Report = z.infer<typeof reportShape>

/** The published JSON Schema of {@link Report}; `packages/mirror/schema/report.schema.json` holds the same. */
export const reportJsonSchema = (): object => z.toJSONSchema(reportShape)
