import { z } from '@hono/zod-openapi'
import { parseWeeklyHours } from '@buckstop/domain'
import { isTimeZone } from './time-zone.ts'
import { line } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

const version = z.string().max(100).openapi({
  description: 'Of what was read. Send it along: what somebody else changed meanwhile is never overwritten.',
})

const timeZoneIn = z
  .string()
  .max(100)
  .refine(isTimeZone, issue('time-zone-invalid', 'is no time zone, such as Europe/Madrid'))
  .openapi({ example: 'Europe/Madrid' })

const hoursIn = z
  .string()
  .max(500)
  .refine(
    (text) => parseWeeklyHours(text) !== null,
    issue('hours-invalid', 'are no working hours, such as Mon-Fri 09:00-14:00 15:00-18:00'),
  )
  .openapi({ example: 'Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00' })

const countryIn = z
  .string()
  .refine((code) => /^[A-Z]{2}$/.test(code), issue('country-invalid', 'is no country code of two letters'))
  .openapi({ example: 'FR', description: 'ISO 3166-1 alpha-2.' })

export const settingsView = z
  .object({
    company: z.object({
      version,
      name: z.string(),
      timeZone: z.string(),
      country: z.string(),
      phone: z.string().nullable(),
    }),
    holidays: z.array(z.iso.date()).openapi({
      description:
        'Days without work in this country in the coming year; none where the calendar does not know it.',
    }),
    countries: z.array(z.string()).openapi({ description: 'Those whose public holidays are known.' }),
    teams: z.array(z.object({ version, name: z.string(), timeZone: z.string(), hours: z.string() })),
  })
  .openapi('Settings')

export const companyChange = z
  .strictObject({
    version,
    name: line.optional(),
    timeZone: timeZoneIn.optional(),
    country: countryIn.optional(),
    phone: line
      .refine((text) => text.length <= 40, issue('text-too-long', 'is longer than 40 characters'))
      .nullish(),
  })
  .openapi('CompanyChange', { description: 'What is left out stays as it is.' })

export const hoursChange = z
  .strictObject({ version, team: line, timeZone: timeZoneIn.optional(), hours: hoursIn.optional() })
  .openapi('HoursChange', { description: 'What is left out stays as it is.' })
