import { check, parse } from '@buckstop/service-map'
import { graphOf } from '@buckstop/service-map/drawing'
import { describe, expect, test } from 'vitest'
import { storyLights } from './lit.ts'

const parsed = parse(`version: 1
company: Round
customers: {caller: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  phone: {reaches: desk, kind: phone}
teams:
  desk: {responses: [{pass: office}]}
  office: {responses: [refuse, own], authority: {help: any}}
  nobody: {}
`)
if (!parsed.ok) throw new Error('the map of this test is no map')
const { map } = parsed
const checked = check(map)
const verdict = checked.ok ? checked.result.verdicts[0] : undefined
if (verdict === undefined) throw new Error('no verdict')
const graph = graphOf(map)
const idOf = (name: string): string => graph.nodes.find((node) => node.name === name)?.id ?? ''
const passing = graph.edges.find(({ kind }) => kind === 'pass')?.id ?? ''

describe('a story in the drawing', () => {
  test('told whole lights every box and line that it goes through, and sets the rest aside', () => {
    const light = storyLights(map, verdict, null)
    for (const id of [idOf('phone'), idOf('desk'), idOf('office'), passing])
      expect(light(id)).toEqual({ way: 'trap', now: false, aside: false })
    expect(light(idOf('nobody'))).toEqual({ way: null, now: false, aside: true })
  })

  test('told step by step lights what was told, and marks the move of the step', () => {
    const calls = storyLights(map, verdict, 0)
    expect(calls(idOf('phone'))).toEqual({ way: 'trap', now: true, aside: false })
    expect(calls(passing)).toEqual({ way: null, now: false, aside: true })
    const passes = storyLights(map, verdict, 1)
    expect(passes(idOf('phone'))).toEqual({ way: 'trap', now: false, aside: false })
    expect(passes(passing)).toEqual({ way: 'trap', now: true, aside: false })
  })
})
