import type { LivingSystemicIssue, MatterCommand } from '@buckstop/domain'
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
import { type MatterAction, ownAffair, type TryingOn } from '../own-affairs/actions.ts'
import { outcome } from '../shapes/case-parts.ts'
import { id, line, momentIn, number, words } from '../shapes/basics.ts'

type Command = MatterCommand<'systemicIssue'>
/** What the ledger knows of the case is added where the command is run. */
type Wanted =
  | Exclude<Command, { readonly isGathered: boolean }>
  | { readonly type: 'gatherCase'; readonly caseId: string }
  | { readonly type: 'letCaseGo'; readonly caseId: string }

export type Trying = TryingOn<LivingSystemicIssue>

/** One thing that staff can do with a systemic issue. */
export type SystemicIssueAction<Body extends z.ZodType = z.ZodType> = MatterAction<Body, Trying, Wanted>

const action = <Body extends z.ZodType>(one: SystemicIssueAction<Body>): SystemicIssueAction<Body> => one

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
  action(ownAffair.offerTransfer),
  action(ownAffair.acceptTransfer),
  action(ownAffair.declineTransfer),
  action(ownAffair.withdrawTransfer),
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
  action(ownAffair.acknowledgeEscalation),
  action(ownAffair.takeHigher),
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
