import { readFileSync } from 'node:fs'
import {
  BASES,
  type MirrorOptions,
  ReadingError,
  type ReadOptions,
  type ResolutionOptions,
  ROLES,
  TIME_ORDERS,
} from '@buckstop/mirror'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { csvShape, dialectOf, withCsvFlags } from '../csv-flags.ts'

const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]))

/** What `--columns FILE` may say; every flag has its key, and a flag that is given wins. */
const fileShape = z.strictObject({
  case: z.string().optional(),
  activity: z.string().optional(),
  holder: z.string().optional(),
  time: z.string().optional(),
  clock: z.string().optional(),
  state: z.string().optional(),
  lifecycle: z.string().optional(),
  organisation: z.string().optional(),
  product: z.string().optional(),
  country: z.string().optional(),
  customer: z.string().optional(),
  resolution: z.string().optional(),
  ignoreHolder: texts.optional(),
  ended: texts.optional(),
  reopenedBy: texts.optional(),
  waitsOnCustomer: texts.optional(),
  queued: texts.optional(),
  confirmed: texts.optional(),
  assumed: texts.optional(),
  contained: texts.optional(),
  reported: texts.optional(),
  unresolved: texts.optional(),
  machine: texts.optional(),
  returnDays: z.coerce.number().positive().max(3650).optional(),
  workingHours: z.string().optional(),
  holidays: texts.optional(),
  timeZone: z.string().optional(),
  timeOrder: z.enum(TIME_ORDERS).optional(),
  ...csvShape,
})

const flagShape = fileShape.extend({
  columns: z.string().optional(),
  worst: z.coerce.number().int().min(0).max(100_000).default(100),
  title: z.string().optional(),
  json: z.boolean().default(false),
  html: z.string().optional(),
  markdown: z.string().optional(),
  csv: z.string().optional(),
  map: z.string().optional(),
  wholeMap: z.string().optional(),
  resolutions: z.boolean().default(false),
  own: z.boolean().default(false),
  byTeam: z.boolean().default(false),
  pseudonyms: z.boolean().default(false),
  xes: z.string().optional(),
  ocel: z.string().optional(),
  // Settings, which are read apart.
  data: z.string().optional(),
  database: z.string().optional(),
})
export type MirrorFlags = z.infer<typeof flagShape>

const what: Readonly<Record<(typeof ROLES)[number], string>> = {
  case: 'the case (in XES an attribute of the trace, in OCEL a type of object)',
  activity: 'what happened, or the state after it',
  holder: 'who has the case: a team or a person',
  time: 'when it happened',
  clock: 'the time of day, where --time is a day alone (CSV)',
  state: 'a finer state, for waiting',
  lifecycle: 'how far the activity is: an end counts where it is complete',
  organisation: 'the organisation of the holder',
  product: 'the product',
  country: 'the country',
  customer: 'the customer, for --resolutions',
  resolution: 'how the end is known, for --resolutions',
}

const gathered = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

/** Adds every flag of `buckstop mirror`. */
export const withMirrorFlags = (command: Command): Command => {
  for (const role of ROLES) command.option(`--${role} <column>`, `column of ${what[role]}`)
  return withCsvFlags(command)
    .option('--columns <file>', 'JSON file with these settings: {"case": "…", "ended": ["…"], …}')
    .option(
      '--ignore-holder <value>',
      'a holder that is nobody, such as a system account (may be repeated)',
      gathered,
    )
    .option('--ended <values>', 'activities that end a case, separated by commas', gathered)
    .option(
      '--reopened-by <values>',
      'activities that reopen it right after an end (any that is no end)',
      gathered,
    )
    .option('--waits-on-customer <values>', 'states in which the case waits on the customer', gathered)
    .option('--queued <values>', 'states in which nobody has taken it yet', gathered)
    .option('--resolutions', 'count how the ends of cases are known (docs/verified-resolution.md)')
    .option('--confirmed <values>', 'words by which the customer confirmed the end', gathered)
    .option('--assumed <values>', 'words by which it was assumed from silence', gathered)
    .option('--contained <values>', 'words by which a machine contained it', gathered)
    .option('--reported <values>', 'words by which staff reported what the customer said', gathered)
    .option('--unresolved <values>', 'words of ends that are no resolution', gathered)
    .option('--machine <holder>', 'a holder that is a machine (may be repeated)', gathered)
    .option('--return-days <number>', 'within how many days a customer comes back (30)')
    .option('--working-hours <hours>', 'like "Mon-Fri 09:00-17:00; Sat 10:00-12:00"')
    .option('--holidays <dates>', 'days off, like 2026-12-25,2026-12-26', gathered)
    .option('--time-zone <zone>', 'zone of working hours, and of times without an offset (UTC)')
    .addOption(
      new Option('--time-order <order>', 'how dates are written, if looking gets it wrong').choices(
        TIME_ORDERS,
      ),
    )
    .option('--worst <number>', 'how many of the worst cases to tell (100)')
    .option('--title <text>', 'of the report')
    .option('--json', 'print the report as one JSON object')
    .option('--html <file>', 'write the report as one HTML file that opens without a network')
    .option('--markdown <file>', 'write the report as Markdown (- for standard output)')
    .option('--csv <folder>', 'write every table, and all cases, as CSV')
    .option('--map <file>', 'write the map as lived as SVG; of more than 12 teams, its loops')
    .option('--whole-map <file>', 'the same with the hand-offs that did not come back, too')
    .option('--own', 'read the ledger of this Buckstop instead of files')
    .option('--by-team', 'of the ledger: count hand-offs between teams, not people')
    .option('--pseudonyms', 'of the ledger: "person 7" instead of names')
    .option('--xes <file>', 'write the ledger as XES, for other process mining tools')
    .option('--ocel <file>', 'write the ledger as OCEL 2.0 JSON')
}

/** The flags, with what the file of `--columns` says for those not given. Throws a ReadingError. */
export const readFlags = (given: Readonly<Record<string, unknown>>): MirrorFlags => {
  const file = typeof given['columns'] === 'string' ? fromFile(given['columns']) : {}
  const flags = flagShape.safeParse({ ...file, ...given })
  if (flags.success) return flags.data
  throw new ReadingError({
    code: 'option-invalid',
    message: z.prettifyError(flags.error).replaceAll(/\s+/g, ' '),
    remedy: 'See buckstop mirror --help.',
  })
}

const fromFile = (path: string): object => {
  try {
    return fileShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replaceAll(/\s+/g, ' ') : String(error)
    throw new ReadingError({
      code: 'columns-file-invalid',
      message: `The file of --columns cannot be used: ${why}`,
      remedy: `Write it like {"case": "Case ID", "holder": "Team", "ended": ["Closed"]}; it may have ${Object.keys(fileShape.shape).join(', ')}.`,
      place: { file: path },
    })
  }
}

export const readOptionsOf = (flags: MirrorFlags): ReadOptions => ({
  columns: Object.fromEntries(
    ROLES.flatMap((role) => (flags[role] === undefined ? [] : [[role, flags[role]]])),
  ),
  dialect: dialectOf(flags),
  ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
  ...(flags.timeOrder === undefined ? {} : { timeOrder: flags.timeOrder }),
  ...(flags.timeZone === undefined ? {} : { timeZone: flags.timeZone }),
})

/** Throws a ReadingError where what only `--resolutions` asks for is said without it. */
const resolutionsOf = (flags: MirrorFlags): ResolutionOptions | null => {
  const words = Object.fromEntries(
    BASES.flatMap((basis) => {
      const given = flags[basis]
      return given === undefined ? [] : [[basis, valuesOf(given)]]
    }),
  )
  const { machine: machines, returnDays: days } = flags
  if (flags.resolutions) {
    return {
      words,
      ...(machines === undefined ? {} : { machines }),
      ...(days === undefined ? {} : { days }),
    }
  }
  if (Object.keys(words).length === 0 && machines === undefined && days === undefined) return null
  throw new ReadingError({
    code: 'option-invalid',
    message: 'What says how an end is known was named, but not asked for.',
    remedy: 'Say --resolutions with it.',
  })
}

const valuesOf = (given: readonly string[]): readonly string[] =>
  given
    .flatMap((values) => values.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')

export const mirrorOptionsOf = (flags: MirrorFlags): MirrorOptions => {
  const resolutions = resolutionsOf(flags)
  return {
    worst: flags.worst,
    ...(resolutions === null ? {} : { resolutions }),
    ...(flags.ignoreHolder === undefined ? {} : { ignoreHolders: flags.ignoreHolder }),
    ...(flags.ended === undefined ? {} : { ended: flags.ended }),
    ...(flags.reopenedBy === undefined ? {} : { reopenedBy: flags.reopenedBy }),
    ...(flags.waitsOnCustomer === undefined ? {} : { waitsOnCustomer: flags.waitsOnCustomer }),
    ...(flags.queued === undefined ? {} : { queued: flags.queued }),
    ...(flags.workingHours === undefined ? {} : { workingHours: flags.workingHours }),
    ...(flags.holidays === undefined
      ? {}
      : { holidays: flags.holidays.flatMap((days) => days.split(',')).filter((day) => day.trim() !== '') }),
  }
}
