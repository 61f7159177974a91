import type { Context, LivingSystemicIssue, MatterCommand, RefusalCode, TextRef } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import {
  once,
  onEach,
  otherTeam,
  somebodyUnder,
  someId,
  someWords,
  soon,
  type Trial,
} from '../cases/actions/trial.ts'
import { outcome } from '../shapes/case-parts.ts'
import { id, line, momentIn, number, words } from '../shapes/basics.ts'

type Command = MatterCommand<'systemicIssue'>
/** What the ledger knows of the case is added where the command is run. */
type Wanted =
  | Exclude<Command, { readonly isGathered: boolean }>
  | { readonly type: 'gatherCase'; readonly caseId: string }
  | { readonly type: 'letCaseGo'; readonly caseId: string }

/** A systemic issue on which an action is tried, by whoever looks at it. */
export interface Trying {
  readonly state: LivingSystemicIssue
  readonly context: Context
}

/** One thing that staff can do with a systemic issue: `POST /api/v1/systemic-issues/{id}/actions/<name>`. */
export interface SystemicIssueAction<Body extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly summary: string
  readonly body: Body
  /** Why it may be refused, besides what holds for every action. */
  readonly refusals: readonly RefusalCode[]
  /** How it is tried, so that whoever looks at a systemic issue sees what they could do now, and why not. */
  readonly trials: (trying: Trying) => readonly Trial<z.output<Body>>[]
  /** @param said keeps words beside the command, and gives the pointer to them */
  readonly command: (body: z.output<Body>, said: (words: string) => TextRef) => Wanted
}

const action = <Body extends z.ZodType>(one: SystemicIssueAction<Body>): SystemicIssueAction<Body> => one

const offer = z.strictObject({ offer: number })
const addressee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: id }),
  z.strictObject({ kind: z.literal('team'), team: line }),
])

const onOffer =
  <const Body>(body: (offer: number) => Body) =>
  ({ state }: Trying): readonly Trial<Body>[] =>
    onEach(state.offer === null ? [] : [state.offer], (made) => made.offer, body)

const onAsks =
  <const Body>(body: (ask: number) => Body) =>
  ({ state }: Trying): readonly Trial<Body>[] =>
    onEach(state.asks, ({ ask }) => ask, body)

export const systemicIssueActions = [
  action({
    name: 'promise-action',
    summary: 'Promise a corrective action by a time that nobody moves; missed, it rises',
    body: z.strictObject({ what: words, due: momentIn }),
    refusals: ['not-the-owner', 'due-in-the-past', 'due-too-far', 'too-many-open-promises'],
    trials: (trying) => once({ what: someWords, due: soon(trying) }),
    command: ({ what, due }, said) => ({ type: 'makePromise', what: said(what), due }),
  }),
  action({
    name: 'keep-action',
    summary: 'A corrective action is done: how one sees it',
    body: z.strictObject({ promise: number, words }),
    refusals: ['no-such-promise', 'not-the-owner'],
    trials: ({ state }) =>
      onEach(
        state.promises,
        ({ promise }) => promise,
        (promise) => ({ promise, words: someWords }),
      ),
    command: ({ promise, words: seen }, said) => ({ type: 'keepPromise', promise, words: said(seen) }),
  }),
  action({
    name: 'gather-case',
    summary: 'A case in which the cause showed; after the end it opens the systemic issue again',
    body: z.strictObject({ case: id }),
    refusals: ['already-gathered'],
    trials: () => once({ case: someId }),
    command: (body) => ({ type: 'gatherCase', caseId: body.case }),
  }),
  action({
    name: 'let-case-go',
    summary: 'This case has another cause',
    body: z.strictObject({ case: id }),
    refusals: ['not-gathered', 'not-the-owner'],
    trials: () => once({ case: someId }),
    command: (body) => ({ type: 'letCaseGo', caseId: body.case }),
  }),
  action({
    name: 'answer-flood',
    summary: 'Of a flood: answer all that it gathers; to those who stay silent again, on other days',
    body: z.strictObject({ words, outcome }),
    refusals: ['not-the-owner', 'no-flood', 'answered-today'],
    trials: ({ state }) =>
      state.flood === undefined ? [] : once({ words: someWords, outcome: 'upheld' as const }),
    command: (body, said) => ({
      type: 'answerFlood',
      words: said(body.words),
      outcome: body.outcome,
    }),
  }),
  action({
    name: 'want-another-action',
    summary: 'As a leader above its owner: what was done is not enough',
    body: z.strictObject({ reason: words }),
    refusals: ['not-the-leader', 'nothing-to-review'],
    trials: ({ state }) => (state.nextStep?.step === 'review' ? once({ reason: someWords }) : []),
    command: ({ reason }, said) => ({ type: 'wantAnotherAction', reason: said(reason) }),
  }),
  action({
    name: 'end',
    summary: 'As a leader above its owner: the end, with the reason; a case with this cause opens it again',
    body: z.strictObject({ how: z.enum(['putRight', 'noCause']), reason: words }),
    refusals: ['not-the-leader', 'promise-open'],
    trials: () => once({ how: 'putRight', reason: someWords }),
    command: ({ how, reason }, said) => ({ type: 'endSystemicIssue', how, reason: said(reason) }),
  }),
  action({
    name: 'offer-transfer',
    summary: 'Offer it to a person or a team; nothing changes until somebody accepts',
    body: z.strictObject({ to: addressee, reason: words.nullish() }),
    refusals: ['not-the-owner', 'offer-already-made', 'no-such-person', 'no-such-team', 'off-map'],
    trials: ({ state }) => (state.offer === null ? once({ to: { kind: 'team', team: state.team } }) : []),
    command: ({ to, reason }, said) => ({
      type: 'offerTransfer',
      to,
      reason: reason == null ? null : said(reason),
    }),
  }),
  action({
    name: 'accept-transfer',
    summary: 'Take it: from now on I answer for it',
    body: offer,
    refusals: ['no-such-offer', 'not-the-addressee', 'person-on-leave', 'already-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'acceptTransfer', offer: body.offer }),
  }),
  action({
    name: 'decline-transfer',
    summary: 'Decline an offer, with the reason',
    body: offer.extend({ reason: words }),
    refusals: ['no-such-offer', 'not-the-addressee', 'cannot-decline-from-below'],
    trials: onOffer((made) => ({ offer: made, reason: someWords })),
    command: (body, said) => ({ type: 'declineTransfer', offer: body.offer, reason: said(body.reason) }),
  }),
  action({
    name: 'withdraw-transfer',
    summary: 'Take back an offer nobody has accepted yet',
    body: offer,
    refusals: ['no-such-offer', 'not-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'withdrawTransfer', offer: body.offer }),
  }),
  action({
    name: 'delegate',
    summary: 'As its leader, give it to a named person',
    body: z.strictObject({ to: id, reason: words.nullish() }),
    refusals: ['not-the-leader', 'not-under-them', 'no-such-person', 'person-on-leave'],
    trials: (trying) => once({ to: somebodyUnder(trying) }),
    command: ({ to, reason }, said) => ({
      type: 'delegate',
      to,
      reason: reason == null ? null : said(reason),
    }),
  }),
  action({
    name: 'acknowledge-escalation',
    summary: 'I have read what came up to me, and answer for it',
    body: z.strictObject({ escalation: number }),
    refusals: ['no-such-escalation', 'not-the-leader', 'already-acknowledged'],
    trials: ({ state }) =>
      onEach(
        state.escalations.filter(({ acknowledged }) => !acknowledged),
        ({ escalation }) => escalation,
        (escalation) => ({ escalation }),
      ),
    command: (body) => ({ type: 'acknowledgeEscalation', escalation: body.escalation }),
  }),
  action({
    name: 'take-higher',
    summary: 'Refer it to the next level above; that counts for whoever does',
    body: z.strictObject({ words: words.nullish() }),
    refusals: ['ladder-ends-here', 'level-not-open'],
    trials: () => once({}),
    command: (body, said) => ({
      type: 'takeHigher',
      words: body.words == null ? null : said(body.words),
    }),
  }),
  action({
    name: 'place-ask',
    summary: 'Ask another team, by a time; the owner stays the owner',
    body: z.strictObject({ to: line, question: words, due: momentIn }),
    refusals: ['not-the-owner', 'no-such-team', 'due-in-the-past', 'due-too-far', 'too-many-open-asks'],
    trials: (trying) => once({ to: otherTeam(trying), question: someWords, due: soon(trying) }),
    command: ({ to, question, due }, said) => ({ type: 'placeAsk', to, question: said(question), due }),
  }),
  action({
    name: 'answer-ask',
    summary: 'Answer for the team that was asked',
    body: z.strictObject({ ask: number, answer: words }),
    refusals: ['no-such-ask', 'not-of-the-asked-team'],
    trials: onAsks((ask) => ({ ask, answer: someWords })),
    command: ({ ask, answer }, said) => ({ type: 'answerAsk', ask, answer: said(answer) }),
  }),
  action({
    name: 'withdraw-ask',
    summary: 'The answer is not needed any more',
    body: z.strictObject({ ask: number }),
    refusals: ['no-such-ask', 'not-the-owner'],
    trials: onAsks((ask) => ({ ask })),
    command: (body) => ({ type: 'withdrawAsk', ask: body.ask }),
  }),
] as const

export type WantedOfSystemicIssue = Wanted

/** What is wanted as a command. @param isGathered whether the case that it is about is among those that are gathered */
export const commandOf = (wanted: Wanted, isGathered: boolean): Command => {
  switch (wanted.type) {
    case 'gatherCase':
      return { type: 'gatherCase', caseId: wanted.caseId, isGathered }
    case 'letCaseGo':
      return { type: 'letCaseGo', caseId: wanted.caseId, isGathered }
    default:
      return wanted
  }
}
