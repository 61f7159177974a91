import type { Escalation } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, momentIn, number, words } from '../../shapes/basics.ts'
import { channelKind } from '../../shapes/contacts.ts'
import { caseAction } from './action.ts'
import { refuseWithoutLine } from './own-line.ts'
import { once, onEach, somebodyAbove, someWords } from './trial.ts'

const escalation = z.strictObject({ escalation: number })

const numberOfEscalation = (one: Escalation): number => one.escalation

export const escalationActions = [
  caseAction({
    name: 'take-higher',
    summary: 'Bring the case to the next level of the ladder; it counts for whoever does',
    body: z.strictObject({
      words: words.openapi({ description: 'Why: whoever it comes up to reads it.' }),
      withName: z.boolean().optional().openapi({
        description:
          'false: who refers it is told to the leader whom it reaches, and to nobody else. It counts for them all the same.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'ladder-ends-here', 'level-not-open'],
    trials: () => once({ words: someWords }),
    commands: (body, { companySaid }) => [
      {
        type: 'takeHigher',
        words: companySaid(body.words),
        ...(body.withName === false ? { withName: false } : {}),
      },
    ],
  }),
  caseAction({
    name: 'ask-for-leader',
    summary:
      'The customer asks for a leader by name or title, whose own line is tried first; as that leader, say when I call back',
    body: z.strictObject({
      leader: id,
      what: words.openapi({ description: 'What the customer asked, in their words.' }),
      connected: id.nullish().openapi({
        description:
          'The conversation of this case in which they were put through: by that leader it is acknowledged and answered with it. By anybody else it only goes to that leader, who says so themselves.',
      }),
      noAnswer: z.boolean().optional().openapi({
        description: 'Their own line was rung, and nobody answered; refused where no line of theirs is kept.',
      }),
      callBackBy: momentIn.nullish().openapi({
        description:
          'By that leader alone, as their own “not now”; by the end of their next working day if null. To whoever else takes it, it is refused: nobody promises in a leader’s name.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: [
      'no-such-person',
      'not-the-leader',
      'ladder-ends-here',
      'no-such-contact',
      'due-in-the-past',
      'due-too-far',
      'too-many-open-promises',
      'no-own-line',
    ],
    judges: async (app, { leader, noAnswer }) => {
      if (noAnswer === true) await refuseWithoutLine(app, leader)
    },
    trials: (trying) => once({ leader: somebodyAbove(trying), what: someWords }),
    commands: (body, { customerSaid }) => [
      {
        type: 'askForLeader',
        leader: body.leader,
        connected: body.connected == null ? null : { contactId: body.connected },
        what: customerSaid(body.what),
        callBackBy: body.callBackBy ?? null,
        ...(body.noAnswer === true ? { tried: 'noAnswer' } : {}),
      },
    ],
  }),
  caseAction({
    name: 'report-sent-away',
    summary: 'The customer was sent away at a door of ours: it goes to whoever leads above that',
    body: z.strictObject({
      team: z.string().min(1).max(1_000).openapi({ description: 'The team that they had reached.' }),
      when: momentIn.nullish(),
      words: words.openapi({ description: 'What the customer says of it, in their words.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['no-such-team', 'date-in-future', 'date-too-old'],
    trials: ({ state }) => once({ team: state.team, words: someWords }),
    commands: (body, { customerSaid }) => [
      {
        type: 'reportSentAway',
        door: body.team,
        team: body.team,
        when: body.when ?? null,
        words: customerSaid(body.words),
      },
    ],
  }),
  caseAction({
    name: 'acknowledge-escalation',
    summary: 'As its leader, say that I have read it: the customer hears by whom',
    body: escalation,
    policy: 'acts-on-case',
    refusals: ['no-such-escalation', 'not-the-leader', 'already-acknowledged'],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({ escalation: subject })),
    commands: (body) => [{ type: 'acknowledgeEscalation', escalation: body.escalation }],
  }),
  caseAction({
    name: 'report-on-escalation',
    summary: 'Report in writing to the leader: what was said, and what was done',
    body: escalation.extend({
      said: words,
      done: words,
      promised: z.strictObject({ what: words, due: momentIn }).nullish().openapi({
        description:
          'What will be done by when: a promise to the customer. The final report is due a working day after the last promise is done.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: [
      'no-such-escalation',
      'not-the-owner',
      'too-many-open-promises',
      'due-in-the-past',
      'due-too-far',
    ],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({
        escalation: subject,
        said: someWords,
        done: someWords,
      })),
    commands: (body, { companySaid }) => [
      {
        type: 'reportOnEscalation',
        escalation: body.escalation,
        said: companySaid(body.said),
        done: companySaid(body.done),
        promised:
          body.promised == null ? null : { what: companySaid(body.promised.what), due: body.promised.due },
      },
    ],
  }),
  caseAction({
    name: 'record-leaders-call',
    summary: 'Record my own conversation with the customer, and whether it is right by their word',
    body: escalation.extend({
      channel: channelKind.default('phone'),
      words,
      right: z.boolean(),
      madeAt: momentIn.optional(),
      promise: number.nullish().openapi({ description: 'The call-back of mine that this keeps.' }),
    }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-owner',
      'date-in-future',
      'date-too-old',
      'no-such-escalation',
      'not-the-leader',
      'conversation-needed',
      'call-too-early',
      'no-such-promise',
      'not-the-promiser',
    ],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({
        escalation: subject,
        channel: 'phone',
        words: someWords,
        right: true,
      })),
    commands: (body, { companySaid, newId, now }) => {
      const contactId = newId()
      const said = companySaid(body.words)
      return [
        {
          type: 'makeContact',
          contact: {
            id: contactId,
            channel: body.channel,
            words: said,
            madeAt: body.madeAt ?? now,
            outcome: 'conversation',
            asks: null,
          },
          promise: body.promise ?? null,
          nextWord: null,
        },
        {
          type: 'recordLeadersCall',
          escalation: body.escalation,
          contactId,
          words: said,
          right: body.right,
        },
      ]
    },
  }),
  caseAction({
    name: 'judge-leaders-call',
    summary:
      'Write down what the customer told me: whether it is right. They are told, and can say otherwise before it ends. Refused to whoever answers for it',
    body: escalation.extend({ right: z.boolean(), words }),
    policy: 'acts-on-case',
    refusals: [
      'no-such-escalation',
      'report-missing',
      'leader-has-not-heard-customer',
      'customer-has-not-confirmed',
    ],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({
        escalation: subject,
        right: true,
        words: someWords,
      })),
    commands: (body, { customerSaid }) => [
      {
        type: 'judgeLeadersCall',
        escalation: body.escalation,
        right: body.right,
        words: customerSaid(body.words),
      },
    ],
  }),
  caseAction({
    name: 'decline-leaders-call',
    summary:
      'Write down that the customer wants no call of the leader: it stays owed until they say so themselves',
    body: escalation.extend({ words }),
    policy: 'acts-on-case',
    refusals: ['no-such-escalation', 'no-call-owed', 'customer-has-not-confirmed'],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({
        escalation: subject,
        words: someWords,
      })),
    commands: (body, { customerSaid }) => [
      { type: 'declineLeadersCall', escalation: body.escalation, words: customerSaid(body.words) },
    ],
  }),
  caseAction({
    name: 'end-escalation',
    summary:
      'Close an escalation of mine as lapsed: report and call are in, and the customer stays silent after attempts',
    body: escalation,
    policy: 'acts-on-case',
    refusals: [
      'no-such-escalation',
      'not-the-leader',
      'report-missing',
      'leader-has-not-heard-customer',
      'customer-says-not-right',
      'customer-has-not-confirmed',
    ],
    trials: ({ state }) =>
      onEach(state.escalations, numberOfEscalation, (subject) => ({ escalation: subject })),
    commands: (body) => [{ type: 'endEscalation', escalation: body.escalation }],
  }),
] as const
