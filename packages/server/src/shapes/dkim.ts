import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { dkimFinds } from './dkim-found.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/

/** Names are compared in small letters. */
const name = (most: number, fits: (labels: readonly string[]) => boolean, message: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine((text) => text.length <= most, {
      ...issue('text-too-long', `is longer than ${most} characters`),
      abort: true,
    })
    .refine(
      (text) => {
        const labels = text.split('.')
        return labels.every((one) => label.test(one)) && fits(labels)
      },
      issue('does-not-fit', message),
    )

export const dkimKeyNew = z
  .strictObject({
    domain: name(190, (labels) => labels.length > 1, 'is no domain, such as example.com').openapi({
      description: 'Of the address that mails are from.',
    }),
    selector: name(60, () => true, 'is no name of letters, digits and hyphens').openapi({
      description: 'By which several keys of a domain are told apart.',
    }),
  })
  .openapi('DkimKeyNew')

export const dkimSigning = z
  .strictObject({
    version: z.string().max(100),
    signs: z
      .boolean()
      .openapi({ description: 'Whether mails are signed with it, whatever stands in the DNS.' }),
  })
  .openapi('DkimSigning')

const found = z.enum(dkimFinds).openapi({
  description: 'That very key, nothing, something else, or no answer.',
})

export const dkimLookedUp = z
  .object({
    found,
    records: z.array(z.string()).openapi({ description: 'What stands there.' }),
    signs: z.boolean().openapi({ description: 'Whether mails are signed with it by now.' }),
  })
  .openapi('DkimLookedUp')

export const dkimKeyView = z
  .object({
    id,
    version: z.string(),
    domain: z.string(),
    selector: z.string(),
    record: z
      .object({ name: z.string(), value: z.string() })
      .openapi({ description: 'What is to stand in the DNS, as a record of type TXT.' }),
    signs: z.enum(['yes', 'replaced', 'no']).openapi({
      description: 'Whether mails are signed with it; `replaced`: with a newer one of its domain.',
    }),
    looked: z.object({ at: moment, found }).nullable(),
  })
  .openapi('DkimKey')
