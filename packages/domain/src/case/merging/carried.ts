import { z } from 'zod'
import {
  type Ask,
  ask,
  type Escalation,
  escalation,
  openPromise,
  type OpenPromise,
} from '../../matter/parts.ts'
import { caseId, count, id } from '../../matter/shape/fields.ts'
import type { CaseId } from '../../matter/text.ts'
import type { ChannelKind } from '../contact/channel.ts'
import {
  type Absorbed,
  type Issue,
  issue,
  type SurveyAnswer,
  surveyAnswer,
  type TakenFrom,
  takenOutOf,
} from '../state.ts'
import { kept, type Kept } from './kept.ts'
import { type Tally, tally } from './tally.ts'

/** What a case takes along into another, numbered as it was there: all that is not settled, so that no clock is lost. */
export interface Belongings extends Kept {
  /** Cases that had gone into it; left out where there were none. */
  readonly with?: readonly CaseId[]
  readonly issues: readonly Issue[]
  readonly promises: readonly OpenPromise[]
  readonly asks: readonly Ask[]
  readonly escalations: readonly Escalation[]
  readonly ways: readonly ChannelKind[]
  readonly tally: Tally
  readonly takenFrom: TakenFrom | null
  /** What customers said of how it went; left out where none did. */
  readonly surveys?: readonly SurveyAnswer[]
}

/** A thing that came from another case: its number in the case that went on, and the one it has in that other. */
export interface Carried<Thing> {
  readonly here: number
  readonly there: number
  readonly as: Thing
  /** It stood here already, and stays when the other parts with it. */
  readonly shared?: true
}

const carried = <Thing extends z.ZodType>(thing: Thing) =>
  z.array(z.object({ here: count, there: count, as: thing, shared: z.literal(true).exactOptional() }))

/** What goes back when cases are taken apart, as it now stands. */
export interface Returned {
  readonly issues: readonly Carried<Issue>[]
  readonly promises: readonly Carried<OpenPromise>[]
  readonly asks: readonly Carried<Ask>[]
  readonly escalations: readonly Carried<Escalation>[]
}

/** The fields of `Returned` in an event. */
export const returned = {
  issues: carried(issue),
  promises: carried(openPromise),
  asks: carried(ask),
  escalations: carried(escalation),
}

/** Those of `Kept`, each left out by a version that did not record it. */
export const perhapsKept = {
  openedAt: kept.shape.openedAt.exactOptional(),
  nextWord: kept.shape.nextWord.exactOptional(),
  climbed: kept.shape.climbed.exactOptional(),
  owners: kept.shape.owners.exactOptional(),
  complainedAbout: kept.shape.complainedAbout.exactOptional(),
  danger: kept.shape.danger.exactOptional(),
  vulnerable: kept.shape.vulnerable.exactOptional(),
  inWriting: kept.shape.inWriting,
  represented: kept.shape.represented.exactOptional(),
  returned: kept.shape.returned,
  surveys: surveyAnswer.array().exactOptional(),
  personAsked: kept.shape.personAsked,
  turns: kept.shape.turns,
  cost: kept.shape.cost,
  leaving: kept.shape.leaving,
  zones: kept.shape.zones,
  compensated: kept.shape.compensated,
  remedies: kept.shape.remedies,
}

/** The half that goes back, with what both keep; an older version recorded no more than what was returned. */
export type Half = Returned &
  Partial<Kept> &
  Partial<Pick<Absorbed, 'tally' | 'takenOut'>> & {
    /** Contacts that go with it though they were written while the two were one; an older version left them. */
    readonly said?: readonly { readonly id: string; readonly writtenIn: CaseId }[]
    /** What its customers said of how it went. */
    readonly surveys?: readonly SurveyAnswer[]
  }

/** The fields of `Half` in an event. */
export const half = {
  ...returned,
  ...perhapsKept,
  tally: tally.exactOptional(),
  takenOut: z.array(takenOutOf).exactOptional(),
  said: z.array(z.object({ id, writtenIn: caseId })).exactOptional(),
}
