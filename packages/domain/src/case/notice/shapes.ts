import { z } from 'zod'
import {
  caseId,
  count,
  type Exactly,
  id,
  moment,
  object,
  remedy,
  text,
  words,
  yesOrNo,
} from '../../matter/shape/fields.ts'
import { closingLetterKind } from '../../directory/regulator/elements.ts'
import { escalationReason, ownerReason, promiseKind } from '../../matter/parts.ts'
import { channel } from '../contact/channel.ts'
import { toldThing } from '../last-word/events.ts'
import { ending, outcome, reopenedBecause, verdict } from '../resolution/outcome.ts'
import type { Notice } from './notice.ts'

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { readonly type: Type }>
export type Shapes<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: z.ZodType<Extract<Message, { readonly type: Type }>>
}

/** When they hear next; what was written before every case had such a date says nothing of it. */
const hearsBy = moment.nullable().default(null)

const notices = {
  caseOpened: object<NoticeOf<'caseOpened'>>()({ type: z.literal('caseOpened'), owner: id, hearsBy }),
  contactAdded: object<NoticeOf<'contactAdded'>>()({
    type: z.literal('contactAdded'),
    contactId: id,
    owner: id,
    hearsBy,
  }),
  wordsWritten: object<NoticeOf<'wordsWritten'>>()({
    type: z.literal('wordsWritten'),
    by: id,
    words,
    hearsBy,
  }),
  chatGoesOn: object<NoticeOf<'chatGoesOn'>>()({
    type: z.literal('chatGoesOn'),
    by: id,
    words: z.array(words),
    hearsBy,
  }),
  nextWordAgreed: object<NoticeOf<'nextWordAgreed'>>()({
    type: z.literal('nextWordAgreed'),
    words,
    owner: id,
    hearsBy: moment,
  }),
  leaderCalls: object<NoticeOf<'leaderCalls'>>()({
    type: z.literal('leaderCalls'),
    leader: id,
    by: moment,
    inWriting: z.literal(true).exactOptional(),
  }),
  issueRaised: object<NoticeOf<'issueRaised'>>()({ type: z.literal('issueRaised'), issue: count, words }),
  ownerChanged: object<NoticeOf<'ownerChanged'>>()({
    type: z.literal('ownerChanged'),
    owner: id,
    because: ownerReason,
  }),
  promiseMade: object<NoticeOf<'promiseMade'>>()({
    type: z.literal('promiseMade'),
    promise: count,
    kind: promiseKind,
    by: id,
    what: words,
    due: moment,
    from: moment.exactOptional(),
    machine: z.literal(true).exactOptional(),
  }),
  personComes: object<NoticeOf<'personComes'>>()({ type: z.literal('personComes'), by: id, due: moment }),
  promiseKept: object<NoticeOf<'promiseKept'>>()({
    type: z.literal('promiseKept'),
    promise: count,
    what: words,
  }),
  promiseBroken: object<NoticeOf<'promiseBroken'>>()({
    type: z.literal('promiseBroken'),
    promise: count,
    what: words,
    owner: id,
    answerable: id,
    hearsBy,
    owed: z
      .object({
        currency: text,
        minor: count,
        due: moment,
        lateDay: count.exactOptional(),
        most: count.exactOptional(),
      })
      .exactOptional(),
  }),
  nextWordMissed: object<NoticeOf<'nextWordMissed'>>()({
    type: z.literal('nextWordMissed'),
    due: moment,
    owner: id,
    answerable: id,
    hearsBy,
  }),
  newDateProposed: object<NoticeOf<'newDateProposed'>>()({
    type: z.literal('newDateProposed'),
    promise: count,
    what: words,
    due: moment,
    proposed: moment,
    reason: words,
  }),
  newDateAgreed: object<NoticeOf<'newDateAgreed'>>()({
    type: z.literal('newDateAgreed'),
    promise: count,
    what: words,
    due: moment,
  }),
  resolutionProposed: object<NoticeOf<'resolutionProposed'>>()({
    type: z.literal('resolutionProposed'),
    issue: count,
    what: words,
    remedy: remedy.nullable(),
    outcome,
  }),
  verdictConfirmed: object<NoticeOf<'verdictConfirmed'>>()({
    type: z.literal('verdictConfirmed'),
    issue: count,
    verdict,
    heardBy: id,
    words: words.nullable(),
    ended: yesOrNo,
    asks: z.literal(true).exactOptional(),
  }),
  askedIfRight: object<NoticeOf<'askedIfRight'>>()({
    type: z.literal('askedIfRight'),
    leader: id,
    wrote: id.nullable(),
    endsBy: moment.nullable(),
  }),
  callDeclinedFor: object<NoticeOf<'callDeclinedFor'>>()({
    type: z.literal('callDeclinedFor'),
    leader: id,
    heardBy: id,
  }),
  contactPlanSet: object<NoticeOf<'contactPlanSet'>>()({
    type: z.literal('contactPlanSet'),
    by: id,
    channel,
    person: id,
    everyDays: count,
    words,
    reviewBy: moment,
  }),
  contactPlanEnded: object<NoticeOf<'contactPlanEnded'>>()({
    type: z.literal('contactPlanEnded'),
    because: z.enum(['leader', 'notReviewed']),
    words: words.nullable(),
  }),
  dangerHeard: object<NoticeOf<'dangerHeard'>>()({
    type: z.literal('dangerHeard'),
    told: z.array(id),
    somebodyAwake: yesOrNo,
    tryBy: moment,
  }),
  dangerRead: object<NoticeOf<'dangerRead'>>()({ type: z.literal('dangerRead'), by: id }),
  dangerAttemptMissed: object<NoticeOf<'dangerAttemptMissed'>>()({
    type: z.literal('dangerAttemptMissed'),
    due: moment,
    told: z.array(id),
    tryBy: moment,
  }),
  escalated: object<NoticeOf<'escalated'>>()({
    type: z.literal('escalated'),
    leader: id,
    because: escalationReason,
  }),
  finalPosition: object<NoticeOf<'finalPosition'>>()({
    type: z.literal('finalPosition'),
    issue: count,
    by: id,
    position: words,
    reasons: words,
    outsideBody: words,
    released: z.array(z.object({ of: id, what: toldThing, due: moment })).exactOptional(),
  }),
  finalPositionWished: object<NoticeOf<'finalPositionWished'>>()({
    type: z.literal('finalPositionWished'),
    issue: count,
    heardBy: id,
    words: words.nullable(),
    asks: z.literal(true).exactOptional(),
  }),
  nothingNew: object<NoticeOf<'nothingNew'>>()({
    type: z.literal('nothingNew'),
    by: id,
    reason: words,
    outsideBody: words,
  }),
  callEnded: object<NoticeOf<'callEnded'>>()({
    type: z.literal('callEnded'),
    by: id,
    owner: id,
    hearsBy: moment.nullable(),
  }),
  closingLetter: object<NoticeOf<'closingLetter'>>()({
    type: z.literal('closingLetter'),
    kind: closingLetterKind,
    by: id,
    words,
  }),
  potholeAnswered: object<NoticeOf<'potholeAnswered'>>()({
    type: z.literal('potholeAnswered'),
    by: id,
    words,
    since: moment.nullable(),
  }),
  surveyAsked: object<NoticeOf<'surveyAsked'>>()({ type: z.literal('surveyAsked'), owner: id }),
  caseLapsed: object<NoticeOf<'caseLapsed'>>()({ type: z.literal('caseLapsed') }),
  caseEnded: object<NoticeOf<'caseEnded'>>()({
    type: z.literal('caseEnded'),
    how: ending.exclude(['lapsed', 'endedElsewhere', 'merged']),
  }),
  reopened: object<NoticeOf<'reopened'>>()({
    type: z.literal('reopened'),
    owner: id,
    because: reopenedBecause,
    hearsBy,
  }),
  merged: object<NoticeOf<'merged'>>()({ type: z.literal('merged'), into: caseId }),
  openedApart: object<NoticeOf<'openedApart'>>()({
    type: z.literal('openedApart'),
    owner: id,
    byThem: yesOrNo,
    undoUntil: moment,
  }),
  takenForSomebodyElses: object<NoticeOf<'takenForSomebodyElses'>>()({
    type: z.literal('takenForSomebodyElses'),
    by: id,
    undoUntil: moment,
  }),
} as const

type OneOf<Kinds> = Kinds[keyof Kinds]
true satisfies Exactly<Notice, OneOf<typeof notices>>

/** The schema of every kind of message to a customer, as it is written today. */
export const noticeShapes: Shapes<Notice> = notices
