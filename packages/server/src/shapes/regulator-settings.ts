import { z } from '@hono/zod-openapi'
import { id, lineOf } from './basics.ts'
import { personCard } from './people.ts'

const named = z.record(z.string(), z.string()).openapi({ description: 'By language.' })
const day = z.iso.date()
const count = z.int().min(0)

/** In one unit. */
const span = z.object({ unit: z.enum(['minutes', 'calendarDays', 'workingDays']), count })

const profileView = z.object({
  key: z.string(),
  name: named,
  timeZone: z.string(),
  country: z.string(),
  region: z.string().nullable(),
  sources: z.array(
    z.object({
      title: z.string(),
      address: z.string(),
      lookedAt: day,
      read: z
        .enum(['rule', 'account'])
        .openapi({ description: 'Whether the rule itself was read there, or what others write of it.' }),
    }),
  ),
  unchecked: z.array(z.string()).openapi({ description: 'What nobody has been able to check.' }),
  clocks: z.array(
    z.object({
      key: z.string(),
      name: named,
      within: span,
      risesAfter: span.openapi({ description: 'When the leader above the owner hears that it comes near.' }),
      endsWith: z.enum(['firstWord', 'answer', 'finalResponse', 'holding', 'summary']),
      rule: z.string(),
    }),
  ),
  person: z
    .object({
      share: z.int(),
      withinMinutes: z.int(),
      rule: z.string(),
      months: z
        .array(
          z.object({
            month: z.string().openapi({ example: '2026-10' }),
            calls: count.openapi({
              description: 'Calls that began in it on lines answered here, those who hung up included.',
            }),
            inTime: count.openapi({
              description: 'Of them, who spoke with a person within these minutes of when the line answered.',
            }),
          }),
        )
        .openapi({
          description:
            'The last twelve whole months and this one so far, the latest first; those without a call are left out.',
        }),
    })
    .nullable()
    .openapi({ description: 'So many of 100 who ask for a person have one within so many minutes.' }),
})

export const regulatorSettings = z
  .object({
    version: z.string(),
    profile: profileView.nullable().openapi({ description: 'Null where the company is watched by none.' }),
    inFile: z
      .object({ name: z.string(), what: z.string(), on: day })
      .nullable()
      .openapi({ description: 'Who read it, where the file of the profile says so.' }),
    signature: z
      .object({
        by: personCard,
        on: day,
        checked: z.string().openapi({ description: 'What they checked, in their words.' }),
      })
      .nullable()
      .openapi({ description: 'Who of the company signed it here.' }),
    signers: z.array(personCard).openapi({ description: 'Who may sign it, and take a signature back.' }),
    maySign: z.boolean().openapi({ description: 'Whether I may.' }),
  })
  .openapi('RegulatorSettings')

export const profileSignersChange = z
  .strictObject({ version: z.string().max(100), signers: z.array(id).max(20) })
  .openapi('ProfileSignersChange')

export const profileSignatureChange = z
  .strictObject({
    version: z.string().max(100),
    checked: lineOf(500)
      .nullable()
      .openapi({ description: 'What I checked, in my words; null takes the signature back.' }),
  })
  .openapi('ProfileSignatureChange')
