import { isUnsettled, type LivingCase, offerWays, problemOf, teamNow, teamsWith } from '@buckstop/domain'
import { authorityInReach } from '@buckstop/service-map'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseMap } from '../../shapes/case-map.ts'
import { factsOfCustomer, type FactsElsewhere } from './customer-facts.ts'
import { presentPromised } from './map-promises.ts'
import { cardOf } from './people.ts'

/**
 * What is known of this case in the service map and what the map promises then; where the case may be offered, and what may
 * be granted for it without being refused.
 */
export const presentMap = (
  state: LivingCase,
  snapshot: DirectorySnapshot,
  elsewhere: readonly FactsElsewhere[],
): z.output<typeof caseMap> => {
  const { directory, company } = snapshot
  const { map } = company
  const theirs = teamsWith(directory, state.owner)
  const {
    problem = null,
    problems = [],
    facts: here = [],
    ruledOut = null,
    stranded = [],
  } = state.onMap ?? {}
  const facts = factsOfCustomer(here, elsewhere)
  const named = new Set(map.problems.map(({ name }) => name))
  return {
    problems: map.problems.map(({ name }) => name),
    facts: map.facts.map(({ name }) => name),
    known: {
      problem,
      issues: state.issues.filter(isUnsettled).map(({ issue }) => {
        const said = problems.find((one) => one.issue === issue)
        const is = problemOf(state, issue)
        return {
          issue,
          problem: is,
          gone: is !== null && !named.has(is),
          by: said === undefined ? null : cardOf(snapshot, said.by),
          at: said?.at ?? null,
        }
      }),
      facts: facts.flatMap(({ fact, holds, by, at, in: place }) =>
        holds === null
          ? []
          : [{ fact, holds, source: 'person' as const, by: cardOf(snapshot, by), at, in: place }],
      ),
      ruledOut: ruledOut === null ? null : { with: [...ruledOut.with], without: [...ruledOut.without] },
      stranded: stranded.map(({ leader, why }) => ({ leader: cardOf(snapshot, leader), reason: why })),
    },
    promised: presentPromised(state, snapshot, facts),
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
