import { z } from '@hono/zod-openapi'

/** Packed; the request is JSON, which has its own limit. */
const mostPacked = 900_000
/** Unpacked. A larger one is taken in by the command line. */
export const mostFileBytes = 20_000_000
export const mostFileRows = 20_000
export const mostRefusedShown = 200
const mostColumns = 200

/** What a column of it can be. */
const fields = ['line', 'number', 'person', 'startedAt', 'seconds', 'direction', 'id', 'ignored'] as const
const dateOrders = ['iso', 'dmy', 'mdy', 'epoch-seconds', 'epoch-milliseconds'] as const

const field = z.enum(fields)

const file = z
  .string()
  .max(mostPacked)
  .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text), {
    message: 'is no base64',
    params: { code: 'format-wrong' },
  })
  .openapi({ description: 'CSV whose first line names the columns, as it is or packed as gzip, in base64.' })

export const callsFileLook = z.strictObject({ file }).openapi('CallsFileLook')

export const callsFileColumns = z
  .object({
    columns: z.array(
      z.object({
        name: z.string(),
        field: field
          .nullable()
          .openapi({ description: 'What its header says by itself; null where nobody can tell.' }),
        samples: z.array(z.string()).openapi({ description: 'What stands there in the first rows.' }),
      }),
    ),
  })
  .openapi('CallsFileColumns')

export const callsFileIn = z
  .strictObject({
    file,
    columns: z
      .array(field)
      .min(1)
      .max(mostColumns)
      .openapi({ description: 'What each column is, in its order.' }),
    dates: z.enum(dateOrders).nullable().openapi({
      description:
        'How it writes its days; null finds it by looking at all of them, and refuses what can be read in two ways.',
    }),
    allIncoming: z.boolean().openapi({ description: 'Every call of it came in, and none was made by us.' }),
  })
  .openapi('CallsFileIn')

const count = z.int().min(0)

export const callsFileTaken = z
  .object({
    taken: count,
    known: count.openapi({ description: 'Told before.' }),
    passedOver: count.openapi({ description: 'Made by us, or too short to be heard: not kept.' }),
    written: count.openapi({ description: 'Of those that were taken: whose contact was there.' }),
    old: count.openapi({ description: 'Of those that were taken: over a week ago, and nobody’s to see to.' }),
    peopleUnknown: count.openapi({
      description: 'Taken, and named somebody by an address that nobody here has.',
    }),
    rejected: count,
    rejects: z
      .array(z.object({ line: z.int(), reason: z.string() }))
      .openapi({ description: `The first ${mostRefusedShown} lines that were not taken in, and why.` }),
  })
  .openapi('CallsFileTaken')
