import { z } from '@hono/zod-openapi'
import { companyTermNames, companyTerms, parseWeeklyHours } from '@buckstop/domain'
import { isTimeZone } from './time-zone.ts'
import { id, line, lineOf } from './basics.ts'
import { countryIn, countryOut, knownRegion, regionIn, regionOut } from './holiday-region.ts'
import { compensationRule } from './compensation.ts'
import { outsideBodies, outsideBody } from './outside-bodies.ts'
import { ownHoliday, ownHolidays } from './own-holidays.ts'
import { languages } from '../language/language.ts'
import { opening } from './people.ts'
import { spokenIn, spokenMeans } from './spoken.ts'
import { brandView } from './brand.ts'
import { version } from './version.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

export const timeZoneIn = z
  .string()
  .max(100)
  .refine(isTimeZone, issue('time-zone-invalid', 'is no time zone, such as Europe/Madrid'))
  .openapi({ example: 'Europe/Madrid' })

export const hoursIn = z
  .string()
  .max(500)
  .refine(
    (text) => parseWeeklyHours(text) !== null,
    issue('hours-invalid', 'are no working hours, such as Mon-Fri 09:00-14:00 15:00-18:00'),
  )
  .openapi({ example: 'Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00' })

export const settingsView = z
  .object({
    company: z.object({
      version,
      name: z.string(),
      timeZone: z.string(),
      country: z.string(),
      region: regionOut,
      phone: z.string().nullable(),
      languages: z.array(z.enum(languages)).openapi({ description: spokenMeans }),
      board: id.nullable().openapi({ description: 'The member of the board above every ladder.' }),
      boardStands: z.boolean().openapi({
        description: 'Whether somebody of the board does: not where nobody is named, or who was has left.',
      }),
    }),
    brand: brandView,
    terms: z.object({
      version,
      values: z
        .array(
          z.object({
            name: z.enum(companyTermNames),
            value: z.int(),
            standard: z.int(),
            least: z.int(),
            most: z.int(),
          }),
        )
        .openapi({ description: 'Times that the company may set, each within its bounds.' }),
    }),
    compensation: z.object({
      version,
      rule: compensationRule
        .nullable()
        .openapi({ description: 'What a promise that breaks brings the customer; null for nothing.' }),
    }),
    outsideBodies: z.object({
      version,
      items: z.array(outsideBody).openapi({ description: 'As customers read them, in this order.' }),
    }),
    ownHolidays: z
      .object({
        version,
        items: z.array(
          ownHoliday
            .extend({ next: z.iso.date().nullable().openapi({ description: 'Null where it is over.' }) })
            .openapi('ComingHoliday'),
        ),
      })
      .openapi({ description: 'Days without work besides the public ones, the next one first.' }),
    holidays: z.array(z.iso.date()).openapi({
      description:
        'Days without work in this country in the coming year; none where the calendar does not know it.',
    }),
    countries: z.array(z.string()).openapi({ description: 'Those whose public holidays are known.' }),
    regions: z.array(knownRegion).openapi({ description: 'Parts of them that have holidays of their own.' }),
    organisations: z
      .array(z.object({ version, name: z.string(), country: countryOut, region: regionOut }))
      .openapi({
        description:
          'Those of the service map, with whose public holidays their teams keep; null is the company’s.',
      }),
    teams: z.array(
      z.object({
        version,
        name: z.string(),
        timeZone: z.string(),
        hours: z.string(),
        week: z.array(z.array(opening)).openapi({ description: 'The same hours by day, Monday first.' }),
        lead: id,
        frontDoor: z.boolean(),
        country: countryOut.openapi({
          description: 'Whose public holidays it keeps; null is its organisation’s, else the company’s.',
        }),
        region: regionOut,
      }),
    ),
  })
  .openapi('Settings')

export const termsChange = z
  .strictObject({
    version,
    terms: z.strictObject(
      Object.fromEntries(
        companyTermNames.map((name) => {
          const { least, most } = companyTerms[name]
          return [name, z.int().min(least).max(most).optional()]
        }),
      ),
    ),
  })
  .openapi('TermsChange', { description: 'What is left out stays as it is.' })

export const compensationChange = z
  .strictObject({ version, rule: compensationRule.nullable() })
  .openapi('CompensationChange', { description: 'Null for no rule. What is owed already stays owed.' })

export const outsideBodiesChange = z
  .strictObject({ version, items: outsideBodies })
  .openapi('OutsideBodiesChange', { description: 'All of them, in the order in which customers read them.' })

export const ownHolidaysChange = z
  .strictObject({ version, items: ownHolidays })
  .openapi('OwnHolidaysChange', { description: 'All of them.' })

export const firstStepsView = z
  .object({
    steps: z.array(
      z.object({
        step: z.enum(['you', 'company', 'people', 'hours', 'board', 'told', 'answered']),
        done: z.boolean(),
      }),
    ),
    done: z.boolean().openapi({ description: 'Whether a customer was answered; the rest can wait.' }),
    page: z.string().openapi({ description: 'Where customers tell what happened.' }),
    caseId: z.string().nullable().openapi({ description: 'The first case that there was.' }),
  })
  .openapi('FirstSteps')

export const companyChange = z
  .strictObject({
    version,
    name: line.optional(),
    timeZone: timeZoneIn.optional(),
    country: countryIn.optional(),
    region: regionIn.nullish(),
    phone: lineOf(40).nullish(),
    languages: spokenIn.optional(),
    board: id.nullish().openapi({
      description: 'Somebody who works here and leads no team, or the one above the chief executive alone.',
    }),
  })
  .openapi('CompanyChange', { description: 'What is left out stays as it is.' })

export const teamChange = z
  .strictObject({
    version,
    team: line,
    timeZone: timeZoneIn.optional(),
    hours: hoursIn.optional(),
    lead: id.optional().openapi({ description: 'Who leads it from then on.' }),
    frontDoor: z
      .boolean()
      .optional()
      .openapi({ description: 'Whether what comes to it is to be offered on within minutes.' }),
    country: countryIn.nullish().openapi({ description: 'Another one has no region until one is said.' }),
    region: regionIn.nullish(),
  })
  .openapi('TeamChange', { description: 'What is left out stays as it is.' })

export const organisationChange = z
  .strictObject({
    version,
    organisation: line,
    country: countryIn.nullish(),
    region: regionIn.nullish(),
  })
  .openapi('OrganisationChange', {
    description:
      'What is left out stays; another country has no region until one is said, null is the company’s.',
  })
