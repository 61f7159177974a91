import { z } from 'zod'
import { escalationReasons } from './escalation/reason.ts'
import { ownerReasons } from './ownership/reason.ts'
import { caseId, count, day, id, moment, type Read, remedy, text, words, yesOrNo } from './shape/fields.ts'

/** What matters are made of, as schemas; the types follow from them. */

/** Whom something is offered to, or who owes it. */
export const addressee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: id }),
  z.object({ kind: z.literal('team'), team: text }),
])
export type Addressee = Read<typeof addressee>

export const ownerReason = z.enum(ownerReasons)
export const escalationReason = z.enum(escalationReasons)

/** `callBack` is kept by a conversation alone, held by the person it is a promise of. */
export const promiseKind = z.enum(['deed', 'callBack'])
export type PromiseKind = Read<typeof promiseKind>

/**
 * How it came to be promised, where nobody of us did: by a machine, by the company's own rule since another one was
 * broken, or since they asked for a person, which the first
 * word of any of us keeps; `provedAsked` is of whoever had shown who they are, so that another who holds a link to the
 * case, and does not see it, is not left without one. None of them stands for a date that was due without it.
 */
export const promiseCause = z.enum(['machine', 'personAsked', 'provedAsked', 'compensation'])
export type PromiseCause = Read<typeof promiseCause>

/** Whether somebody comes by it to whoever asked for a person. */
export const isPersonAsked = ({ cause }: { readonly cause?: PromiseCause }): boolean =>
  cause === 'personAsked' || cause === 'provedAsked'

/** Whether the company owes it by its own rule, since it broke another promise. */
export const isCompensation = ({ cause }: { readonly cause?: PromiseCause }): boolean =>
  cause === 'compensation'

/** What each day (24 hours) adds to an amount, in minor units, since when, and at most in all that the case is owed. */
export const lateDays = z.object({ minor: count, since: moment, most: count })
export type LateDays = Read<typeof lateDays>

/**
 * Whom something that the company says is meant for, where several cases have joined: whoever holds the link of one of
 * these; null where it was not said, so that only who has proved who they are sees it.
 */
export const meantFor = z.array(caseId).nullable()
export type MeantFor = Read<typeof meantFor>

/** Something that one person has to do by then. */
export const due = z.object({
  by: moment,
  /** The leader whom it went up to when it was missed; null where it is the owner's, or the team's. */
  of: id.nullable(),
})
export type Due = Read<typeof due>

export const offer = z.object({
  offer: count,
  by: id,
  to: addressee,
  expiresAt: moment,
  /** From a front door: goes to the receiving team's lead when nobody takes it. */
  frontDoor: yesOrNo,
})
export type Offer = Read<typeof offer>

export const ask = z.object({ ask: count, by: id, to: text, due: moment, overdue: yesOrNo })
export type Ask = Read<typeof ask>

export const openPromise = z.object({
  promise: count,
  kind: promiseKind,
  what: words,
  by: id,
  remedy: remedy.nullable(),
  due: moment,
  /** null once the maker was reminded. */
  remindAt: moment.nullable(),
  proposedDate: moment.nullable(),
  /** Whom it was made to, where cases have joined. */
  meantFor: meantFor.exactOptional(),
  cause: promiseCause.exactOptional(),
  /** Left out where no day adds anything. */
  late: lateDays.exactOptional(),
})
export type OpenPromise = Read<typeof openPromise>

/** What follows an escalation, one after the other; `close` is that the customer confirms what their leader wrote down. */
export const leadersStep = z.enum(['report', 'finalReport', 'call', 'close'])
export type LeadersStep = Read<typeof leadersStep>

export const leadersDate = z.object({
  step: leadersStep,
  by: moment,
  /** The leader's own call, which comes after a report; null where only the customer's word is left, or they want no call. */
  callBy: moment.nullable(),
  /** The promise that it waits for, by its date; null where it waits for none. */
  after: moment.nullable(),
})
export type LeadersDate = Read<typeof leadersDate>

export const escalation = z.object({
  escalation: count,
  leader: id,
  /** The leader on leave for whom they stand in; left out where it came up to them. */
  insteadOf: id.exactOptional(),
  because: escalationReason,
  /** null where it came with another case, and an older version did not write down when it had come up there. */
  raisedAt: moment.nullable(),
  acknowledgeBy: moment,
  acknowledged: yesOrNo,
  /** Rose one level because nobody acknowledged; its clock has done its work. */
  rose: yesOrNo,
  delegatedTo: id.nullable(),
  /** The first report is in: what was said, and what will be done by when. */
  begun: yesOrNo,
  /** The final report is in. */
  reported: yesOrNo,
  /** What the customer last said to this leader, as the leader wrote it down; null before they spoke. */
  heard: z.enum(['right', 'notRight']).nullable(),
  /** The working days on which this leader tried in vain to reach the customer, since the customer last spoke. */
  triedOn: z.array(day),
  /** What is owed once it was acknowledged, and by when. */
  dated: leadersDate.nullable(),
  /** Since when the customer has said nothing more; left out while it is not theirs to say whether it is right. */
  silentSince: moment.exactOptional(),
  /** What was tried in vain since then, in which ways; left out where nothing was. */
  tries: z.object({ first: moment, last: moment, ways: z.array(text) }).exactOptional(),
  /** Somebody heard the customer say that it is right, who does not answer for it. */
  confirmedBy: id.exactOptional(),
  /** Calls from before then are not the one that is owed: it was delegated, or the report came in. */
  countsFrom: moment.exactOptional(),
  /** By when the customer was told that this leader calls; left out once they did, or it was missed. */
  toldCall: moment.exactOptional(),
  /** Whose case it came up in; left out where no case had joined, and for what came up, or is shared, since. */
  of: caseId.exactOptional(),
  /** They were asked a second time whether it is right. */
  askedAgain: z.literal(true).exactOptional(),
  /** The customer has something of this leader beyond that they read it, or the report of whoever they handed it to. */
  answered: z.literal(true).exactOptional(),
  /** They want no call of this leader: as they said, or as one of us wrote it down. */
  declined: z.enum(['byThemselves', 'reported']).exactOptional(),
  /** It was not right, and since then this leader called again; left out while that call is owed. */
  calledAgain: z.literal(true).exactOptional(),
})
export type Escalation = Read<typeof escalation>
