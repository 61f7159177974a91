import type { Authority, Establishes, Response, Team } from '../language/service-map.ts'
import type { Step } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Coin, Reading } from './reading.ts'
import { sentence } from './sentence.ts'
import type { Tree } from './tree.ts'
import { distinct, entryOf, isTrue } from './tree.ts'

export const declareTeams = (root: Tree, reading: Reading, coin: Coin): Team[] =>
  reading.section(root, 'teams').map(({ key, value, path }): Team => {
    const responses = entryOf(value, 'responses')?.value
    return {
      name: key,
      responses:
        responses?.kind === 'list'
          ? responses.items.flatMap((item, i) => declareResponse(item, reading, [...path, 'responses', i]))
          : [],
      authority: declareAuthority(value, reading, coin, [...path, 'authority']),
      asks: reading.references(entryOf(value, 'asks')?.value, 'teams', [...path, 'asks']),
      establishes: declareEstablishes(value, reading, [...path, 'establishes']),
      reportsTo: reading.reference(entryOf(value, 'reportsTo')?.value, 'teams', [...path, 'reportsTo']),
      leader: isTrue(value, 'leader'),
      machine: isTrue(value, 'machine'),
      organisation: reading.reference(entryOf(value, 'organisation')?.value, 'organisations', [
        ...path,
        'organisation',
      ]),
    }
  })

const declareEstablishes = (team: Tree, reading: Reading, path: readonly Step[]): Establishes[] => {
  const list = entryOf(team, 'establishes')?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item, i): Establishes[] => {
    const here = [...path, i]
    if (item.kind === 'scalar') {
      const fact = reading.reference(item, 'facts', here)
      return fact === null ? [] : [{ fact, when: [], unless: [] }]
    }
    const fact = reading.reference(entryOf(item, 'fact')?.value, 'facts', [...here, 'fact'])
    if (fact === null) return []
    return [
      {
        fact,
        when: reading.references(entryOf(item, 'when')?.value, 'facts', [...here, 'when']),
        unless: reading.references(entryOf(item, 'unless')?.value, 'facts', [...here, 'unless']),
      },
    ]
  })
}

const declareAuthority = (team: Tree, reading: Reading, coin: Coin, path: readonly Step[]): Authority[] => {
  const authority = entryOf(team, 'authority')?.value
  if (authority?.kind !== 'map') return []
  return distinct(authority.entries).map(({ key, keyAt, value }) => {
    const here = [...path, key]
    reading.refer('remedies', key, keyAt, here)
    const any = value.kind === 'scalar' && value.text === 'any'
    return { remedy: key, upTo: any ? 'any' : reading.amount(value, coin, here) }
  })
}

const none = { when: [], unless: [], gives: [] }
const verbs = ['own', 'refuse', 'pass', 'send'] as const

const declareResponse = (item: Tree, reading: Reading, path: readonly Step[]): Response[] => {
  if (item.kind === 'scalar') {
    return item.value === 'own' || item.value === 'refuse' ? [{ verb: item.value, ...none }] : []
  }
  if (item.kind === 'list') return []
  const found = verbs.filter((verb) => entryOf(item, verb) !== undefined)
  const conditions = {
    when: reading.references(entryOf(item, 'when')?.value, 'facts', [...path, 'when']),
    unless: reading.references(entryOf(item, 'unless')?.value, 'facts', [...path, 'unless']),
    gives: reading.references(entryOf(item, 'gives')?.value, 'facts', [...path, 'gives']),
  }
  const team = reading.reference(entryOf(item, 'pass')?.value, 'teams', [...path, 'pass'])
  const channel = reading.reference(entryOf(item, 'send')?.value, 'channels', [...path, 'send'])
  const [verb, second] = found
  if (verb === undefined || second !== undefined) {
    const said =
      second === undefined
        ? sentence('values.noVerb', {})
        : sentence('values.severalVerbs', { verbs: found.map(quote) })
    reading.findings.push({ code: 'one-verb', said: [said], at: item.at, path })
    return []
  }
  if (verb === 'pass') return team === null ? [] : [{ verb, team, ...conditions }]
  if (verb === 'send') return channel === null ? [] : [{ verb, channel, ...conditions }]
  return [{ verb, ...conditions }]
}
