import type { Instant, OpenPromise } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, momentIn, number, words } from '../../shapes/basics.ts'
import { type ActionContext, caseAction } from './action.ts'
import { meantForIn } from './meant-for.ts'
import { once, onEach, someWords, soon } from './trial.ts'
import { remedyIn, remedyOf } from './remedy.ts'

const promise = z.strictObject({ promise: number })

const numberOfPromise = (one: OpenPromise): number => one.promise

interface Promised {
  readonly what: string
  readonly due: Instant
  readonly remedy?: z.output<typeof remedyIn> | null | undefined
}

/** @param meantFor the cases of those who read it; left out for whoever has shown that they are the customer */
export const promiseOf = (
  { what, due, remedy }: Promised,
  meantFor: z.output<typeof meantForIn>,
  context: ActionContext,
) => ({
  type: 'makePromise' as const,
  what: context.companySaid(what),
  remedy: remedyOf(remedy, context),
  due,
  meantFor: meantFor ?? undefined,
})

export const promiseActions = [
  caseAction({
    name: 'make-promise',
    summary: 'Promise the customer something, by a time; from then on a clock runs',
    body: z.strictObject({ what: words, remedy: remedyIn.nullish(), due: momentIn, meantFor: meantForIn }),
    policy: 'acts-on-case',
    refusals: [
      'above-authority',
      'nobody-may-grant',
      'not-the-owner',
      'due-in-the-past',
      'due-too-far',
      'too-many-open-promises',
      'not-merged',
    ],
    trials: (trying) => once({ what: someWords, due: soon(trying) }),
    commands: (body, context) => [promiseOf(body, body.meantFor, context)],
  }),
  caseAction({
    name: 'request-call-back',
    summary: 'Promise the customer a call by the person they asked for',
    body: z.strictObject({
      of: id,
      what: words,
      due: momentIn.nullish().openapi({ description: 'By the end of their next working day if null.' }),
      meantFor: meantForIn,
    }),
    policy: 'acts-on-case',
    refusals: [
      'not-dealing-with-it',
      'no-such-person',
      'person-on-leave',
      'due-in-the-past',
      'due-too-far',
      'too-many-open-promises',
      'not-merged',
    ],
    trials: (trying) => once({ of: trying.state.owner, what: someWords, due: soon(trying) }),
    commands: (body, { companySaid }) => [
      {
        type: 'requestCallBack',
        of: body.of,
        what: companySaid(body.what),
        due: body.due ?? null,
        meantFor: body.meantFor ?? undefined,
      },
    ],
  }),
  caseAction({
    name: 'keep-promise',
    summary: 'Record that a promise was kept, with the evidence',
    body: promise.extend({
      evidence: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('words'), words }),
          z.strictObject({ kind: z.literal('conversation'), contact: id }),
        ])
        .openapi('EvidenceIn'),
    }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-such-promise', 'not-the-promiser', 'conversation-needed'],
    trials: ({ state }) =>
      onEach(
        state.promises.filter(({ kind }) => kind !== 'callBack'),
        numberOfPromise,
        (subject) => ({ promise: subject, evidence: { kind: 'words', words: someWords } }),
      ),
    commands: ({ promise: subject, evidence }, { companySaid }) => [
      {
        type: 'keepPromise',
        promise: subject,
        evidence:
          evidence.kind === 'words'
            ? { kind: 'words', words: companySaid(evidence.words) }
            : { kind: 'conversation', contactId: evidence.contact },
      },
    ],
  }),
  caseAction({
    name: 'propose-new-date',
    summary: 'Ask the customer for another date; the old one stands until they say yes',
    body: promise.extend({ due: momentIn, reason: words }),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-such-promise', 'due-in-the-past', 'due-too-far'],
    trials: (trying) =>
      onEach(trying.state.promises, numberOfPromise, (subject) => ({
        promise: subject,
        due: soon(trying),
        reason: someWords,
      })),
    commands: (body, { companySaid }) => [
      { type: 'proposeNewDate', promise: body.promise, due: body.due, reason: companySaid(body.reason) },
    ],
  }),
  caseAction({
    name: 'answer-new-date',
    summary: 'The yes or no to a later date, which the customer gives on their own page; refused to staff',
    body: promise.extend({ agreed: z.boolean() }),
    policy: 'acts-on-case',
    refusals: ['later-date-needs-customer', 'no-such-promise', 'no-new-date-proposed'],
    trials: ({ state }) =>
      onEach(state.promises, numberOfPromise, (subject) => ({ promise: subject, agreed: true })),
    commands: (body) => [{ type: 'answerNewDate', promise: body.promise, agreed: body.agreed }],
  }),
] as const
