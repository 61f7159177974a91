import { z } from '@hono/zod-openapi'
import { id, momentIn, number, words } from '../../shapes/basics.ts'
import { outcome as proposedOutcome } from '../../shapes/case-parts.ts'
import { channelKind, longestSms } from '../../shapes/contacts.ts'
import { caseAction } from './action.ts'
import { Refused } from '../../errors/problem.ts'
import { isUnreadLetter, wasWrittenBefore } from '../queries/contacts.ts'
import { meantForIn } from './meant-for.ts'
import { promiseOf } from './promise.ts'
import { remedyIn } from './remedy.ts'
import { wanted, wantedOf } from './remedies.ts'
import { proposalOf } from './resolution.ts'
import { once, someId, someWords } from './trial.ts'

const outcome = z.enum(['conversation', 'written', 'messageLeft', 'noAnswer']).openapi('ContactOutcome')

/** Words to the customer, with what goes along in the same breath. */
export const makeContact = caseAction({
  name: 'make-contact',
  summary: 'Write to the customer, or record a call or a visit to them and how it went',
  body: z
    .strictObject({
      channel: channelKind,
      words,
      outcome,
      madeAt: momentIn.optional(),
      promise: number.nullish().openapi({ description: 'The call-back that this conversation keeps.' }),
      meantFor: meantForIn,
      asks: number.nullish().openapi({
        description:
          'The issue about which it asks the customer something. A question stops none of our dates, and the second about one issue rises.',
      }),
      newPromise: z
        .strictObject({ what: words, due: momentIn, remedy: remedyIn.nullish() })
        .nullish()
        .openapi({ description: 'A promise that goes with it: both are recorded, or neither.' }),
      proposal: z
        .strictObject({ issue: number, what: words, remedy: remedyIn.nullish(), outcome: proposedOutcome })
        .nullish()
        .openapi({
          description: 'A proposal how an issue ends that goes with it: both are recorded, or neither.',
        }),
      newRemedy: z.strictObject(wanted).nullish().openapi({
        description: 'What is granted with it, within authority: both are recorded, or neither.',
      }),
      nextWord: z
        .strictObject({
          by: momentIn,
          yes: words.nullish().openapi({
            description:
              'Their yes in their own words; needed where it is later than `nextWord.latest` of the case.',
          }),
        })
        .nullish()
        .openapi({
          description:
            'By when they hear from us again, as they were told. Left out, it is `nextWord.usual` of the case: noon of the second working day.',
        }),
    })
    .refine(
      ({ channel, outcome: how, words: said }) =>
        channel !== 'sms' || how !== 'written' || said.length <= longestSms,
      {
        path: ['words'],
        message: `is longer than the ${longestSms} letters of an SMS`,
        params: { code: 'text-too-long' },
      },
    ),
  policy: 'acts-on-case',
  refusals: [
    'not-the-owner',
    'not-merged',
    'date-in-future',
    'date-too-old',
    'no-such-promise',
    'not-the-promiser',
    'no-such-issue',
    'issue-settled',
    'customer-not-reached',
    'next-word-too-far',
    'due-in-the-past',
    'due-too-far',
    'too-many-open-promises',
    'not-in-the-map',
    'remedy-not-feasible',
    'amount-needed',
    'amount-wrong',
    'too-many-remedies',
    'above-authority',
    'nobody-may-grant',
  ],
  trials: () => once({ channel: 'phone', words: someWords, outcome: 'conversation' }),
  commands: (body, context) => [
    {
      type: 'makeContact',
      contact: {
        id: context.newId(),
        channel: body.channel,
        words: context.companySaid(body.words),
        madeAt: body.madeAt ?? context.now,
        outcome: body.outcome,
        asks: body.asks ?? null,
      },
      promise: body.promise ?? null,
      meantFor: body.meantFor ?? undefined,
      nextWord:
        body.nextWord == null
          ? null
          : {
              by: body.nextWord.by,
              yes: body.nextWord.yes == null ? null : context.customerSaid(body.nextWord.yes),
            },
      along: [
        ...(body.newPromise == null ? [] : [promiseOf(body.newPromise, body.meantFor, context)]),
        ...(body.proposal == null ? [] : [proposalOf(body.proposal, context)]),
        ...(body.newRemedy == null
          ? []
          : [
              {
                type: 'grantRemedy' as const,
                ...wantedOf(body.newRemedy, context),
                insteadOf: null,
                actFirst: null,
              },
            ]),
      ],
    },
  ],
})

export const contactActions = [
  caseAction({
    name: 'receive-contact',
    summary: 'Enter what the customer said to me about this case',
    body: z.strictObject({
      channel: channelKind,
      words,
      receivedAt: momentIn.optional(),
      toldAgain: z
        .boolean()
        .default(false)
        .openapi({ description: 'They had to tell the whole story again.' }),
      issue: number.nullish().openapi({ description: 'The issue it is about, where it is about one.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['date-in-future', 'date-too-old'],
    trials: () => once({ channel: 'phone', words: someWords, toldAgain: false }),
    commands: (body, { actor, customerSaid, newId, now }) => [
      {
        type: 'receiveContact',
        contact: {
          id: newId(),
          channel: body.channel,
          words: customerSaid(body.words),
          receivedAt: body.receivedAt ?? now,
          proof: 'staff',
          takenBy: actor,
          toldAgain: body.toldAgain,
          secondHand: false,
        },
        issue: body.issue ?? null,
        ways: [],
      },
    ],
  }),
  makeContact,
  caseAction({
    name: 'transcribe-letter',
    summary: 'Write down what a letter says that came as a picture, or what was said in a call',
    body: z.strictObject({ contact: id, words }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-such-contact', 'complaint-is-about-them'],
    trials: ({ state }) => once({ contact: state.letters?.[0]?.contactId ?? someId, words: someWords }),
    judges: async ({ db }, { contact }, caseId) => {
      if (!(await isUnreadLetter(db, caseId, contact))) throw new Refused({ code: 'no-such-contact' })
    },
    alongside: async (trx, { contact }, { caseId }) => {
      if (await wasWrittenBefore(trx, caseId, contact)) throw new Refused({ code: 'no-such-contact' })
    },
    commands: (body, { customerSaid }) => [
      { type: 'transcribeLetter', contactId: body.contact, words: customerSaid(body.words) },
    ],
  }),
  caseAction({
    name: 'vouch-for-contact',
    summary: 'Say that a contact without proof is the customer’s own: their page shows it from now on',
    body: z.strictObject({ contact: id }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-such-contact', 'already-known'],
    trials: ({ state }) => once({ contact: state.unproven[0] ?? someId }),
    commands: (body) => [{ type: 'vouchForContact', contactId: body.contact }],
  }),
] as const
