import { type Granted, isOwed, type LivingCase } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { momentIn, money, number, words } from '../../shapes/basics.ts'
import { remedyWhat } from '../../shapes/remedies.ts'
import { type ActionContext, caseAction } from './action.ts'
import { onEach, someWords, soon, type Trying } from './trial.ts'
import { somethingToAsk } from './whom-to-ask.ts'

export const wanted = {
  issue: number,
  what: remedyWhat,
  amount: money.nullish(),
  words: words.openapi({ description: 'As the customer reads it.' }),
  due: momentIn.openapi({ description: 'By when it is delivered.' }),
}
type Wanted = z.output<z.ZodObject<typeof wanted>>

export const wantedOf = ({ issue, what, amount, words: said, due }: Wanted, context: ActionContext) => ({
  id: context.newId(),
  issue,
  what,
  amount: amount ?? null,
  words: context.companySaid(said),
  due,
})

const wantedRefusals = [
  'not-the-owner',
  'no-such-issue',
  'issue-settled',
  'not-in-the-map',
  'remedy-not-feasible',
  'amount-needed',
  'amount-wrong',
  'nobody-may-grant',
  'too-many-remedies',
  'too-many-open-promises',
  'due-in-the-past',
  'due-too-far',
] as const

/** More than anybody bounded may grant, tried where nothing can be asked for: why not is said by the case itself. */
const aLot = { currency: 'EUR', minor: 1_000_000_000_000 }

const openIssues = ({ state }: Trying) => state.issues.filter((issue) => issue.state.kind === 'open')

/** What costs nothing is the widest that anybody is asked about: what turns on an amount is judged when it is given. */
const someRemedy = (trying: Trying, issue: number) => ({
  issue,
  what: { of: 'house', kind: 'apology' } as const,
  words: someWords,
  due: soon(trying),
})

const granted = ({ remedies }: LivingCase, fits: (one: Granted) => boolean): readonly Granted[] =>
  (remedies?.granted ?? []).filter(fits)

const ofRemedy = z.strictObject({ remedy: number })
const numberOf = ({ remedy }: Granted): number => remedy

export const remedyActions = [
  caseAction({
    name: 'grant-remedy',
    summary: 'Grant what puts it right; within authority nobody is asked, and a promise with a clock begins',
    body: z.strictObject({
      ...wanted,
      insteadOf: number
        .nullish()
        .openapi({ description: 'One that failed, in the place of which it comes.' }),
      actFirst: words.nullish().openapi({
        description:
          'Why it can’t wait for whoever may grant it; only where somebody is in danger, or left without help by the map.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: [
      ...wantedRefusals,
      'above-authority',
      'no-danger',
      'no-such-remedy',
      'later-date-needs-customer',
    ],
    trials: (trying) =>
      onEach(
        openIssues(trying),
        ({ issue }) => issue,
        (issue) => someRemedy(trying, issue),
      ),
    commands: (body, context) => [
      {
        type: 'grantRemedy',
        ...wantedOf(body, context),
        insteadOf: body.insteadOf ?? null,
        actFirst: body.actFirst == null ? null : context.companySaid(body.actFirst),
      },
    ],
  }),
  caseAction({
    name: 'ask-for-remedy',
    summary: 'Ask for what one may not grant alone; it goes to the nearest above who may and is there',
    body: z.strictObject({ ...wanted, reason: words }),
    policy: 'acts-on-case',
    refusals: [...wantedRefusals, 'within-authority'],
    trials: (trying) =>
      onEach(
        openIssues(trying),
        ({ issue }) => issue,
        (issue) => ({
          ...someRemedy(trying, issue),
          ...(somethingToAsk(trying, issue) ?? { what: { of: 'house', kind: 'goodwill' }, amount: aLot }),
          reason: someWords,
        }),
      ),
    commands: (body, context) => [
      {
        type: 'askForRemedy',
        ...wantedOf(body, context),
        reason: context.companySaid(body.reason),
      },
    ],
  }),
  caseAction({
    name: 'answer-remedy-request',
    summary: 'Grant what a colleague may not grant alone, or say why not',
    body: z.strictObject({
      request: number,
      granted: z.boolean(),
      reason: words.openapi({ description: 'In words that the customer could read.' }),
    }),
    policy: 'acts-on-case',
    refusals: [...wantedRefusals, 'no-such-request', 'own-request', 'not-the-addressee', 'above-authority'],
    trials: ({ state }) =>
      onEach(
        state.remedies?.requests ?? [],
        ({ request }) => request,
        (request) => ({ request, granted: false, reason: someWords }),
      ),
    commands: ({ request, granted: yes, reason }, { companySaid }) => [
      { type: 'answerRemedyRequest', request, granted: yes, reason: companySaid(reason) },
    ],
  }),
  caseAction({
    name: 'promise-remedy',
    summary: 'Promise anew, by a time, what was granted and has no open promise',
    body: ofRemedy.extend({ due: momentIn }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-owner',
      'no-such-remedy',
      'promise-open',
      'too-many-open-promises',
      'due-in-the-past',
      'due-too-far',
    ],
    trials: (trying) =>
      onEach(
        granted(trying.state, (one) => isOwed(one) && one.promise === null),
        numberOf,
        (remedy) => ({ remedy, due: soon(trying) }),
      ),
    commands: (body) => [{ type: 'promiseRemedy', ...body }],
  }),
  caseAction({
    name: 'deliver-remedy',
    summary: 'Record that it was delivered, as the customer reads it',
    body: ofRemedy.extend({ words }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-remedy', 'check-first', 'checker-delivers', 'release-first'],
    trials: ({ state }) =>
      onEach(granted(state, isOwed), numberOf, (remedy) => ({ remedy, words: someWords })),
    commands: ({ remedy, words: said }, { companySaid }) => [
      { type: 'deliverRemedy', remedy, words: companySaid(said) },
    ],
  }),
  caseAction({
    name: 'fail-remedy',
    summary: 'Record that it did not arrive, or was not right; the second time it rises',
    body: ofRemedy.extend({ reason: words }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-remedy'],
    trials: ({ state }) =>
      onEach(
        granted(state, ({ state: so }) => so === 'owed' || so === 'delivered'),
        numberOf,
        (remedy) => ({ remedy, reason: someWords }),
      ),
    commands: ({ remedy, reason }, { companySaid }) => [
      { type: 'failRemedy', remedy, reason: companySaid(reason) },
    ],
  }),
  caseAction({
    name: 'check-remedy',
    summary:
      'Record that what failed was looked at, by another than who did it, before it is handed over again',
    body: ofRemedy.extend({ words }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-remedy', 'own-check'],
    trials: ({ state }) =>
      onEach(
        granted(state, (one) => isOwed(one) && one.failures > 0 && one.checkedBy === null),
        numberOf,
        (remedy) => ({ remedy, words: someWords }),
      ),
    commands: ({ remedy, words: said }, { companySaid }) => [
      { type: 'checkRemedy', remedy, words: companySaid(said) },
    ],
  }),
  caseAction({
    name: 'release-remedy',
    summary: 'Release, as its leader, what failed twice',
    body: ofRemedy.extend({ words }),
    policy: 'acts-on-case',
    refusals: ['not-the-leader', 'no-such-remedy'],
    trials: ({ state }) =>
      onEach(
        granted(state, (one) => isOwed(one) && one.failures > 1 && one.releasedBy === null),
        numberOf,
        (remedy) => ({ remedy, words: someWords }),
      ),
    commands: ({ remedy, words: said }, { companySaid }) => [
      { type: 'releaseRemedy', remedy, words: companySaid(said) },
    ],
  }),
] as const
