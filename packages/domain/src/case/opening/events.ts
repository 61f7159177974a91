import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, id, moment, text, words, yesOrNo } from '../../matter/shape/fields.ts'
import { receivedContact } from '../contact/contact.ts'
import { channel } from '../contact/channel.ts'

export const openingEvents = [
  /** One event, so that there is no moment at which a case exists without an owner, a contact and an issue. */
  event('caseOpened', {
    caseId,
    reference: text,
    contact: receivedContact,
    issues: z.array(words),
    owner: id,
    /** The team in which the owner answers; its ladder is the case's. */
    team: text,
    ways: z.array(channel),
    language: text,
    imported: yesOrNo,
    /** When the customer hears from us at the latest; null for imported history. */
    nextWord: moment.nullable(),
    /** When somebody takes up imported history at the latest; null for all else. */
    takeUp: moment.nullable(),
  }),
  /**
   * By when imported history is to be taken up, from before it had such a date. `of` is the leader it went up to; null
   * where it is the owner's.
   */
  event('takeUpDated', { by: moment, of: id.nullable() }),
  /** Nobody took it up in time. `by` was to. Nobody outside hears of it. */
  event('takeUpMissed', { due: moment, by: id }),
  /** Somebody took up a case that was imported as history: from now on its clocks run and the customer is told. */
  event('historyTakenUp', {}),
] as const

export type OpeningEvent = EventIn<typeof openingEvents>
export type CaseOpened = Extract<OpeningEvent, { readonly type: 'caseOpened' }>
