import type { Impossible, ServiceMap } from '../language/service-map.ts'
import { impossibleBy } from '../language/possible.ts'
import type { Finding } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Reading } from './reading.ts'
import { type Sentence, sentence } from './sentence.ts'

/** A fact that no one can make true is given by an answer, or found out by a team. */
export const fixedFindings = (map: ServiceMap, reading: Reading): Finding[] => {
  const fixed = new Set(map.facts.flatMap((fact) => (fact.fixed ? [fact.name] : [])))
  if (fixed.size === 0) return []
  return reading.referred.flatMap(({ section, name, at, path }): Finding[] => {
    const [top, , key, , conditions] = path
    if (section !== 'facts' || top !== 'teams' || !fixed.has(name)) return []
    const gives = key === 'responses' && conditions === 'gives'
    const establishes = key === 'establishes' && (conditions === undefined || conditions === 'fact')
    if (!gives && !establishes) return []
    const said = sentence(gives ? 'rules.fixed.given' : 'rules.fixed.established', { fact: quote(name) })
    return [{ code: 'fixed-fact', said: [said], at, path }]
  })
}

/** A kind of customer that the map itself rules out. */
export const impossibleFindings = (map: ServiceMap, reading: Reading): Finding[] =>
  map.customers.flatMap(({ name, facts }): Finding[] => {
    const rule = impossibleBy(map, new Set(facts))
    if (rule === null) return []
    return [
      {
        code: 'impossible-customer',
        said: [ruledOut(quote(name), rule)],
        at: reading.placeOf('customers', name),
        path: ['customers', name],
      },
    ]
  })

const ruledOut = (customer: string, rule: Impossible): Sentence => {
  const [has, lacks] = [rule.with.map(quote), rule.without.map(quote)]
  if (lacks.length === 0) return sentence('rules.impossible.has', { customer, has })
  if (has.length === 0) return sentence('rules.impossible.lacks', { customer, lacks })
  return sentence('rules.impossible.both', { customer, has, lacks })
}
