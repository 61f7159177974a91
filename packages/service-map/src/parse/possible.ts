import type { ServiceMap } from '../language/service-map.ts'
import { impossibleBy } from '../language/possible.ts'
import type { Finding } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Reading } from './reading.ts'

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
    const message = `${quote(name)} is fixed: no one can make it true, so nothing ${gives ? 'gives' : 'establishes'} it.`
    return [{ code: 'fixed-fact', message, at, path }]
  })
}

/** A kind of customer that the map itself rules out. */
export const impossibleFindings = (map: ServiceMap, reading: Reading): Finding[] =>
  map.customers.flatMap(({ name, facts }): Finding[] => {
    const rule = impossibleBy(map, new Set(facts))
    if (rule === null) return []
    const words = [
      ...(rule.with.length > 0 ? [`with ${rule.with.map(quote).join(' and ')}`] : []),
      ...(rule.without.length > 0 ? [`without ${rule.without.map(quote).join(' or ')}`] : []),
    ].join(' and ')
    const message = `There can be no ${quote(name)}: “impossible” rules out whoever is ${words}.`
    return [
      {
        code: 'impossible-customer',
        message,
        at: reading.placeOf('customers', name),
        path: ['customers', name],
      },
    ]
  })
