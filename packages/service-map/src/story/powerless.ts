import { item } from '../game/item.ts'
import { majorOf } from '../language/money.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { Powerless } from './story.ts'

/**
 * Why an owner cannot solve the problem.
 * @param reach the teams whose authority it may use
 * @param known the facts that they know
 */
export const powerlessIn = (
  map: ServiceMap,
  problem: number,
  reach: ReadonlySet<number>,
  known: ReadonlySet<number>,
): Powerless => {
  const { needs, amount } = item(map.problems, problem)
  const serving = map.remedies.filter(({ gives }) => gives === needs)
  if (serving.length === 0) return { why: 'nothingGives', needs }
  const held = map.teams
    .filter((_, team) => reach.has(team))
    .flatMap(({ authority }) => authority)
    .flatMap(({ remedy, upTo }) => {
      const found = serving.find(({ name }) => name === remedy)
      return found === undefined ? [] : [{ remedy: found, upTo: upTo === 'any' ? Infinity : upTo }]
    })
  const [barred] = held.filter(({ upTo }) => upTo >= amount)
  if (barred !== undefined) {
    const facts = new Set([...known].map((fact) => item(map.facts, fact).name))
    const { name, requires } = barred.remedy
    return { why: 'lacking', remedy: name, facts: requires.filter((fact) => !facts.has(fact)) }
  }
  const [most] = held.toSorted((a, b) => b.upTo - a.upTo)
  return most === undefined
    ? { why: 'nobody' }
    : {
        why: 'upTo',
        remedy: most.remedy.name,
        upTo: majorOf(most.upTo, map.decimals),
        currency: map.currency,
      }
}
