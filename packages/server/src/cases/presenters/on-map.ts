import { type LivingCase, offerWays, teamNow, teamsWith } from '@buckstop/domain'
import { authorityInReach } from '@buckstop/service-map'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseMap } from '../../shapes/case-parts.ts'

/** Where the service map lets this case be offered, and what may be granted for it without being refused. */
export const presentMap = (
  state: LivingCase,
  { directory, company: { map } }: DirectorySnapshot,
): z.output<typeof caseMap> => {
  const theirs = teamsWith(directory, state.owner)
  return {
    ways: offerWays(state, directory).map(({ to, by }) => ({ to, by })),
    authority: authorityInReach(map, teamNow(directory, state.team)).map((grant) => ({
      ...grant,
      // A leader to whom the case rose needs to ask nobody for what their own team may grant.
      by: theirs.includes(grant.team) ? 'own' : grant.by,
      currency: map.currency,
    })),
  }
}
