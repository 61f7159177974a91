import { parse } from '@buckstop/service-map'
import { graphOf } from '@buckstop/service-map/drawing'
import { expect, test } from 'vitest'
import { inWords } from './in-words.ts'
import { allWays } from './lit.ts'

test('the drawing in words has every box, every line that leaves it, and what the marks say', () => {
  const parsed = parse(`version: 1
company: Small
currency: EUR
facts: [number]
customers: {caller: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  chat: {reaches: desk, requires: [number], kind: chat, published: false}
teams:
  desk: {responses: [refuse, {send: chat}, {pass: خدمة العملاء}], asks: [خدمة العملاء], reportsTo: خدمة العملاء}
  خدمة العملاء: {leader: true, responses: [own], authority: {help: 50}}
`)
  if (!parsed.ok) throw new Error('no map')
  const graph = graphOf(parsed.map)
  const chat = graph.nodes[0]?.id ?? ''
  const lights = allWays({ trap: new Set([chat, `reaches ${chat} t0`]), unsafe: new Set(), safe: new Set() })
  expect(
    inWords(graph, lights, 'map').map(
      ({ name, facts }) => `${name}: ${facts.map(({ words }) => words).join('; ')}`,
    ),
  ).toEqual([
    'chat: chat, not published; needs number; reaches desk (on a way that goes round for ever); on a way that goes round for ever',
    'desk: refuses; passes on to \u2068خدمة العملاء\u2069; sends the customer away to chat; may ask \u2068خدمة العملاء\u2069; reports to \u2068خدمة العملاء\u2069',
    'خدمة العملاء: a leader’s; owns; help: up to EUR\u00a050',
  ])
  const [, desk] = inWords(graph, lights, 'buckstop')
  expect(desk?.facts.map(({ words }) => words)).toContain(
    'sends the customer away to chat: nobody, under Buckstop',
  )
})
