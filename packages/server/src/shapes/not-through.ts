import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'

/** Pages on which somebody may begin to write to us and leave. */
export const leftPages = ['tellUs', 'sentAway', 'chat'] as const
export type LeftPage = (typeof leftPages)[number]

/** The doors to which they belong, by their kind in the service map. */
export const watchedDoors = ['web', 'chat', 'phone'] as const
export type WatchedDoor = (typeof watchedDoors)[number]

const day = z.iso.date().openapi({ description: 'Where the company is.' })
const count = z.int().min(0)

const leaving = z.object({
  team: z.string(),
  customers: count,
  open: count,
  latest: moment,
  problems: z.array(z.object({ problem: z.string().nullable(), customers: count })).openapi({
    description: 'What their cases are about by the service map; null where nobody has said it.',
  }),
})

export const notThroughView = z
  .object({
    from: day,
    to: day,
    leaving: z.array(leaving).openapi({
      description:
        'Customers who said that they are leaving, by the team that has their case, and in how many of these it goes on.',
    }),
    handled: z.array(z.object({ team: z.string(), issues: count })).openapi({
      description:
        'What was done wrong in dealing with a customer, as issues of their own, by the team in which it came about.',
    }),
    doors: z.array(
      z.object({
        door: z.enum(watchedDoors),
        team: z.string().openapi({ description: 'Which it reaches.' }),
        left: count.openapi({
          description:
            'How often somebody began to write and left before it was sent; on the telephone, hung up before anybody took the call or a message was recorded.',
        }),
        halfWithin: count.nullable().openapi({
          description: 'Half of them had left, or hung up, after so many seconds; null where nobody did.',
        }),
        unanswered: count.openapi({
          description: 'How often a conversation in the chat ended before anybody of ours wrote in it.',
        }),
        days: z.array(z.object({ day, left: count, unanswered: count })).openapi({
          description: 'Those on which somebody did not get through, the latest first.',
        }),
      }),
    ),
  })
  .openapi('NotThrough')
