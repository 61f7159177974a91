import { isUnsettled } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, number, words } from '../../shapes/basics.ts'
import { costSaid } from '../../shapes/lost.ts'
import { caseAction } from './action.ts'
import { onEach, once, somebodyNotBlamed, someWords } from './trial.ts'
import { writeReaders } from './readers.ts'

const said = z.strictObject({ words })

/** A name of the service map, as long as one may be. */
const mapName = z.string().min(1).max(1_000)

const address = z.strictObject({
  type: z.enum(['email', 'phone']),
  value: z.string().min(1).max(500).openapi({ description: 'As it stands with the customer of the case.' }),
})

export const standingActions = [
  caseAction({
    name: 'leave-flood',
    summary: 'Take it out of the many that are answered together: its own clocks count from when it came',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'not-gathered'],
    trials: ({ state: { flood } }) => ((flood?.among ?? null) === null ? [] : once({})),
    commands: () => [{ type: 'leaveFlood' }],
  }),
  caseAction({
    name: 'record-remedy-sought',
    summary: 'Enter what would put it right, in the customer’s words',
    body: said,
    policy: 'acts-on-case',
    refusals: [],
    trials: () => once({ words: someWords }),
    commands: (body, { customerSaid }) => [{ type: 'recordRemedySought', words: customerSaid(body.words) }],
  }),
  caseAction({
    name: 'say-what-it-cost',
    summary: 'Enter what it cost the customer, as they say: minutes, trips, days without the thing',
    body: costSaid,
    policy: 'acts-on-case',
    refusals: ['cost-wrong', 'already-known'],
    trials: () => once({ minutesWaited: null, minutesTalked: null, trips: 1, daysWithout: null }),
    commands: (body) => [{ type: 'sayWhatItCost', ...body }],
  }),
  caseAction({
    name: 'say-zone',
    summary: 'Enter by which clock the customer lives: what they are told from now on is told by it',
    body: z.strictObject({
      zone: z.string().min(1).max(64).openapi({ example: 'Europe/London', description: 'As IANA names it.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['zone-unknown', 'already-known'],
    trials: () => once({ zone: 'Pacific/Apia' }),
    commands: (body) => [{ type: 'sayZone', ...body }],
  }),
  caseAction({
    name: 'say-leaving',
    summary: 'Enter that the customer says they are leaving: it is counted, and moves no clock',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: ['already-known'],
    trials: () => once({}),
    commands: () => [{ type: 'sayLeaving' }],
  }),
  caseAction({
    name: 'raise-danger',
    summary:
      'Somebody may come to harm, also by their own hand: people are called until one of them has read it',
    body: said,
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it'],
    trials: () => once({ words: someWords }),
    commands: (body, { companySaid }) => [{ type: 'raiseDanger', words: companySaid(body.words) }],
  }),
  caseAction({
    name: 'acknowledge-danger',
    summary:
      'Say that I have read of the danger: it stands under my name alone, and the customer hears of it',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: ['not-the-owner', 'no-danger', 'already-acknowledged'],
    trials: () => once({}),
    commands: () => [{ type: 'acknowledgeDanger' }],
  }),
  caseAction({
    name: 'end-danger',
    summary: 'The danger is over, and why',
    body: said,
    policy: 'acts-on-case',
    refusals: ['not-the-leader', 'no-danger'],
    trials: () => once({ words: someWords }),
    commands: (body, { companySaid }) => [{ type: 'endDanger', words: companySaid(body.words) }],
  }),
  caseAction({
    name: 'record-map-facts',
    summary:
      'Enter which problem of the service map it is, and which of its facts hold: whoever signed for such customers hears',
    body: z.strictObject({
      problem: mapName
        .nullish()
        .openapi({ description: 'As the map that is in use names it; left out, it stays.' }),
      facts: z
        .array(z.strictObject({ fact: mapName, holds: z.boolean().nullable() }))
        .max(200)
        .default([])
        .openapi({ description: 'Those that were found out; null is unknown again.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'not-in-the-map'],
    trials: () => [{ subject: null, body: { facts: [] } }],
    commands: (body) => [{ type: 'recordMapFacts', problem: body.problem ?? null, facts: body.facts }],
  }),
  caseAction({
    name: 'say-problem',
    summary: 'Say which problem of the service map an issue is, or that it is not known yet',
    body: z.strictObject({
      issue: number,
      problem: mapName
        .nullable()
        .openapi({ description: 'As the map that is in use names it; null: not known yet.' }),
    }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-issue', 'not-in-the-map', 'already-known'],
    trials: ({ state, context: { directory } }) => {
      const [named = 'x'] = directory.map.problems
      const saidOf = (issue: number) => state.onMap?.problems?.find((one) => one.issue === issue)
      return onEach(
        state.issues.filter(isUnsettled),
        ({ issue }) => issue,
        (issue) => ({ issue, problem: saidOf(issue)?.problem === null ? named : null }),
      )
    },
    commands: (body) => [{ type: 'sayProblem', issue: body.issue, problem: body.problem }],
  }),
  caseAction({
    name: 'note-vulnerability',
    summary: 'Note what makes it harder for this customer, so that nobody makes it worse',
    body: said.extend({
      inWriting: z.boolean().optional().openapi({
        description:
          'They need us to write and not to ring: no call is offered to them, and a leader writes instead.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: [],
    trials: () => once({ words: someWords }),
    commands: (body, { companySaid }) => [
      { type: 'noteVulnerability', words: companySaid(body.words), inWriting: body.inWriting },
    ],
  }),
  caseAction({
    name: 'name-representative',
    summary: 'Somebody speaks for the customer: who, and by which mandate',
    body: z.strictObject({ name: words, mandate: words }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it'],
    trials: () => once({ name: someWords, mandate: someWords }),
    commands: (body, { companySaid }) => [
      { type: 'nameRepresentative', name: companySaid(body.name), mandate: companySaid(body.mandate) },
    ],
  }),
  caseAction({
    name: 'end-representation',
    summary: 'Nobody speaks for the customer any more but they themselves',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'already-known'],
    trials: () => once({}),
    commands: () => [{ type: 'endRepresentation' }],
  }),
  caseAction({
    name: 'complain-about',
    summary: 'The complaint is about a person: they neither own it, lead it nor approve in it',
    body: z.strictObject({ person: id }),
    policy: 'acts-on-case',
    refusals: ['no-such-person', 'already-known', 'complaint-about-oneself', 'nobody-can-own'],
    trials: (trying) => once({ person: somebodyNotBlamed(trying) }),
    commands: (body) => [{ type: 'complainAbout', person: body.person }],
  }),
  caseAction({
    name: 'call-address-unsafe',
    summary:
      'Others read this address, or answer this number: it proves nobody, nothing is sent there, and links sent there end',
    body: address,
    policy: 'acts-on-case',
    needs: 'reach',
    refusals: ['not-dealing-with-it'],
    trials: () => once({ type: 'email', value: someWords }),
    commands: (body) => [{ type: 'callAddressUnsafe', of: body.type }],
    alongside: writeReaders(true),
  }),
  caseAction({
    name: 'call-address-safe',
    summary: 'Only the customer reads this address, or answers this number',
    body: address,
    policy: 'acts-on-case',
    needs: 'reach',
    refusals: ['not-dealing-with-it'],
    trials: () => once({ type: 'email', value: someWords }),
    commands: (body) => [{ type: 'callAddressSafe', of: body.type }],
    alongside: writeReaders(false),
  }),
] as const
