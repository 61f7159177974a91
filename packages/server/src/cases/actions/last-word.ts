import { isUnsettled, type Issue } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, line, number, words } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { refuseUnlisted } from './outside-body.ts'
import { once, onEach, someId, someWords } from './trial.ts'

const numberOfIssue = (one: Issue): number => one.issue

/** What comes before and after our last word, and what is done wrong in dealing with somebody. */
export const lastWordActions = [
  caseAction({
    name: 'wish-final-position',
    summary:
      'The customer told me that they want our last word without another proposal; they are told, and by whoever answers for the case it waits for their own word',
    body: z.strictObject({ issue: number, words }),
    policy: 'acts-on-case',
    refusals: ['complaint-is-about-them', 'no-such-issue', 'issue-settled', 'already-known', 'reason-needed'],
    trials: ({ state }) =>
      onEach(state.issues.filter(isUnsettled), numberOfIssue, (issue) => ({ issue, words: someWords })),
    commands: (body, { customerSaid }) => [
      { type: 'wishFinalPosition', issue: body.issue, wishes: true, words: customerSaid(body.words) },
    ],
  }),
  caseAction({
    name: 'find-nothing-new',
    summary:
      'As a leader who did not give our final position, say in writing that what the customer said since is not new: it stands again',
    body: z.strictObject({
      contactId: id.openapi({ description: 'What I read: the newest contact since our final position.' }),
      reason: words.openapi({ description: 'Why nothing of it is new, as the customer reads it.' }),
      outsideBody: words.openapi({ description: 'The outside body that the customer can turn to.' }),
    }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-leader',
      'former-owner',
      'own-last-word',
      'no-word-after-last',
      'newer-word',
      'danger-first',
      'something-new',
      'promise-open',
      'ask-open',
      'escalation-open',
      'no-such-outside-body',
    ],
    judges: async ({ directory }, body) => await refuseUnlisted(directory, body.outsideBody),
    trials: ({ state }) =>
      once({ contactId: state.afterLastWord ?? someId, reason: someWords, outsideBody: someWords }),
    commands: (body, { companySaid }) => [
      {
        type: 'findNothingNew',
        contactId: body.contactId,
        reason: companySaid(body.reason),
        outsideBody: companySaid(body.outsideBody),
      },
    ],
  }),
  caseAction({
    name: 'raise-handling',
    summary:
      'What was done wrong in dealing with this customer: an issue of its own, counted where it came about',
    body: z.strictObject({
      words,
      team: line.nullish().openapi({ description: 'Where it came about; where the case is, if null.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['too-many-issues', 'no-such-team'],
    trials: () => once({ words: someWords }),
    commands: (body, { customerSaid }) => [
      { type: 'raiseHandling', words: customerSaid(body.words), team: body.team ?? null },
    ],
  }),
] as const
