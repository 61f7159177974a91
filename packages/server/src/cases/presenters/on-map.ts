import { type LivingCase, offerWays, teamNow, teamsWith } from '@buckstop/domain'
import { authorityInReach } from '@buckstop/service-map'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseMap } from '../../shapes/case-parts.ts'
import { cardOf } from './people.ts'

/** Where the service map lets this case be offered, and what may be granted for it without being refused. */
export const presentMap = (state: LivingCase, snapshot: DirectorySnapshot): z.output<typeof caseMap> => {
  const { directory, company } = snapshot
  const { map } = company
  const theirs = teamsWith(directory, state.owner)
  const { problem = null, facts = [], ruledOut = null, stranded = [] } = state.onMap ?? {}
  return {
    problems: map.problems.map(({ name }) => name),
    facts: map.facts.map(({ name }) => name),
    known: {
      problem,
      facts: facts.map(({ fact, holds }) => ({ fact, holds })),
      ruledOut: ruledOut === null ? null : { with: [...ruledOut.with], without: [...ruledOut.without] },
      stranded: stranded.map(({ leader, why }) => ({ leader: cardOf(snapshot, leader), reason: why })),
    },
    ways: offerWays(state, directory).map(({ to, by }) => ({ to, by })),
    authority: authorityInReach(map, teamNow(directory, state.team)).map((grant) => ({
      ...grant,
      // A leader to whom the case rose needs to ask nobody for what their own team may grant.
      by: theirs.includes(grant.team) ? 'own' : grant.by,
      currency: map.currency,
      decimals: map.decimals,
    })),
  }
}
