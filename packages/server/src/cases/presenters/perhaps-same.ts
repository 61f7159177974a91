import { type CaseId, ladderAbove, type LivingCase, type StandIn } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { perhapsSameView } from '../../shapes/case-parts.ts'
import type { PerhapsSame } from '../queries/perhaps-same.ts'
import type { Asker } from './duties.ts'
import { cardOf } from './people.ts'

export interface Comparing {
  readonly state: LivingCase
  readonly snapshot: DirectorySnapshot
  readonly asker: Asker
  readonly standIn: StandIn
  /** Those of the others that the asker sees anyway. */
  readonly visible: ReadonlySet<CaseId>
}

/** Cases of perhaps the same person, for the owner of either and whoever sees both; and who takes which. */
export const presentPerhapsSame = (
  found: readonly PerhapsSame[],
  comparing: Comparing,
): readonly z.output<typeof perhapsSameView>[] => {
  const { state, snapshot, asker, visible } = comparing
  return found
    .filter(({ caseId, owner }) => visible.has(caseId) || owner === asker.id || state.owner === asker.id)
    .map((other) => {
      const here = goesOnHere(state, other)
      return {
        case: {
          id: other.caseId,
          reference: other.reference,
          status: other.status,
          openedAt: other.openedAt,
          opening: other.opening,
        },
        name: other.name,
        owner: cardOf(snapshot, other.owner),
        strength: other.strength,
        shares: [...other.shares],
        sameName: other.sameName,
        goesOn: here ? state.id : other.caseId,
        mine: here ? answersFor(state, comparing) : other.owner === asker.id,
      }
    })
}

/** The one that is open; of two, the one that is there longer: what is new moves to what is known. */
const goesOnHere = ({ kind, openedAt }: LivingCase, other: PerhapsSame): boolean =>
  kind === 'open' && (other.status === 'ended' || openedAt <= other.openedAt)

const answersFor = ({ owner, team }: LivingCase, comparing: Comparing): boolean => {
  const { snapshot, asker, standIn } = comparing
  return owner === asker.id || ladderAbove(snapshot.directory, team, owner, standIn).includes(asker.id)
}
