import { z } from 'zod'
import { count, type Exactly, id, moment, object, text, yesOrNo } from '../../matter/shape/fields.ts'
import { escalationReason, leadersStep, ownerReason } from '../../matter/parts.ts'
import { whyUnsent } from '../answer-by-mail/why-unsent.ts'
import { ending, reopenedBecause, verdict } from '../resolution/outcome.ts'
import type { Shapes } from './shapes.ts'
import type { StaffMessage } from './staff-message.ts'

type MessageOf<Type extends StaffMessage['type']> = Extract<StaffMessage, { readonly type: Type }>

const messages = {
  youOwnIt: object<MessageOf<'youOwnIt'>>()({ type: z.literal('youOwnIt'), because: ownerReason }),
  itMovedOn: object<MessageOf<'itMovedOn'>>()({
    type: z.literal('itMovedOn'),
    owner: id,
    because: ownerReason,
  }),
  offered: object<MessageOf<'offered'>>()({ type: z.literal('offered'), offer: count, expiresAt: moment }),
  offerDeclined: object<MessageOf<'offerDeclined'>>()({
    type: z.literal('offerDeclined'),
    offer: count,
    by: id,
  }),
  offerExpired: object<MessageOf<'offerExpired'>>()({ type: z.literal('offerExpired'), offer: count }),
  offeredTeamRemoved: object<MessageOf<'offeredTeamRemoved'>>()({
    type: z.literal('offeredTeamRemoved'),
    offer: count,
    team: text,
  }),
  customerSpoke: object<MessageOf<'customerSpoke'>>()({
    type: z.literal('customerSpoke'),
    contactId: id,
    proven: yesOrNo,
  }),
  mentioned: object<MessageOf<'mentioned'>>()({ type: z.literal('mentioned'), mention: count, by: id }),
  thanked: object<MessageOf<'thanked'>>()({ type: z.literal('thanked'), thanks: count, to: id }),
  surveyAnswered: object<MessageOf<'surveyAnswered'>>()({
    type: z.literal('surveyAnswered'),
    survey: count,
    score: count,
  }),
  surveyContact: object<MessageOf<'surveyContact'>>()({
    type: z.literal('surveyContact'),
    survey: count,
    by: moment,
  }),
  callBackAskedOfYou: object<MessageOf<'callBackAskedOfYou'>>()({
    type: z.literal('callBackAskedOfYou'),
    promise: count,
    due: moment,
  }),
  personAskedOfYou: object<MessageOf<'personAskedOfYou'>>()({
    type: z.literal('personAskedOfYou'),
    promise: count,
    due: moment,
  }),
  machinePromised: object<MessageOf<'machinePromised'>>()({
    type: z.literal('machinePromised'),
    promise: count,
    due: moment,
  }),
  promiseReminder: object<MessageOf<'promiseReminder'>>()({
    type: z.literal('promiseReminder'),
    promise: count,
    due: moment,
  }),
  promiseBroken: object<MessageOf<'promiseBroken'>>()({
    type: z.literal('promiseBroken'),
    promise: count,
    by: id,
  }),
  nextWordMissed: object<MessageOf<'nextWordMissed'>>()({ type: z.literal('nextWordMissed'), due: moment }),
  leadersDateMissed: object<MessageOf<'leadersDateMissed'>>()({
    type: z.literal('leadersDateMissed'),
    step: leadersStep,
    due: moment,
  }),
  attemptMissed: object<MessageOf<'attemptMissed'>>()({ type: z.literal('attemptMissed'), due: moment }),
  messageReturned: object<MessageOf<'messageReturned'>>()({
    type: z.literal('messageReturned'),
    by: moment.nullable(),
  }),
  reachMissed: object<MessageOf<'reachMissed'>>()({ type: z.literal('reachMissed'), due: moment }),
  regulatorDateNear: object<MessageOf<'regulatorDateNear'>>()({
    type: z.literal('regulatorDateNear'),
    due: moment,
  }),
  regulatorDateMissed: object<MessageOf<'regulatorDateMissed'>>()({
    type: z.literal('regulatorDateMissed'),
    due: moment,
  }),
  answerUnsent: object<MessageOf<'answerUnsent'>>()({
    type: z.literal('answerUnsent'),
    because: whyUnsent,
  }),
  newDateAnswered: object<MessageOf<'newDateAnswered'>>()({
    type: z.literal('newDateAnswered'),
    promise: count,
    agreed: yesOrNo,
  }),
  asked: object<MessageOf<'asked'>>()({ type: z.literal('asked'), ask: count, due: moment }),
  askAnswered: object<MessageOf<'askAnswered'>>()({ type: z.literal('askAnswered'), ask: count, by: id }),
  remedyAsked: object<MessageOf<'remedyAsked'>>()({
    type: z.literal('remedyAsked'),
    request: count,
    by: id,
    due: moment,
  }),
  remedyAnswered: object<MessageOf<'remedyAnswered'>>()({
    type: z.literal('remedyAnswered'),
    request: count,
    by: id,
    granted: yesOrNo,
  }),
  askOverdue: object<MessageOf<'askOverdue'>>()({ type: z.literal('askOverdue'), ask: count, team: text }),
  broughtToYou: object<MessageOf<'broughtToYou'>>()({
    type: z.literal('broughtToYou'),
    escalation: count,
    because: escalationReason,
    acknowledgeBy: moment,
  }),
  delegatedToYou: object<MessageOf<'delegatedToYou'>>()({
    type: z.literal('delegatedToYou'),
    escalation: count,
    by: id,
  }),
  youStandIn: object<MessageOf<'youStandIn'>>()({ type: z.literal('youStandIn'), insteadOf: id }),
  reported: object<MessageOf<'reported'>>()({ type: z.literal('reported'), escalation: count, by: id }),
  verdict: object<MessageOf<'verdict'>>()({ type: z.literal('verdict'), issue: count, verdict }),
  objection: object<MessageOf<'objection'>>()({ type: z.literal('objection'), issue: count }),
  finalPositionWished: object<MessageOf<'finalPositionWished'>>()({
    type: z.literal('finalPositionWished'),
    issue: count,
  }),
  callEnded: object<MessageOf<'callEnded'>>()({ type: z.literal('callEnded'), by: id }),
  leadersCall: object<MessageOf<'leadersCall'>>()({
    type: z.literal('leadersCall'),
    escalation: count,
    said: z.enum(['right', 'notRight', 'declined']),
  }),
  danger: object<MessageOf<'danger'>>()({ type: z.literal('danger') }),
  dangerCall: object<MessageOf<'dangerCall'>>()({
    type: z.literal('dangerCall'),
    readBy: moment,
    tryBy: moment.nullable(),
  }),
  dangerGathered: object<MessageOf<'dangerGathered'>>()({
    type: z.literal('dangerGathered'),
    readBy: moment,
  }),
  dangerAttemptMissed: object<MessageOf<'dangerAttemptMissed'>>()({
    type: z.literal('dangerAttemptMissed'),
    due: moment,
    by: id,
  }),
  ended: object<MessageOf<'ended'>>()({ type: z.literal('ended'), how: ending }),
  reopened: object<MessageOf<'reopened'>>()({ type: z.literal('reopened'), because: reopenedBecause }),
} as const

true satisfies Exactly<StaffMessage, (typeof messages)[keyof typeof messages]>

/** The schema of every kind of message to one of our people, as it is written today. */
export const staffMessageShapes: Shapes<StaffMessage> = messages
