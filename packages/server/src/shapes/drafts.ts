import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { refusalView } from './problem.ts'

/** Most letters of a draft as a whole, names of fields included. */
export const maxDraftLength = 120_000

const issue = (code: string, message: string) => ({ message, params: { code } })

const storable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

export const typed = z
  .record(z.string().max(100), z.string())
  .refine(
    (fields) => Object.entries(fields).flat().every(storable),
    issue('text-ill-formed', 'holds characters that are not valid text (half a pair, or NUL)'),
  )
  .refine(
    (fields) => Object.entries(fields).flat().join('').length <= maxDraftLength,
    issue('text-too-long', `is longer than ${maxDraftLength} characters`),
  )
  .openapi({ description: 'What stands in which field of the form, as it was typed.' })

export const device = z
  .enum(['computer', 'telephone'])
  .openapi({ description: 'On what it was written, as its author is told.' })

const revision = z.int().min(0).max(1_000_000_000)

export const draftKey = z.object({ id, revision }).openapi('DraftKey')

export const draftView = draftKey
  .extend({
    typed,
    device,
    updatedAt: moment,
    sendIn: z.int().nullable().openapi({
      description:
        'In how many milliseconds it is sent, unless it is taken back; null where it was not sent off.',
    }),
    notSent: z.object({ at: moment, refusal: refusalView.nullable() }).nullable().openapi({
      description:
        'Since when it waits though it was sent off, and why the case refused it; null where that was not so.',
    }),
  })
  .openapi('Draft')

export const draftsView = z.object({ items: z.array(draftView) }).openapi('Drafts')

export const draftIn = z
  .strictObject({
    revision: revision.openapi({
      description:
        'Of what was read, or 0. Where another device wrote meanwhile, this is kept as a draft of its own.',
    }),
    typed,
    device,
  })
  .openapi('DraftIn')

export const notSentView = z
  .object({
    items: z.array(
      z.object({
        case: z.object({ id, reference: z.string() }),
        words: z.string().openapi({ description: 'How it begins.' }),
        at: moment,
        refusal: refusalView.nullable(),
      }),
    ),
  })
  .openapi('NotSent')
