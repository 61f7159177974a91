import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ChannelKind } from '../contact/channel.ts'
import type { Ask, Escalation, Issue, OpenPromise } from '../state.ts'
import type { CaseId } from '../text.ts'

/** What a case takes along into another, numbered as it was there: all that is not settled, so that no clock is lost. */
export interface Belongings {
  readonly issues: readonly Issue[]
  readonly promises: readonly OpenPromise[]
  readonly asks: readonly Ask[]
  readonly escalations: readonly Escalation[]
  readonly answerBy: Instant | null
  readonly ways: readonly ChannelKind[]
  readonly complainedAbout: readonly PersonId[]
  readonly danger: boolean
  readonly vulnerable: boolean
}

/** A thing that came from another case: its number in the case that went on, and the one it has in that other. */
export interface Carried<Thing> {
  readonly here: number
  readonly there: number
  readonly as: Thing
}

/** What goes back when cases are taken apart, as it now stands. */
export interface Returned {
  readonly issues: readonly Carried<Issue>[]
  readonly promises: readonly Carried<OpenPromise>[]
  readonly asks: readonly Carried<Ask>[]
  readonly escalations: readonly Carried<Escalation>[]
}

export type MergingEvent =
  /** On the case that goes into the other. */
  | { readonly type: 'mergedInto'; readonly into: CaseId; readonly by: PersonId }
  /** On the case that goes on. */
  | ({
      readonly type: 'absorbed'
      readonly from: CaseId
      readonly by: PersonId
      readonly ways: readonly ChannelKind[]
      readonly complainedAbout: readonly PersonId[]
      readonly danger: boolean
      readonly vulnerable: boolean
      /** When the customer was to hear from us there. */
      readonly answerBy: Instant | null
    } & Returned)
  /** On the case that went on: what came from there goes back. */
  | ({ readonly type: 'released'; readonly to: CaseId; readonly by: PersonId } & Returned)
  /** On the case that had gone into the other. */
  | ({ readonly type: 'takenApart'; readonly from: CaseId; readonly by: PersonId } & Returned)
