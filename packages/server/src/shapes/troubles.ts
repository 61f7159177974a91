import { kindNames } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

/** What can keep a channel from being read or sent. */
export const troubleKinds = [
  'mailbox',
  'sending',
  'listener',
  'waiting',
  'unreadable',
  'tooMuch',
  'flood',
  'deadline',
  'phone',
  'sms',
  'callsWait',
  'textsWait',
  'webhook',
] as const
export type TroubleKind = (typeof troubleKinds)[number]

/** Why, as far as one can tell. */
export const troubleReasons = [
  'passwordRefused',
  'nobodyAnswers',
  'nameUnknown',
  'tooSlow',
  'certificate',
  'full',
  'portTaken',
  'portForbidden',
  'notRead',
  'tooMuchOfOne',
  'tooMuchInAll',
  'floodOfForms',
  'actingFails',
  'wronglySigned',
  'floodOfCalls',
  'tokenRefused',
  'secretUnreadable',
  'refused',
  'unknown',
] as const
export type TroubleReason = (typeof troubleReasons)[number]

export const troubleView = z
  .object({
    id,
    kind: z.enum(troubleKinds).openapi({
      description:
        '`mailbox`: it can’t be read. `sending`: mail does not go out. `listener`: mail can’t be handed over to us. `waiting`: mail that we have is not read. `unreadable`: mail that could not be read, and which nobody looked at since. `tooMuch`: more mail is handed over than is taken in a day. `flood`: a network sends very many forms. `deadline`: acting on dates that came failed several times, and they are set aside. `phone`: calls on a line are refused, or what was recorded can’t be fetched. `webhook`: a system of the company does not take what it is told.',
    }),
    name: z.string().openapi({ description: 'Which of its kind; empty where there is one.' }),
    since: moment,
    why: z.enum(troubleReasons),
    said: z
      .string()
      .nullable()
      .openapi({ description: 'What the other side said, without addresses; null where it said nothing.' }),
    waiting: z.int().nullable().openapi({
      description:
        'How many messages, or dates, wait because of it, as far as a thousand; null where nobody knows.',
    }),
    countedAt: moment.nullable().openapi({
      description:
        'Of a mailbox that can’t be opened: when it was last read, and `waiting` counted; what came since only its server could count. Null where it was never read, and of all other kinds.',
    }),
    matters: z.array(z.object({ id, kind: z.enum(kindNames), reference: z.string(), due: moment })).openapi({
      description:
        'Of what is set aside: the matters that one sees, up to ten, and when it was due, the oldest first. Else empty.',
    }),
    owner: personCard.openapi({ description: 'Who looks after it.' }),
    ownedSince: moment,
    takenAt: moment
      .nullable()
      .openapi({ description: 'Since when they say that they look after it; null where they did not yet.' }),
    goesOnAt: moment.openapi({
      description: 'When it goes to the next, unless they say by then that they look after it, or it works.',
    }),
  })
  .openapi('Trouble')

export const troublesView = z.object({ items: z.array(troubleView) }).openapi('Troubles')
