import type {
  Context,
  LivingPothole,
  MatterCommand,
  PotholeChange,
  RefusalCode,
  TextRef,
} from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { once, onEach, someId, someWords, type Trial } from '../cases/actions/trial.ts'
import { id, line, number, words } from '../shapes/basics.ts'

type Command = MatterCommand<'pothole'>
/** What was changed, and since when, is looked up where the command is run. */
type Wanted =
  | Exclude<Command, { readonly type: 'endPothole' }>
  | { readonly type: 'nameChange'; readonly words: TextRef; readonly change: string }
  | { readonly type: 'sayWhyNot'; readonly words: TextRef }
export type WantedOfPothole = Wanted

/** A pothole on which an action is tried, by whoever looks at it. */
export interface Trying {
  readonly state: LivingPothole
  readonly context: Context
}

/** One thing that staff can do with a pothole: `POST /api/v1/potholes/{id}/actions/<name>`. */
export interface PotholeAction<Body extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly summary: string
  readonly body: Body
  /** Why it may be refused, besides what holds for every action. */
  readonly refusals: readonly RefusalCode[]
  /** How it is tried, so that whoever looks at a pothole sees what they could do now, and why not. */
  readonly trials: (trying: Trying) => readonly Trial<z.output<Body>>[]
  /** @param said keeps words beside the command, and gives the pointer to them */
  readonly command: (body: z.output<Body>, said: (words: string) => TextRef) => Wanted
}

const action = <Body extends z.ZodType>(one: PotholeAction<Body>): PotholeAction<Body> => one

const offer = z.strictObject({ offer: number })
const addressee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: id }),
  z.strictObject({ kind: z.literal('team'), team: line }),
])

const onOffer =
  <const Body>(body: (offer: number) => Body) =>
  ({ state }: Trying): readonly Trial<Body>[] =>
    onEach(state.offer === null ? [] : [state.offer], (made) => made.offer, body)

export const potholeActions = [
  action({
    name: 'name-change',
    summary: 'This was changed, and would have kept the case from rising: the customer reads it',
    body: z.strictObject({
      words: words.openapi({ description: 'What is different now, as the customer reads it.' }),
      change: id.openapi({ description: 'One of `changes`: since when it holds is known by it.' }),
    }),
    refusals: ['not-the-leader', 'promise-open', 'change-too-old'],
    trials: () => once({ words: someWords, change: someId }),
    command: ({ words: said_, change }, said) => ({ type: 'nameChange', words: said(said_), change }),
  }),
  action({
    name: 'say-why-not',
    summary: 'Nothing is changed, and why: the customer reads it. Once the case has ended',
    body: z.strictObject({ words }),
    refusals: ['not-the-leader', 'promise-open', 'case-not-ended', 'board-decides-first', 'change-wanted'],
    trials: () => once({ words: someWords }),
    command: ({ words: why }, said) => ({ type: 'sayWhyNot', words: said(why) }),
  }),
  action({
    name: 'decide-reason',
    summary: 'As the member of the board: whether the reason still stands, though the cause came back',
    body: z.strictObject({ stands: z.boolean(), reason: words }),
    refusals: ['no-reason-to-decide', 'not-of-the-board'],
    trials: ({ state }) =>
      state.kind === 'open' && state.dated?.step === 'decide'
        ? once({ stands: true, reason: someWords })
        : [],
    command: ({ stands, reason }, said) => ({ type: 'decideReason', stands, reason: said(reason) }),
  }),
  action({
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
  action({
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
  action({
    name: 'accept-transfer',
    summary: 'Take it: from now on I answer for it',
    body: offer,
    refusals: ['no-such-offer', 'not-the-addressee', 'person-on-leave', 'already-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'acceptTransfer', offer: body.offer }),
  }),
  action({
    name: 'decline-transfer',
    summary: 'Decline an offer, with the reason',
    body: offer.extend({ reason: words }),
    refusals: ['no-such-offer', 'not-the-addressee', 'cannot-decline-from-below'],
    trials: onOffer((made) => ({ offer: made, reason: someWords })),
    command: (body, said) => ({ type: 'declineTransfer', offer: body.offer, reason: said(body.reason) }),
  }),
  action({
    name: 'withdraw-transfer',
    summary: 'Take back an offer nobody has accepted yet',
    body: offer,
    refusals: ['no-such-offer', 'not-the-owner'],
    trials: onOffer((made) => ({ offer: made })),
    command: (body) => ({ type: 'withdrawTransfer', offer: body.offer }),
  }),
  action({
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
] as const

/** What is wanted as a command. @param change what was looked up of it, where it names one */
export const commandOf = (wanted: Wanted, change: (named: string) => PotholeChange): Command => {
  switch (wanted.type) {
    case 'nameChange':
      return { type: 'endPothole', how: 'changed', words: wanted.words, change: change(wanted.change) }
    case 'sayWhyNot':
      return { type: 'endPothole', how: 'reasoned', words: wanted.words }
    default:
      return wanted
  }
}
