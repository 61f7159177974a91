import {
  companyTermNames,
  companyTerms,
  type OwnHoliday,
  parseInstant,
  parseWeeklyHours,
} from '@buckstop/domain'
import { z } from 'zod'
import { eachOnce, mostOwnHolidays, ownHoliday } from '../shapes/own-holidays.ts'
import { brandColour, logoGrounds } from '../shapes/brand.ts'
import { frameTexts } from '../shapes/mail-frames.ts'
import { figuresSeenBy } from '../shapes/figures.ts'
import { compensationRule } from '../shapes/compensation.ts'
import { countryIn, regionIn } from '../shapes/holiday-region.ts'
import { spokenIn } from '../shapes/spoken.ts'
import { outsideBodies } from '../shapes/outside-bodies.ts'
import { tagColours, tagKey } from '../shapes/tags.ts'
import { isTimeZone } from '../shapes/time-zone.ts'
import { type FileError, readYamlFile } from './yaml-file.ts'

const hours = z
  .string()
  .max(500)
  .transform((text, context) => {
    const week = parseWeeklyHours(text)
    if (week !== null) return week
    context.addIssue(
      `"${text}" are no working hours; write them like "Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00"`,
    )
    return z.NEVER
  })

const timeZone = z.string().refine(isTimeZone, 'is no time zone, such as Europe/Madrid')

const language = z.string().regex(/^[a-z]{2,3}$/)

/** A department of France is a number, where nobody quotes it. */
const regionOf = z.union([z.string(), z.int()]).transform(String).pipe(regionIn)

const person = z.strictObject({
  firstName: z.string().min(1).max(100),
  surname: z.string().min(1).max(100),
  title: z.string().max(100).default(''),
  /** As customers read it in other languages. */
  titles: z.record(language, z.string().min(1).max(100)).default({}),
  email: z.email(),
  role: z.enum(['staff', 'lead', 'leader', 'admin']).default('staff'),
  teams: z.array(z.string()).max(20).default([]),
  languages: z.array(language).min(1).max(20).default(['en']),
  timeZone: timeZone.optional(),
  hours: hours.optional(),
  showsSurname: z.boolean().default(false),
  /** What customers read in the place of first name and surname. */
  workName: z.string().trim().min(1).max(100).optional(),
  /** A file that has no such part leaves their photo as it is. */
  photo: z
    .strictObject({
      /** Path of a JPEG, PNG or WebP, from this file's folder. */
      file: z.string().min(1),
      /** Whether customers see it. */
      shown: z.boolean().default(false),
    })
    .optional(),
  /** Who stands in for them on leave that names nobody: another of these people. */
  deputy: z.string().optional(),
  /** Of somebody who has left, and whom the file names since a team or the rota still does. */
  worksHere: z.boolean().default(true),
})

/** What mails to customers begin and end with; one that is not there leaves that as it is. */
const mailFrame = z
  .strictObject({ greetings: frameTexts.default({}), signatures: frameTexts.default({}) })
  .optional()

const team = z
  .strictObject({
    lead: z.string(),
    frontDoor: z.boolean().default(false),
    timeZone: timeZone.optional(),
    hours: hours.optional(),
    /** Whose public holidays it keeps, and whoever it is the main team of; else its organisation's. */
    country: countryIn.optional(),
    region: regionOf.optional(),
    mails: mailFrame,
  })
  .refine(({ country, region }) => region === undefined || country !== undefined, {
    path: ['region'],
    error: 'is in a country, which has to stand beside it',
  })

const moment = z.string().transform((text, context) => {
  const at = parseInstant(text)
  if (at !== null) return at
  context.addIssue(`"${text}" is no moment; write it like 2026-11-24T18:00:00Z`)
  return z.NEVER
})

const onRota = { person: z.string(), team: z.string().nullable().default(null) }

/** Somebody covers each week at these hours, or once from one moment to another. */
const rotaEntry = z
  .strictObject({ ...onRota, hours: hours.optional(), from: moment.optional(), to: moment.optional() })
  .transform(({ hours: week, from, to, ...who }, context) => {
    if (week !== undefined && from === undefined && to === undefined) return { ...who, hours: week }
    if (week === undefined && from !== undefined && to !== undefined && from < to) return { ...who, from, to }
    context.addIssue('has either hours, for each week, or from and to, which is later, for once')
    return z.NEVER
  })

const timeOfDay = z.string().transform((text, context) => {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (hour !== undefined && minute !== undefined) return Number(hour) * 60 + Number(minute)
  context.addIssue(`"${text}" is no time of day; write it like 12:00`)
  return z.NEVER
})

/** With `until` work ends then, and it is half a day off. */
const holiday = z
  .strictObject({
    day: ownHoliday.shape.day,
    name: ownHoliday.shape.name,
    yearly: z.boolean().default(false),
    until: timeOfDay.optional(),
    team: z.string().nullable().default(null),
  })
  .transform(({ until = null, ...day }): OwnHoliday => ({ ...day, endsAt: until }))

const terms = z.strictObject(
  Object.fromEntries(
    companyTermNames.map((name) => {
      const { least, most } = companyTerms[name]
      return [name, z.int().min(least).max(most).optional()]
    }),
  ),
)

const companyFile = z.strictObject({
  name: z.string().min(1).max(200),
  timeZone,
  /** Whose public holidays are kept, where no organisation or team says another country. */
  country: countryIn,
  region: regionOf.nullable().default(null),
  /**
   * Whose the teams of an organisation keep, and when those are open that have no hours or zone of their own; what is not
   * named keeps the company's.
   */
  organisations: z
    .record(
      z.string(),
      z.strictObject({
        country: countryIn,
        region: regionOf.nullable().default(null),
        timeZone: timeZone.optional(),
        hours: hours.optional(),
      }),
    )
    .default({}),
  phone: z.string().max(40).nullable().default(null),
  /** In which it speaks to customers, the first where theirs is none of them; a file without it leaves that as it is. */
  languages: spokenIn.optional(),
  /** How it looks; a file that has no such part leaves that as it is. */
  brand: z
    .strictObject({
      colour: brandColour.nullable().default(null),
      /** Path of a PNG, JPEG or WebP, from this file's folder. */
      logo: z.string().min(1).nullable().default(null),
      /** What the logo was drawn for. */
      ground: z.enum(logoGrounds).default('light'),
    })
    .optional(),
  /** To whom customers can turn where they and the company can't agree. */
  outsideBodies: outsideBodies.default([]),
  /** Days without work besides the public ones of the country. */
  holidays: z.array(holiday).max(mostOwnHolidays).refine(eachOnce, 'names one of them twice').default([]),
  /** What differs from the standard; each within its bounds. */
  terms: terms.default({}),
  /** What a promise that breaks brings the customer; a file without it sets none. */
  compensation: compensationRule.optional(),
  /** Who sees figures of others by person, and why; a file without it leaves that as it is. */
  figures: z
    .strictObject({ seenBy: z.enum(figuresSeenBy), reason: z.string().trim().min(1).max(500) })
    .optional(),
  /** Path of the profile of a regulator (YAML), from this file's folder, by whose dates cases are watched inside. */
  regulator: z.string().min(1).optional(),
  /** Path of the service map, from this file's folder. */
  map: z.string().min(1),
  /** Answers when no other team does. */
  fallbackTeam: z.string(),
  /** Of these people the member of the board, above the chief executive; a file without it leaves that as it is. */
  board: z.string().nullable().optional(),
  hours,
  people: z.record(z.string(), person),
  teams: z.record(z.string(), team),
  rota: z.array(rotaEntry).max(1000).default([]),
  /** What is written often, by name and language; what the file does not name stays as it is. */
  replies: z
    .record(z.string().trim().min(1).max(60), z.record(language, z.string().min(1).max(10_000)))
    .default({}),
  mails: mailFrame,
  /** What cases are sorted by, by key; what the file does not name stays as it is. */
  tags: z
    .record(
      tagKey,
      z.strictObject({
        names: z
          .record(language, z.string().trim().min(1).max(40))
          .refine((names) => Object.keys(names).length > 0, 'is called nothing'),
        colour: z.enum(tagColours).default('stone'),
        retired: z.boolean().default(false),
      }),
    )
    .default({}),
})

/** A company as one file: what the service map does not say, which is who works there and when. */
export type CompanyFile = z.infer<typeof companyFile>

/** The same as it is written in YAML, where hours are text and what goes without saying is left out. */
export type WrittenCompany = z.input<typeof companyFile>

export type ParsedCompany =
  | { readonly ok: true; readonly company: CompanyFile }
  | { readonly ok: false; readonly errors: readonly Pick<FileError, 'line' | 'detail'>[] }

/** Reads a company file (YAML). All errors at once, each with its line. */
export const parseCompanyFile = (text: string): ParsedCompany => {
  const read = readYamlFile(text, companyFile)
  if (!read.ok) return read
  const errors = undeclared(read.value).map((detail) => ({ line: 1, detail }))
  return errors.length === 0 ? { ok: true, company: read.value } : { ok: false, errors }
}

const undeclared = (company: CompanyFile): readonly string[] => [
  ...Object.entries(company.teams)
    .filter(([, { lead }]) => !Object.hasOwn(company.people, lead))
    .map(([name, { lead }]) => `teams.${name}.lead: there is no person "${lead}"`),
  ...Object.entries(company.people).flatMap(([key, { teams }]) =>
    teams
      .filter((name) => !Object.hasOwn(company.teams, name))
      .map((name) => `people.${key}.teams: there is no team "${name}"`),
  ),
  ...Object.entries(company.people).flatMap(([key, { deputy }]) => {
    if (deputy === undefined) return []
    if (deputy === key) return [`people.${key}.deputy: has to be somebody else`]
    return Object.hasOwn(company.people, deputy)
      ? []
      : [`people.${key}.deputy: there is no person "${deputy}"`]
  }),
  ...(company.board == null || Object.hasOwn(company.people, company.board)
    ? []
    : [`board: there is no person "${company.board}"`]),
  ...company.rota
    .filter((entry) => !Object.hasOwn(company.people, entry.person))
    .map((entry) => `rota: there is no person "${entry.person}"`),
  ...company.rota.flatMap((entry) =>
    entry.team === null || Object.hasOwn(company.teams, entry.team)
      ? []
      : [`rota: there is no team "${entry.team}"`],
  ),
  ...(Object.hasOwn(company.teams, company.fallbackTeam)
    ? []
    : [`fallbackTeam: there is no team "${company.fallbackTeam}"`]),
]
