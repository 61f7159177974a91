import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { Recognition } from '../contact/recognition.ts'
import type { Counts } from '../counts.ts'
import type { CaseId, ContactId, TextRef } from '../../matter/text.ts'
import type { CaseOpenedApart } from './events.ts'
import type { Belongings, Half } from './carried.ts'
import type { TakenOutAs } from './taken-out-as.ts'

/**
 * Two cases of one customer; the server locks both and lets each decide its half in one transaction: `mergeInto` on
 * the one that goes, `absorb` with its `belongingsOf` on the one that goes on; apart again `release` on the one that
 * went on, `takeApart` with what its `released` event returned on the one that had gone. A contact becomes a case of
 * its own by `takeContactOut` on the one in which it stands and `openApart` on the new one.
 */
export type MergingCommand =
  | {
      readonly type: 'mergeInto'
      readonly into: CaseId
      /** By the customer, of whom the server knows by proof that both cases are theirs. */
      readonly proved?: boolean
      /** The two are perhaps of one person, as the server shows whoever owns the other, whichever team has this one. */
      readonly perhapsSame?: boolean
    }
  | {
      readonly type: 'absorb'
      readonly from: CaseId
      readonly belongings: Belongings
      /** By the customer, of whom the server knows by proof that both cases are theirs. */
      readonly proved?: boolean
      /** How whoever joins them knows that two customers are one person; left out where they were one before. */
      readonly recognition?: Recognition
    }
  | {
      readonly type: 'release'
      readonly to: CaseId
      /** What was said with it while they were one, which goes with it. */
      readonly said?: readonly SaidMeanwhile[]
      /** How many issues and promises it had itself: what is its own of those made meanwhile is numbered after them. */
      readonly had?: Pick<Counts, 'issues' | 'promises'>
    }
  | {
      readonly type: 'takeApart'
      readonly from: CaseId
      readonly returned: Half
      /** Who owned both until now, and goes on owning both. */
      readonly owner: PersonId
    }
  | {
      readonly type: 'takeContactOut'
      readonly contact: StandingContact
      readonly as: TakenOutAs
      /** The case that it becomes. */
      readonly into: CaseId
      /** Words of the customer that stay; null where this is the last contact that they made. */
      readonly left: TextRef | null
    }
  | { readonly type: 'openApart'; readonly opening: CaseOpenedApart }

/** A contact that was written in the case that went on, by or to whoever held a link of the one that had gone. */
export interface SaidMeanwhile {
  readonly id: ContactId
  readonly writtenIn: CaseId
  readonly timesTold: number
}

/** A contact as it stands in a case, which may not be the one in which it was written. */
export interface StandingContact {
  readonly id: ContactId
  readonly writtenIn: CaseId
  /** The joined cases by which it came here, the nearest first; empty for one of this case's own. */
  readonly cameWith: readonly CaseId[]
  /** What the customer said themselves, and nobody doubts it. */
  readonly theirOwn: boolean
  /** It came without proof, and nobody has vouched for it. */
  readonly unproven: boolean
  /** Its words, and those of each issue that it named. */
  readonly words: readonly TextRef[]
  readonly timesTold: number
}

export const mergingActors: ActorsOf<MergingCommand> = {
  mergeInto: ['customer', 'whoeverDealsWithIt'],
  absorb: ['customer', 'person'],
  release: ['person'],
  takeApart: ['person'],
  takeContactOut: ['customer', 'person'],
  openApart: ['customer', 'person'],
}
