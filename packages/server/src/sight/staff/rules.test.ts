import { viewerRules } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { lookedRules } from '../../shapes/access-log.ts'
import { sightParts, sightRules } from '../../shapes/sight.ts'
import { rules, shows } from './rules.ts'

test('no rule shows more than one before it, so that the first that holds is all that somebody may see', () => {
  for (const [at, { rule }] of rules.entries()) {
    for (const later of sightRules.slice(at + 1)) {
      const more = sightParts.filter((part) => shows(later)[part] && !shows(rule)[part])
      expect({ later, more }).toEqual({ later, more: [] })
    }
  }
})

test('they stand in the order in which they are named', () => {
  expect(rules.map(({ rule }) => rule)).toEqual(sightRules)
})

test('there is one for everything that can bring a case before somebody', () => {
  expect(rules.flatMap(({ rule, of }) => (of === 'history' ? [rule] : []))).toEqual(viewerRules)
})

test('every look is written down but that of whoever owns it or leads its team', () => {
  expect(rules.flatMap(({ rule, logged }) => (logged ? [] : [rule]))).toEqual(['noCustomer', 'owns', 'leads'])
  // What is perhaps the same customer's is no rule by which a case is seen whole.
  const written = rules.flatMap(({ rule, logged }) => (logged ? [rule] : []))
  expect([...written, 'perhapsSame']).toEqual(lookedRules)
})
