import { z } from '@hono/zod-openapi'
import { lineOf } from './basics.ts'
import { byLanguage, textOf } from './texts-by-language.ts'

/** What is filled in, where it stands in braces: of the case, and of whoever writes. */
export const frameGaps = ['customer', 'reference', 'owner', 'writer', 'title', 'team'] as const
export type FrameGap = (typeof frameGaps)[number]

const mostLetters = 2_000

/** What nothing fills in would stand in every mail as it was typed. */
const unknownGap = (text: string): string | null =>
  [...text.matchAll(/\{(?<name>[^{}\n]{0,40})\}/gu)].find(
    ({ groups }) => !frameGaps.some((gap) => gap === groups?.['name']),
  )?.[0] ?? null

const text = textOf(mostLetters).superRefine((said, context) => {
  const gap = unknownGap(said)
  if (gap !== null)
    context.addIssue({
      code: 'custom',
      message: `holds ${gap}, which nothing fills in`,
      params: { code: 'does-not-fit' },
    })
})

/** The same in a company file. */
export const frameTexts = byLanguage(text).openapi({
  description:
    'By language. {customer}, {reference} and {owner} are filled in from the case, {team} is its team, {writer} and {title} whoever writes; a line with one that is not known is left out.',
})

const version = z.string().max(100)

const texts = { greetings: frameTexts, signatures: frameTexts }

export const mailFramesView = z
  .object({
    items: z
      .array(z.object({ team: z.string().nullable(), version, ...texts }))
      .openapi({ description: 'The company’s (team null) and those of teams that have their own.' }),
    teams: z.array(z.string()).openapi({ description: 'All that could have their own.' }),
    languages: z.array(z.string()).openapi({
      description: 'Those in which mails are written, and those that somebody who works here speaks.',
    }),
  })
  .openapi('MailFrames')

export const mailFrameChange = z
  .strictObject({
    team: lineOf(200).nullable().openapi({ description: 'Null for the company’s.' }),
    version: version.nullable().openapi({ description: 'Of what was read; null where none was there.' }),
    ...texts,
  })
  .openapi('MailFrameChange', { description: 'Without a text it is thrown away.' })

const filled = z.string().nullable()
const fills = {
  customer: filled,
  reference: filled,
  owner: filled,
  writer: filled,
  title: filled,
  team: filled,
} satisfies Record<FrameGap, z.ZodType>

export const mailFrameView = z
  .object({
    greeting: filled,
    signature: filled,
    fills: z.object(fills).openapi({
      description: 'What stands for each gap, as customers may know it; empty where nothing is known.',
    }),
    leaves: z.boolean().openapi({
      description: 'Whether anything is set by which mail leaves; where nothing is, it waits here.',
    }),
  })
  .openapi('MailFrame')
