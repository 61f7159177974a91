import { z } from '@hono/zod-openapi'
import { type Instant, parseInstant } from '@buckstop/domain'

/** Most bytes of one text, in UTF-8; a request as a whole may have `maxJsonBytes`. */
export const maxTextBytes = 100_000
export const maxLineLength = 200

const issue = (code: string, message: string) => ({ message, params: { code } })
// Whatever would let a name or number look like something else, or break out of its line.
const unfitForLine = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200E}\u{200F}\u{061C}]/u

const storable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
const notStorable = issue('text-ill-formed', 'holds characters that are not valid text (half a pair, or NUL)')

/** Free words, kept exactly as sent: everything but what no database or page can hold. */
export const words = z
  .string()
  .refine(storable, notStorable)
  .refine((text) => text.trim() !== '', issue('text-empty', 'holds no words'))
  .refine(
    (text) => text.length <= maxTextBytes && Buffer.byteLength(text) <= maxTextBytes,
    issue('text-too-long', `is longer than ${maxTextBytes} bytes`),
  )
  .openapi({ minLength: 1, description: `Plain text, kept exactly as sent; up to ${maxTextBytes} bytes.` })

/** One line without control characters or marks that turn the writing direction. @param most letters of it */
export const lineOf = (most: number) =>
  z
    .string()
    .trim()
    .refine(storable, notStorable)
    .refine((text) => text !== '', issue('text-empty', 'holds no words'))
    .refine((text) => text.length <= most, issue('text-too-long', `is longer than ${most} characters`))
    .refine(
      (text) => !unfitForLine.test(text),
      issue('line-unfit', 'must be one line of ordinary characters'),
    )
    .openapi({ minLength: 1, maxLength: most })

/** A name or an identifier. */
export const line = lineOf(maxLineLength)

export const emailAddress = line
  .refine((text) => z.email().safeParse(text).success, issue('email-invalid', 'is no e-mail address'))
  .openapi({ format: 'email' })

export const id = z.uuid().openapi({ format: 'uuid' })

/** A subject's number within its case. */
export const number = z.int().min(1).max(1_000_000_000)

export const language = z
  .string()
  .refine(
    (tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag),
    issue('language-invalid', 'is not a language tag'),
  )
  .openapi({ example: 'en', description: 'BCP 47 language tag.' })

const isoForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A moment as it comes in: ISO 8601 with an offset, in the years 1 to 9998. */
export const momentIn = z
  .string()
  .refine(
    (text) => isoForm.test(text),
    issue('date-invalid', 'is not a date and time with its offset, as in 2026-11-24T12:00:00Z'),
  )
  .transform((text, context): Instant => {
    const moment = parseInstant(text)
    if (moment !== null) return moment
    context.addIssue({ code: 'custom', ...issue('date-invalid', 'is not a moment of the years 1 to 9998') })
    return z.NEVER
  })
  .openapi({ type: 'string', format: 'date-time', example: '2026-11-24T12:00:00Z' })

/** A moment as we give it: UTC with milliseconds. */
export const moment = z.string().openapi({ format: 'date-time', example: '2026-11-24T12:00:00.000Z' })

export const money = z
  .strictObject({
    currency: z
      .string()
      .refine((code) => /^[A-Z]{3}$/.test(code), issue('currency-invalid', 'is not a currency code'))
      .openapi({ example: 'EUR', description: 'ISO 4217' }),
    minor: z.int().min(0).max(1_000_000_000_000).openapi({ description: 'In the minor unit (cents).' }),
  })
  .openapi('Money')

export const idParams = z.object({ id: id.openapi({ param: { name: 'id', in: 'path' } }) })

export const cursor = z
  .string()
  .max(500)
  .openapi({ description: 'Where the page before ended: its `next`, as it was given.' })

export const limit = z.coerce.number().int().min(1).max(100).default(50)

/** A page of a list, and where the next one begins; null at the end. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
