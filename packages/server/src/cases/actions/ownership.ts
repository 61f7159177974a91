import type { LivingCase, Offer } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, line, number, words } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { once, onEach, somebodyUnder, someWords, teamOnMap } from './trial.ts'

const addressee = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), person: id }),
    z.strictObject({ kind: z.literal('team'), team: line }),
  ])
  .openapi('AddresseeIn')

const offer = z.strictObject({ offer: number })

const numberOfOffer = (one: Offer): number => one.offer
const offers = ({ offer: open }: LivingCase): readonly Offer[] => (open === null ? [] : [open])

export const ownershipActions = [
  caseAction({
    name: 'offer-transfer',
    summary: 'Offer the case to a person or a team; nothing changes until somebody accepts',
    body: z.strictObject({ to: addressee, reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-owner',
      'offer-already-made',
      'no-such-person',
      'no-such-team',
      'off-map',
      'person-on-leave',
      'already-the-owner',
    ],
    trials: (trying) => once({ to: { kind: 'team', team: teamOnMap(trying) } }),
    commands: ({ to, reason }, { companySaid }) => [
      { type: 'offerTransfer', to, reason: reason == null ? null : companySaid(reason) },
    ],
  }),
  caseAction({
    name: 'accept-transfer',
    summary: 'Take the case: from now on I answer for it',
    body: offer,
    policy: 'acts-on-case',
    refusals: ['no-such-offer', 'not-the-addressee', 'person-on-leave', 'already-the-owner'],
    trials: ({ state }) => onEach(offers(state), numberOfOffer, (subject) => ({ offer: subject })),
    commands: (body) => [{ type: 'acceptTransfer', offer: body.offer }],
  }),
  caseAction({
    name: 'decline-transfer',
    summary: 'Decline an offer, with the reason',
    body: offer.extend({ reason: words }),
    policy: 'acts-on-case',
    refusals: ['no-such-offer', 'not-the-addressee', 'cannot-decline-from-below'],
    trials: ({ state }) =>
      onEach(offers(state), numberOfOffer, (subject) => ({ offer: subject, reason: someWords })),
    commands: (body, { companySaid }) => [
      { type: 'declineTransfer', offer: body.offer, reason: companySaid(body.reason) },
    ],
  }),
  caseAction({
    name: 'withdraw-transfer',
    summary: 'Take back an offer nobody has accepted yet',
    body: offer,
    policy: 'acts-on-case',
    refusals: ['no-such-offer', 'not-the-owner'],
    trials: ({ state }) => onEach(offers(state), numberOfOffer, (subject) => ({ offer: subject })),
    commands: (body) => [{ type: 'withdrawTransfer', offer: body.offer }],
  }),
  caseAction({
    name: 'delegate',
    summary: 'As its leader, give the case to a named person; I stay answerable',
    body: z.strictObject({ to: id, reason: words.nullish() }),
    policy: 'acts-on-case',
    refusals: ['not-the-leader', 'not-under-them', 'no-such-person', 'person-on-leave', 'already-the-owner'],
    trials: (trying) => once({ to: somebodyUnder(trying) }),
    commands: ({ to, reason }, { companySaid }) => [
      { type: 'delegate', to, reason: reason == null ? null : companySaid(reason) },
    ],
  }),
  caseAction({
    name: 'replace-owner',
    summary: 'Replace an owner who has left, is on leave or is absent too long, by the rule of the ladder',
    body: z.strictObject({}),
    policy: 'acts-on-case',
    refusals: ['owner-is-in-place', 'nobody-can-own'],
    actor: 'directory',
    trials: () => once({}),
    commands: () => [{ type: 'replaceOwner' }],
  }),
] as const
