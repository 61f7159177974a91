import type { ServiceMap } from '@buckstop/service-map'
import type { ContactPlan, Instant, PersonId, SaidCost, SaidZone, ShutUntil } from '@buckstop/domain'
import type { OutsideBody } from '../../../db/directory-tables.ts'
import type { DangerTruth } from '../../../danger/truth.ts'
import type { Cursor } from '../../../history/cursor.ts'
import type { CompanyHead } from '../document.ts'
import type { Face } from '../parts/face.ts'
import type { MissedWord } from '../../../history/missed.ts'
import type { Companion } from '../../../links/companions.ts'
import type { LetIn } from '../../../links/resolve-link.ts'
import type { PartedAndJoined } from './part-and-join.ts'
import type { Promised } from '../../../history/promised.ts'
import type { Text } from '../../../history/texts.ts'
import type { StoryEntry } from './story-entry.ts'

export interface FileShown {
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Everything that a customer's page shows of their case; what it does not hold, they can't see. */
export interface CaseView extends PartedAndJoined {
  readonly reference: string
  /** Until when what this case began with can be put back where it was taken from; null where it can't. */
  readonly undoUntil: Instant | null
  /** Contacts of theirs that stand beside others: each may become a case of its own. */
  readonly mayPart: ReadonlySet<string>
  /** Until when they could put back what they took out now. */
  readonly undoneUntil: Instant
  readonly company: CompanyHead & {
    readonly phone: string | null
    readonly timeZone: string
    readonly outsideBodies: readonly OutsideBody[]
  }
  /** Those of the service map, by which somebody can have come. */
  readonly channels: ServiceMap['channels']
  readonly now: Instant
  /** By which clock they live; null where nobody knows, and the company's counts. */
  readonly zone: SaidZone | null
  readonly owner: Face
  /** Who is on duty for the owner; `alone` where nobody is, null while the owner is on duty. */
  readonly cover: Face | 'alone' | null
  /** Leaders who answer beside the owner, the highest last. */
  readonly leaders: readonly Face[]
  /** By when whoever of them has not taken it up yet has to. */
  readonly notTakenUp: ReadonlyMap<string, Instant>
  /** Leaders on leave to whom it went up, and who reads it now. */
  readonly away: readonly Away[]
  readonly danger: DangerTruth | null
  /** By when one of us was to try to ring whoever is in danger, and nobody did; the last of those times. */
  readonly notRung: readonly Instant[]
  readonly standing: Standing
  /** What it cost them, as they said; null where they did not, and of what is not theirs to see. */
  readonly cost: SaidCost | null
  /** When they said that they are leaving. */
  readonly leftAt: Instant | null
  /** Of how many days how many were ours; null of the first two, and where it counts from a case that joined it. */
  readonly turns: { readonly days: number; readonly ours: number } | null
  readonly promises: readonly Promised[]
  readonly allPromises: ReadonlyMap<number, Promised>
  /** By when they hear from whom. */
  readonly nextWord: { readonly by: string; readonly due: Instant } | null
  /** What leaders to whom it went up owe, and by when. */
  readonly owedByLeaders: readonly OwedByLeader[]
  /** Words that they had not in time, the last of them. */
  readonly missed: readonly MissedWord[]
  /** Whom of us they may want to thank. */
  readonly toThank: readonly Face[]
  /** How many promises and missed answers there are besides those shown. */
  readonly morePromises: number
  /** By when they would be rung if they asked for it now; null where they can't. */
  readonly callBy: Instant | null
  /** When the times begin at which they can be rung instead. */
  readonly callSlots: readonly Instant[]
  /** They need us to write, and not to ring. */
  readonly inWriting: boolean
  /** Whether we know a telephone number that is theirs. */
  readonly ringable: boolean
  readonly issues: readonly IssueView[]
  /** What is theirs to say of the calls of leaders. */
  readonly calls: readonly LeadersCall[]
  readonly ladder: Ladder
  readonly story: readonly StoryEntry[]
  /** The ledgers that the story is read from, and the place before which this part of it stands. */
  readonly ledgers: readonly string[]
  readonly before: Cursor
  /** The place before which there is more; null where there is none. */
  readonly earlier: Cursor | null
  /** Whether there is more after it. */
  readonly later: boolean
  /** How it went, as whoever looks may say or has said; null where it is not theirs to say. */
  readonly survey: SurveyView | null
  /** As whom somebody looks whom the customer let in; null for the customer. */
  readonly as: Pick<LetIn, 'id' | 'name' | 'judges'> | null
  /** Who comes in besides them now, where it is theirs to say; null where it is not. */
  readonly companions: readonly Companion[] | null
  readonly companionNames: ReadonlyMap<string, { readonly name: string }>
  /** How a leader said that we are in contact with whoever looks; null where nobody did, and where it is another's. */
  /** `person` is null where nobody named is here; `heardBy` where no challenge is anybody's to answer. */
  readonly contactPlan:
    | (Omit<ContactPlan, 'person'> & { readonly person: PersonId | null; readonly heardBy: PersonId | null })
    | null
  /** Whether it is theirs to take back. */
  readonly mayWithdraw: boolean
  /** What becomes of mail to the address that they gave; null where they gave none. */
  readonly mail: MailThere | null
  /** Whoever holds the link has not shown yet who they are; the same whether or not there is more to see. */
  readonly unproven: boolean
  readonly people: ReadonlyMap<string, Face>
  readonly texts: ReadonlyMap<string, Text>
  /** By contact. */
  readonly files: ReadonlyMap<string, readonly FileShown[]>
}

export interface SurveyView {
  readonly mayAnswer: boolean
  /** Whether they can say that they want to be asked no more: by an address that is theirs. */
  readonly mayRefuse: boolean
  readonly answer: {
    readonly score: number
    readonly wishes: boolean
    /** Who contacts them by when; null where they do not wish it, and once somebody did. */
    readonly contact: { readonly by: string; readonly due: Instant } | null
  } | null
}

/** What becomes of mail to the address that they gave; of one that sends it back so much of it as they know it by. */
export type MailThere =
  | 'sent'
  | 'readByOthers'
  | {
      readonly comesBackFrom: string
      /** Whether one of us is trying to reach them otherwise. */
      readonly isTried: boolean
    }

export interface Away {
  readonly person: string
  readonly reader: string
  /** When they are back; null where no date was given. */
  readonly until: Instant | null
}

/** A leader wrote down that it is right, or was not to ring: is it? Or they are to ring, which can be declined. */
export interface LeadersCall {
  readonly escalation: number
  readonly leader: string
  /** Who wrote down that it is right; the leader where nobody else heard it. */
  readonly wrote: string
  readonly asks: 'isItRight' | 'withoutCall' | 'noCall'
}

export interface OwedByLeader {
  readonly kind: 'report' | 'call'
  /** Who owes it, and to whom where it is a report. */
  readonly by: string
  readonly to: string
  readonly due: Instant
}

export interface ReleasedDate {
  readonly what: 'call' | 'takenUp' | 'word'
  readonly of: string
  readonly due: Instant
  readonly by: string
}

export type Standing =
  | { readonly kind: 'open'; readonly next: NextStep }
  | {
      readonly kind: 'ended'
      readonly how:
        | 'solved'
        | 'lapsed'
        | 'finalPosition'
        | 'noProblem'
        | 'withdrawn'
        | 'endedElsewhere'
        | 'merged'
        /** By somebody else than whoever looks. */
        | 'closed'
      readonly at: Instant
      /** Words that name the bodies outside to which the customer can turn (TextRef). */
      readonly outside: readonly string[]
      /** What was owed to them by a date until our last word ended it. */
      readonly released: readonly ReleasedDate[]
    }

/** The one thing that happens next, and by when; the first of these that holds. */
export type NextStep =
  /** Somebody is in danger: one of us tries to ring. */
  | { readonly kind: 'ring'; readonly until: Instant }
  /** `rests` says what comes of silence then: we ask again, or it rests. */
  | {
      readonly kind: 'proposed'
      readonly by: string
      readonly until: Instant | null
      readonly rests: boolean
      /** Proposed to many alike, out of whom one press takes it. */
      readonly many: boolean
    }
  /** As `proposed`, where one of us wrote down that they call it solved. */
  | {
      readonly kind: 'reported'
      readonly by: string
      readonly until: Instant | null
      readonly rests: boolean
    }
  | { readonly kind: 'newDate'; readonly by: string; readonly until: Instant }
  | { readonly kind: 'promise'; readonly promise: Promised }
  /** Something was missed; `by` has to put that right, and they hear from `from`. */
  | { readonly kind: 'late'; readonly by: string; readonly from: string; readonly until: Instant }
  | { readonly kind: 'acknowledge'; readonly by: string; readonly until: Instant }
  | { readonly kind: 'nextWord'; readonly by: string; readonly until: Instant }
  | { readonly kind: 'owedByLeader'; readonly owed: OwedByLeader }
  /** One of many that are answered together; they came then. */
  | {
      readonly kind: 'flood'
      readonly by: string
      readonly came: Instant
      readonly until: Instant
      readonly late: boolean
    }
  /** Only until a case from before every one had a date is given its own. */
  | { readonly kind: 'undated'; readonly by: string }

export interface IssueView {
  readonly issue: number
  /** They want our last word, as they said or (`heardBy`) as one of us wrote down; null where nobody did. */
  readonly wished: { readonly heardBy: string | null; readonly reported: boolean } | null
  /** Our last word was given on it. */
  readonly hadLastWord: boolean
  readonly words: string
  readonly state:
    | { readonly kind: 'open' }
    | { readonly kind: 'proposed'; readonly by: string; readonly what: string | null }
    /** Whoever answers for it wrote down that it is solved; only they can say so. */
    | { readonly kind: 'reported'; readonly by: string }
    /** A verdict that somebody wrote down for the customer, who may still object. */
    | { readonly kind: 'heard'; readonly by: string; readonly verdict: 'solved' | 'notSolved' }
    | { readonly kind: 'settled' }
}

/** Where the customer can go from here; `above` are the levels after the next. */
export type Ladder =
  | {
      readonly kind: 'next'
      readonly next: Face
      /** At the top, who has it already, past somebody who was not asked; null where the next is above. */
      readonly past: Face | null
      readonly above: readonly Face[]
      /** Whom it waits for, and until when at the latest; null where it is open. */
      readonly shut: ShutUntil | null
    }
  | { readonly kind: 'top'; readonly reached: Face }
