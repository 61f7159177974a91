import type { Response, ServiceMap } from '../src/language/service-map.ts'

const names = (n: number, kind: string): string[] => Array.from({ length: n }, (_, i) => `${kind}${i}`)
const plain = { when: [], unless: [], gives: [] }

/** A company in which one remedy, held by the first team, needs every one of the facts. */
const company = (
  facts: readonly string[],
  channels: ServiceMap['channels'],
  responses: readonly (readonly Response[])[],
): ServiceMap => ({
  version: 1,
  company: 'Example',
  currency: null,
  organisations: [],
  facts: facts.map((name) => ({ name, from: null, fixed: false })),
  impossible: [],
  customers: [{ name: 'customer', facts: [] }],
  problems: [{ name: 'problem', needs: 'help', amount: 0 }],
  remedies: [{ name: 'help', gives: 'help', requires: facts }],
  channels,
  teams: responses.map((all, i) => ({
    name: `team${i}`,
    responses: i === 0 ? [...all, { verb: 'own', ...plain }] : all,
    authority: i === 0 ? [{ remedy: 'help', upTo: 'any' }] : [],
    asks: [],
    establishes: [],
    machine: false,
    reportsTo: null,
    leader: false,
    organisation: null,
  })),
})

const channelTo = (name: string, team: number, published: boolean): ServiceMap['channels'][number] => ({
  name,
  reaches: `team${team}`,
  requires: [],
  published,
  kind: null,
})

/** Every team brings about some of the facts, in any order: two positions for each fact. */
export const manyFacts = (facts: number, teams: number): ServiceMap => {
  const all = names(facts, 'fact')
  return company(
    all,
    names(teams, 'channel').map((name, i) => channelTo(name, i, true)),
    names(teams, 'team').map((_, team) =>
      all
        .filter((__, i) => i % teams === team)
        .map((fact): Response => ({ verb: 'refuse', when: [], unless: [fact], gives: [fact] })),
    ),
  )
}

/** Every team tells of other channels: two positions for each of them. */
export const manyChannels = (channels: number, teams: number): ServiceMap =>
  company(
    [],
    [
      ...names(teams, 'open').map((name, i) => channelTo(name, i, true)),
      ...names(channels, 'hidden').map((name, i) => channelTo(name, i % teams, false)),
    ],
    names(teams, 'team').map((_, team) =>
      names(channels, 'hidden')
        .filter((__, i) => (i + 1) % teams === team)
        .map((channel): Response => ({ verb: 'send', channel, ...plain })),
    ),
  )

/** A large company that passes customers on and on, and now and then brings about a fact. */
export const manyTeams = (facts: number, teams: number): ServiceMap => {
  const all = names(facts, 'fact')
  return company(
    all,
    [channelTo('form', 1, true)],
    names(teams, 'team').map((_, team): Response[] => {
      const gives = team % 50 < facts ? [`fact${team % 50}`] : []
      return [
        { verb: 'pass', team: `team${(team + 1) % teams}`, ...plain },
        { verb: 'pass', team: `team${(team * 7 + 3) % teams}`, when: [], unless: [], gives },
        { verb: 'pass', team: `team${(team * 13 + 5) % teams}`, ...plain },
      ]
    }),
  )
}
