import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { MeantFor } from '../../matter/parts.ts'
import type { CaseId, ContactId, IssueNumber, TextRef } from '../../matter/text.ts'
import type { PromiseCommand } from '../promise/commands.ts'
import type { RemedyCommand } from '../remedy/commands.ts'
import type { ResolutionCommand } from '../resolution/commands.ts'
import type { SentAway } from '../sent-away/commands.ts'
import type { ChannelKind } from './channel.ts'
import type { MadeContact, ReceivedContact } from './contact.ts'

/**
 * Opens the case. The owner is chosen by `chooseOwner` beforehand, or is the person who took the contact; should
 * they not be able to own it by now, it goes to whoever stands for them or above them.
 */
export interface OpenCase {
  readonly type: 'openCase'
  readonly caseId: CaseId
  readonly reference: string
  /** The team in which the owner answers; for a person who took the contact, their own. */
  readonly team: TeamName
  readonly owner: PersonId
  /** The owner only covers (`ChosenOwner.offerToTeam`): an offer to the team stands from the first moment. */
  readonly offerToTeam: boolean
  readonly contact: ReceivedContact
  /** The words of each issue; at least one, at most `maxIssues`. */
  readonly issues: readonly TextRef[]
  /** Channels on which the customer left a way to reach them. */
  readonly ways: readonly ChannelKind[]
  readonly language: string
  readonly remedySought: TextRef | null
  readonly danger: TextRef | null
  /** They were sent away at a door of ours before; null where they do not say so. */
  readonly sentAway: SentAway | null
  /** It came without proof, and its network had people called already: from then on it calls them too. */
  readonly dangerGatheredUntil: Instant | null
  /** Its network flooded our forms just then, and nothing shows that a browser worked for it. */
  readonly cameInFlood: boolean
  /** History taken in: nobody is told, and no clock runs but that of taking it up. */
  readonly imported: boolean
  /** Of history: it had ended where it came from, and ends here in the same moment; never as solved. */
  readonly endedElsewhere: boolean
  /** Working days after the next on which imported history is to be taken up, since many come in at once; 0 otherwise. */
  readonly takeUpAfter: number
}

export interface ReceiveContact {
  readonly type: 'receiveContact'
  readonly contact: ReceivedContact
  readonly issue: IssueNumber | null
  readonly ways: readonly ChannelKind[]
  /** A call that goes on: the contact with which that began. */
  readonly continues?: ContactId | undefined
}

export interface MakeContact {
  readonly type: 'makeContact'
  readonly contact: Omit<MadeContact, 'by' | 'meantFor'>
  /** Whose words it answers, where cases have joined; left out where it is not said. */
  readonly meantFor?: MeantFor | undefined
  /** A call-back that this conversation keeps; null where it is about none. */
  readonly promise: number | null
  /** By when they hear again, as they were told; null leaves it to the rule. */
  readonly nextWord: NamedWord | null
  /** What they are told in the same breath, in this order: all of it is recorded with the words, or nothing. */
  readonly along?: readonly ToldAlong[]
}

export type ToldAlong =
  | Extract<PromiseCommand, { type: 'makePromise' }>
  | Extract<ResolutionCommand, { type: 'proposeResolution' }>
  | Extract<RemedyCommand, { type: 'grantRemedy' }>

/** A date that the customer was told. */
export interface NamedWord {
  readonly by: Instant
  /** Their yes in their own words, where it is later than we may name by ourselves. */
  readonly yes: TextRef | null
}

export interface VouchForContact {
  readonly type: 'vouchForContact'
  readonly contactId: ContactId
}

export type ContactCommand = OpenCase | ReceiveContact | MakeContact | VouchForContact

export const contactActors: ActorsOf<ContactCommand> = {
  openCase: ['customer', 'stranger', 'whoeverHears', 'machine'],
  receiveContact: ['customer', 'stranger', 'whoeverHears', 'machine'],
  makeContact: ['person'],
  vouchForContact: ['person'],
}
