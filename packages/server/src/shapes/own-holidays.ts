import { z } from '@hono/zod-openapi'
import { line, lineOf } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

/** Most of them: some years of a company, and of its teams. */
export const mostOwnHolidays = 100

const day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && z.iso.date().safeParse(text).success,
    issue('date-invalid', 'is no day, such as 2026-12-24'),
  )
  .openapi({ format: 'date', example: '2026-12-24' })

/** A day on which the company, or one team, does not work, besides the public ones. */
export const ownHoliday = z.strictObject({
  day: day.openapi({ description: 'Where it comes again, the first time.' }),
  name: lineOf(100),
  yearly: z.boolean().openapi({ description: 'Each year; 29 February is the 28th in most of them.' }),
  endsAt: z.int().min(1).max(1439).nullable().openapi({
    description: 'Of half a day: minutes since midnight at which work ends. Null: no work at all.',
  }),
  team: line.nullable().openapi({ description: 'Null is the whole company.' }),
})

/** No two of them alike: the page tells them apart by these. */
export const eachOnce = (
  days: readonly Readonly<Record<'day' | 'name', string> & { team: string | null }>[],
): boolean => new Set(days.map((one) => JSON.stringify([one.day, one.name, one.team]))).size === days.length

export const ownHolidays = z
  .array(ownHoliday)
  .max(mostOwnHolidays)
  .refine(eachOnce, issue('does-not-fit', 'names one of them twice'))
