import type { Context, OwnAffairCommand, RefusalCode, Standing, TextRef } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { once, onEach, someWords, type Trial } from '../cases/actions/trial.ts'
import { id, line, number, words } from '../shapes/basics.ts'

/** A matter on which an action is tried, by whoever looks at it. */
export interface TryingOn<State> {
  readonly state: State
  readonly context: Context
}

/** One thing that staff can do with a matter of the company's own: `POST /api/v1/<kind>/{id}/actions/<name>`. */
export interface MatterAction<Body extends z.ZodType, On, Wanted> {
  readonly name: string
  readonly summary: string
  readonly body: Body
  /** Why it may be refused, besides what holds for every action. */
  readonly refusals: readonly RefusalCode[]
  /** How it is tried, so that whoever looks at it sees what they could do now, and why not. */
  readonly trials: (trying: On) => readonly Trial<z.output<Body>>[]
  /** @param said keeps words beside the command, and gives the pointer to them */
  readonly command: (body: z.output<Body>, said: (words: string) => TextRef) => Wanted
}

type Trying = TryingOn<Standing>

const action = <Body extends z.ZodType>(
  one: MatterAction<Body, Trying, OwnAffairCommand>,
): MatterAction<Body, Trying, OwnAffairCommand> => one

const offer = z.strictObject({ offer: number })
const addressee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: id }),
  z.strictObject({ kind: z.literal('team'), team: line }),
])

const onOffer =
  <const Body>(body: (offer: number) => Body) =>
  ({ state }: Trying): readonly Trial<Body>[] =>
    onEach(state.offer === null ? [] : [state.offer], (made) => made.offer, body)

/** What can be done with any of them. */
export const ownAffair = {
  offerTransfer: action({
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
  acceptTransfer: action({
    name: 'accept-transfer',
    summary: 'Take it: from now on I answer for it',
    body: offer,
    refusals: ['no-such-offer', 'not-the-addressee', 'person-on-leave', 'already-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'acceptTransfer', offer: body.offer }),
  }),
  declineTransfer: action({
    name: 'decline-transfer',
    summary: 'Decline an offer, with the reason',
    body: offer.extend({ reason: words }),
    refusals: ['no-such-offer', 'not-the-addressee', 'cannot-decline-from-below'],
    trials: onOffer((made) => ({ offer: made, reason: someWords })),
    command: (body, said) => ({ type: 'declineTransfer', offer: body.offer, reason: said(body.reason) }),
  }),
  withdrawTransfer: action({
    name: 'withdraw-transfer',
    summary: 'Take back an offer nobody has accepted yet',
    body: offer,
    refusals: ['no-such-offer', 'not-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'withdrawTransfer', offer: body.offer }),
  }),
  acknowledgeEscalation: action({
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
  takeHigher: action({
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
}
