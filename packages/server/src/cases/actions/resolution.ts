import { type Issue, type LivingCase, originOfIssue, type PersonId } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { number, words } from '../../shapes/basics.ts'
import { outcome } from '../../shapes/case-parts.ts'
import { type ActionContext, caseAction } from './action.ts'
import { refuseUnlisted } from './outside-body.ts'
import { comesToThem, type Elements, elementsIn, elementsTried, letterOf, posted } from './closing-letter.ts'
import type { AppContext } from '../../app/app-context.ts'
import type { Places } from '../../ledger/places.ts'
import type { ClosingLetter } from '../closing-letter/compose.ts'
import { writeLetter } from '../closing-letter/write-letter.ts'
import { once, onEach, someWords } from './trial.ts'
import { remedyIn, remedyOf } from './remedy.ts'

/** One in ten cases that end as "no problem" is looked at by another person. */
export const sampledShare = 0.1

const issue = z.strictObject({ issue: number })

const numberOfIssue = (one: Issue): number => one.issue

interface Proposed {
  readonly issue: number
  readonly what: string
  readonly remedy?: z.output<typeof remedyIn> | null | undefined
  readonly outcome: z.output<typeof outcome>
}

export const proposalOf = (
  { issue: about, what, remedy, outcome: found }: Proposed,
  context: ActionContext,
) => ({
  type: 'proposeResolution' as const,
  issue: about,
  what: context.companySaid(what),
  remedy: remedyOf(remedy, context),
  outcome: found,
})

/** The final response that a final position is, where a signed profile asks for one. */
const finalResponseOf = async (
  app: Pick<AppContext, 'db' | 'pool' | 'directory' | 'clock' | 'settings'>,
  body: { issue: number; position: string; reasons: string; outsideBody: string } & Elements,
  about: { readonly state: LivingCase; readonly places: Places; readonly by: PersonId },
): Promise<ClosingLetter | null> => {
  const { directory } = await app.directory.current()
  const settled = about.state.issues.find((one) => one.issue === body.issue)
  if (settled === undefined || directory.regulator?.profile.readBy == null) return null
  const meantFor = originOfIssue(about.state, settled)
  const letter = await writeLetter(
    app,
    {
      kind: 'finalResponse',
      elements: [
        ...(body.elements ?? []),
        { key: 'decision', words: body.position },
        { key: 'reasons', words: body.reasons },
      ],
      outsideBody: body.outsideBody,
      expected: null,
      meantFor,
    },
    about,
  )
  const to = { state: about.state, caseId: meantFor, isPosted: body.posted }
  if (letter !== null) await comesToThem(app, to)
  return letter
}

export const resolutionActions = [
  caseAction({
    name: 'raise-issue',
    summary: 'Enter one more problem of the customer in this case',
    body: z.strictObject({ words }),
    policy: 'acts-on-case',
    refusals: ['too-many-issues'],
    trials: () => once({ words: someWords }),
    commands: (body, { customerSaid }) => [{ type: 'raiseIssue', words: customerSaid(body.words) }],
  }),
  caseAction({
    name: 'propose-resolution',
    summary: 'Propose to the customer how an issue ends; only their word makes it solved',
    body: issue.extend({ what: words, remedy: remedyIn.nullish(), outcome }),
    policy: 'acts-on-case',
    refusals: ['above-authority', 'nobody-may-grant', 'not-the-owner', 'no-such-issue', 'issue-settled'],
    trials: ({ state }) =>
      onEach(state.issues, numberOfIssue, (subject) => ({
        issue: subject,
        what: someWords,
        outcome: 'upheld',
      })),
    commands: (body, context) => [proposalOf(body, context)],
  }),
  caseAction({
    name: 'give-verdict',
    summary: 'Record what the customer told me: solved or not, in their words; they get it confirmed',
    body: issue.extend({ verdict: z.enum(['solved', 'notSolved']), reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-owner',
      'no-such-issue',
      'issue-settled',
      'nothing-proposed',
      'reason-needed',
      'customer-has-not-confirmed',
    ],
    trials: ({ state }) =>
      onEach(state.issues, numberOfIssue, (subject) => ({
        issue: subject,
        verdict: 'solved',
        reason: someWords,
      })),
    commands: (body, { customerSaid }) => [
      {
        type: 'giveVerdict',
        issue: body.issue,
        verdict: body.verdict,
        reason: body.reason == null ? null : customerSaid(body.reason),
      },
    ],
  }),
  caseAction({
    name: 'object-to-verdict',
    summary: 'Object to a verdict that was recorded by voice: the customer’s own step; refused to staff',
    body: issue.extend({ reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: ['no-such-issue', 'not-the-customer', 'no-verdict-to-object-to'],
    trials: ({ state }) => onEach(state.issues, numberOfIssue, (subject) => ({ issue: subject })),
    commands: (body, { customerSaid }) => [
      {
        type: 'objectToVerdict',
        issue: body.issue,
        reason: body.reason == null ? null : customerSaid(body.reason),
      },
    ],
  }),
  caseAction({
    name: 'lapse',
    summary: 'Close a case whose customer stayed silent after documented attempts; never counted as solved',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: [
      'not-the-owner',
      'nothing-proposed',
      'promise-open',
      'ask-open',
      'next-word-owed',
      'escalation-open',
      'attempts-missing',
      'silence-too-short',
    ],
    trials: () => once({}),
    commands: () => [{ type: 'lapse' }],
  }),
  caseAction({
    name: 'give-final-position',
    summary: 'As a leader who never owned it, give the company’s last word on an issue, with reasons',
    body: issue.extend({
      position: words,
      reasons: words,
      outsideBody: words.openapi({ description: 'The outside body that the customer can turn to.' }),
      outcome,
      elements: elementsIn,
      posted,
    }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-leader',
      'former-owner',
      'no-such-issue',
      'issue-settled',
      'danger-first',
      'promise-open',
      'proposal-not-rejected',
      'challenge-unanswered',
      'report-missing',
      'leader-has-not-heard-customer',
      'no-such-outside-body',
      'letter-lacks',
      'letter-not-posted',
    ],
    judges: async ({ directory }, body) => await refuseUnlisted(directory, body.outsideBody),
    writes: async (app, body, about) => await finalResponseOf(app, body, about),
    trials: ({ state, context: { directory } }) =>
      onEach(state.issues, numberOfIssue, (subject) => ({
        issue: subject,
        position: someWords,
        reasons: someWords,
        outsideBody: someWords,
        outcome: 'notUpheld',
        elements: elementsTried('finalResponse', directory.regulator?.profile),
      })),
    commands: (body, { companySaid, ...context }) => [
      {
        type: 'giveFinalPosition',
        issue: body.issue,
        position: companySaid(body.position),
        reasons: companySaid(body.reasons),
        outsideBody: companySaid(body.outsideBody),
        outcome: body.outcome,
        letter: letterOf(context, companySaid, body),
      },
    ],
  }),
  caseAction({
    name: 'find-no-problem',
    summary: 'Say why it is no complaint, and end it: spam, thanks, or a question answered at once',
    body: z.strictObject({
      kind: z.enum(['spam', 'thanks', 'answered']),
      reason: words.openapi({ description: 'Why it is no complaint; colleagues alone read it.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'escalation-open', 'customer-says-not-right'],
    trials: () => once({ kind: 'answered', reason: someWords }),
    commands: (body, { drawn, companySaid }) => [
      {
        type: 'findNoProblem',
        kind: body.kind,
        sampled: drawn < sampledShare,
        reason: companySaid(body.reason),
      },
    ],
  }),
  caseAction({
    name: 'check-sample',
    summary: 'Look at a case that ended as "no problem", and say whether I agree',
    body: z.strictObject({ agreed: z.boolean(), reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-sample-awaited', 'own-sample', 'reason-needed'],
    trials: () => once({ agreed: true }),
    commands: (body, { companySaid }) => [
      {
        type: 'checkSample',
        agreed: body.agreed,
        reason: body.reason == null ? null : companySaid(body.reason),
      },
    ],
  }),
  caseAction({
    name: 'withdraw-case',
    summary: 'Take the case back: the customer’s own step; refused to staff',
    body: z.strictObject({ reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: ['not-the-customer'],
    trials: () => once({ reason: someWords }),
    commands: (body, { customerSaid }) => [
      { type: 'withdrawCase', reason: body.reason == null ? null : customerSaid(body.reason) },
    ],
  }),
  caseAction({
    name: 'reopen-for-new-facts',
    summary: 'Reopen an ended case because something new is known',
    body: z.strictObject({ facts: words }),
    policy: 'acts-on-case',
    refusals: ['case-not-ended'],
    trials: () => once({ facts: someWords }),
    commands: (body, { companySaid }) => [{ type: 'reopenForNewFacts', facts: companySaid(body.facts) }],
  }),
] as const
