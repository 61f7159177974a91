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
  decimals: 2,
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

/** Many kinds of customers, problems and teams, of which each passes some on, asks another and can give one remedy. */
export const manyKinds = (facts: number, problems: number, teams: number): ServiceMap => {
  let state = 7
  const below = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % n
  }
  const all = names(facts, 'fact')
  const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? ''
  const everyTeam = names(teams, 'team')
  return {
    ...company(all, [], []),
    customers: [
      { name: 'customer', facts: [] },
      { name: 'other customer', facts: all },
    ],
    problems: names(problems, 'problem').map((name, i) => ({ name, needs: `need${i}`, amount: 50 })),
    remedies: names(problems, 'remedy').map((name, i) => ({
      name,
      gives: `need${i}`,
      requires: [oneOf(all)],
    })),
    channels: names(10, 'channel').map((name) => ({
      name,
      reaches: oneOf(everyTeam),
      requires: [oneOf(all)],
      published: true,
      kind: null,
    })),
    teams: everyTeam.map((name, i) => ({
      name,
      responses: [
        { verb: 'own', ...plain },
        { verb: 'pass', team: oneOf(everyTeam), when: [oneOf(all)], unless: [], gives: [] },
        { verb: 'pass', team: oneOf(everyTeam), when: [], unless: [oneOf(all)], gives: [oneOf(all)] },
      ],
      authority: [{ remedy: `remedy${below(problems)}`, upTo: 100 }],
      asks: [oneOf(everyTeam)],
      establishes: [{ fact: oneOf(all), when: [], unless: [] }],
      reportsTo: i === 0 ? null : `team${below(i)}`,
      leader: i === 0,
      machine: false,
      organisation: null,
    })),
  }
}
