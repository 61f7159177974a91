import type { LivingPothole, MatterCommand, PotholeChange, TextRef } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { once, someId, someWords } from '../cases/actions/trial.ts'
import { type MatterAction, ownAffair, type TryingOn } from '../own-affairs/actions.ts'
import { id, words } from '../shapes/basics.ts'

type Command = MatterCommand<'pothole'>
/** What was changed, and since when, is looked up where the command is run. */
type Wanted =
  | Exclude<Command, { readonly type: 'endPothole' }>
  | { readonly type: 'nameChange'; readonly words: TextRef; readonly change: string }
  | { readonly type: 'sayWhyNot'; readonly words: TextRef }
export type WantedOfPothole = Wanted

export type Trying = TryingOn<LivingPothole>

/** One thing that staff can do with a pothole. */
export type PotholeAction<Body extends z.ZodType = z.ZodType> = MatterAction<Body, Trying, Wanted>

const action = <Body extends z.ZodType>(one: PotholeAction<Body>): PotholeAction<Body> => one

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
  action(ownAffair.acknowledgeEscalation),
  action(ownAffair.offerTransfer),
  action(ownAffair.acceptTransfer),
  action(ownAffair.declineTransfer),
  action(ownAffair.withdrawTransfer),
  action(ownAffair.takeHigher),
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
