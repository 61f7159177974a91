import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'
import { addresseeView } from './case-parts.ts'
import { personCard } from './people.ts'

/** What any matter of the company's own may ask of people. */
export const ownAffairDuties = [
  'answerOffer',
  'keepPromise',
  'callBack',
  'answerAsk',
  'acknowledge',
  'report',
  'hearCustomer',
  'closeEscalation',
] as const

/** Whose a duty is, and by when. */
export const owedFields = {
  subject: z.int(),
  person: personCard.nullable(),
  team: z.string().nullable(),
  due: moment,
  overdue: z.boolean(),
  mine: z.boolean(),
}

export const offerView = z.object({
  number: z.int(),
  by: personCard,
  to: addresseeView,
  expiresAt: moment,
})
