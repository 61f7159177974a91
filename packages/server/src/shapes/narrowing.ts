import { dutyKinds } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { cursor, id, language, limit, line } from './basics.ts'
import { tagKey, tagView } from './tags.ts'

/** What a list can be narrowed to besides owner and team. */
export const caseTraits = z.object({
  problem: line.optional().openapi({
    description: 'A problem of the service map, where I may see what was noted of the customer.',
  }),
  danger: z.literal('true').optional().openapi({ description: 'Somebody may come to harm.' }),
  promises: z.enum(['open', 'broken']).optional().openapi({
    description:
      '`open`: something promised is still to be done. `broken`: a promise that was made in it was.',
  }),
  cameUpTo: z
    .union([z.enum(['anyone', 'me']), id])
    .optional()
    .openapi({
      description: 'A leader to whom it has come up and who has not ended that; `anyone` for whichever.',
    }),
  waitingOn: z.enum(['us', 'customer']).optional(),
  language: language
    .optional()
    .openapi({ description: 'In which the customer writes, whatever the region.' }),
  tag: tagKey.optional().openapi({
    description: 'The key of a tag, where I may see what was noted of the customer.',
  }),
  folded: z.literal('true').optional().openapi({
    description: 'One of many that came in a flood. They stand in no other list: their flood does.',
  }),
  leaving: z.literal('true').optional().openapi({ description: 'The customer said that they are leaving.' }),
  unread: z.literal('true').optional().openapi({ description: 'New to me.' }),
})
/** All that a list can be narrowed to. */
export const narrowing = z
  .strictObject({
    owner: z
      .union([z.literal('me'), id])
      .optional()
      .openapi({ description: '`me`, or the id of a person.' }),
    team: line.optional(),
    ...caseTraits.shape,
  })
  .openapi('Narrowing')
/** What a list was narrowed to, of what is still known: what an earlier version kept may name more, and goes on without it. */
export const narrowingKept = (stored: Readonly<Record<string, unknown>>): z.output<typeof narrowing> =>
  narrowing.parse(
    Object.fromEntries(
      Object.entries(stored).filter(([name, value]) => narrowing.safeParse({ [name]: value }).success),
    ),
  )
export type CaseTraits = z.output<typeof caseTraits>

/** One of the traits that are asked for, whichever; undefined where none is. */
export const traitIn = (filter: CaseTraits): string | undefined =>
  caseTraits
    .keyof()
    .options.map((name) => filter[name])
    .find((value) => value !== undefined)

export const caseChoices = z
  .object({
    problems: z.array(z.string()).openapi({ description: 'The problems that the map in use knows.' }),
    tags: z.array(tagView).openapi({ description: 'All that there are, those that are retired last.' }),
    languages: z.array(z.string()).openapi({ description: 'In which somebody here, or our pages, speak.' }),
  })
  .openapi('CaseChoices')

export const caseFilter = z
  .object({
    ...narrowing.shape,
    status: z.enum(['open', 'ended', 'all']).default('open'),
    order: z.enum(['changed', 'due']).default('changed').openapi({
      description:
        '`changed`: the last changed first. `due`: danger first, then what happens next, by the earliest date in each, or in my own cases by my earliest; of open cases alone.',
    }),
    duty: z
      .enum(['any', ...dutyKinds])
      .optional()
      .openapi({ description: 'Cases in which a duty of this kind is mine; `any` for all kinds.' }),
    counted: z.literal('true').optional().openapi({
      description: 'Says how many there are, as far as a thousand, with the first page.',
    }),
    cursor: cursor.optional(),
    limit,
  })
  .refine(({ order, status }) => order !== 'due' || status === 'open', {
    path: ['order'],
    message: 'what is due has an order among open cases alone',
    params: { code: 'does-not-fit' },
  })
  .refine(
    ({ duty: mine, counted, ...rest }) => mine === undefined || (counted ?? traitIn(rest)) === undefined,
    {
      path: ['duty'],
      message: 'cases with a duty of mine are neither counted nor narrowed further',
      params: { code: 'does-not-fit' },
    },
  )
