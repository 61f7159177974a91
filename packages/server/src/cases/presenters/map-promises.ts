import { isUnsettled, type LivingCase, problemOf, teamNow } from '@buckstop/domain'
import { feasibleRemedies, type KnownFacts, type Truth, whatMatters, whoIsAble } from '@buckstop/service-map'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { CustomerFact } from './customer-facts.ts'
import type { mapPromise } from '../../shapes/case-map.ts'

/** Of a case with more problems than anybody deals with at once. */
const mostProblems = 20

const answers = { true: 'yes', false: 'no', null: 'if' } as const
const answer = (so: Truth): 'yes' | 'no' | 'if' => answers[`${so}`]

/** What the map promises of each problem that is not settled yet, by what is known; each problem once. */
export const presentPromised = (
  state: LivingCase,
  { directory, company: { map } }: DirectorySnapshot,
  said: readonly CustomerFact[],
): z.output<typeof mapPromise>[] => {
  const facts: KnownFacts = new Map(
    said.flatMap(({ fact, holds }) => (holds === null ? [] : [[fact, holds] as const])),
  )
  const team = teamNow(directory, state.team)
  const waiting = state.issues.filter(isUnsettled)
  const problems = new Set(waiting.flatMap(({ issue }) => problemOf(state, issue) ?? []))
  return [...problems].slice(0, mostProblems).flatMap((problem) => {
    const found = feasibleRemedies(map, problem, facts)
    if (found === null) return []
    const able = whoIsAble(map, found, found.facts, team)
    return [
      {
        problem,
        amount: found.amount,
        currency: map.currency,
        decimals: map.decimals,
        remedies: found.remedies.map(({ remedy, feasible, lacks }) => ({
          remedy,
          feasible: answer(feasible),
          lacks: lacks.map(({ fact, holds, follows, outOfQuestion, through }) => ({
            fact,
            holds,
            follows,
            outOfQuestion,
            through: [...new Set(through.map((by) => by.team))].slice(0, 10),
          })),
        })),
        team,
        able: answer(able.able),
        by: able.by.map(({ remedy, able: so, authority }) => ({
          remedy,
          able: answer(so),
          team: authority.team,
          by: authority.by,
        })),
        asks: [...whatMatters(map, problem, facts, [team])],
      },
    ]
  })
}
