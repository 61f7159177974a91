import type { Response, ServiceMap } from '../src/language/service-map.ts'

/** Numbers from 0 to below 1, the same for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A map as large as repair promises to be complete for: 40 responses, 12 teams, 10 channels,
 * 5 remedies, 4 pairs of customer and problem. `authority` is the share of teams that have any.
 */
export const largestRepairable = (seed: number, authority: number): ServiceMap => {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const names = (n: number, kind: string): string[] => Array.from({ length: n }, (_, i) => `${kind}${i}`)
  const facts = names(4, 'fact')
  const channels = names(10, 'channel')
  const teams = names(12, 'team')
  const some = (share: number): string[] => facts.filter(() => random() < share)
  const one = (list: readonly string[]): string => list[below(list.length)] ?? ''
  const responses = teams.map((): Response[] => [])
  for (let i = 0; i < 40; i++) {
    const conditions = {
      when: random() < 0.2 ? some(0.3) : [],
      unless: random() < 0.2 ? some(0.3) : [],
      gives: random() < 0.15 ? some(0.3) : [],
    }
    const verb = random()
    responses[i < 12 ? i : below(12)]?.push(
      verb < 0.3
        ? { verb: 'own', ...conditions }
        : verb < 0.45
          ? { verb: 'refuse', ...conditions }
          : verb < 0.75
            ? { verb: 'pass', team: one(teams), ...conditions }
            : { verb: 'send', channel: one(channels), ...conditions },
    )
  }
  return {
    version: 1,
    company: 'Example',
    currency: null,
    decimals: 2,
    organisations: [],
    facts: facts.map((name) => ({ name, from: null, fixed: false })),
    impossible: [],
    customers: names(2, 'customer').map((name) => ({ name, facts: some(0.5) })),
    problems: names(2, 'problem').map((name, i) => ({ name, needs: `need${i}`, amount: below(3) })),
    remedies: names(5, 'remedy').map((name) => ({
      name,
      gives: `need${below(2)}`,
      requires: random() < 0.3 ? some(0.4) : [],
    })),
    channels: channels.map((name) => ({
      name,
      reaches: one(teams),
      requires: random() < 0.3 ? some(0.5) : [],
      published: random() < 0.6,
      kind: null,
    })),
    teams: teams.map((name, i) => ({
      name,
      responses: responses[i] ?? [],
      authority:
        random() < authority
          ? [{ remedy: `remedy${below(5)}`, upTo: random() < 0.5 ? 'any' : below(3) }]
          : [],
      asks: random() < 0.3 ? [one(teams)] : [],
      establishes: [],
      machine: false,
      reportsTo: i < 11 && random() < 0.6 ? (teams[i + 1 + below(11 - i)] ?? null) : null,
      leader: false,
      organisation: null,
    })),
  }
}

/**
 * A map as large as repair promises to be complete for, hard to repair: every team can be turned
 * to, every team brings something about, and one alone can do anything.
 */
export const oneTeamAble = (): ServiceMap => {
  const facts = ['fact0', 'fact1', 'fact2']
  const fact = (i: number): string[] => [facts[i % 3] ?? '']
  const teams = Array.from({ length: 12 }, (_, i) => `team${i}`)
  const response = (i: number): Response => {
    const conditions = { when: [], unless: [], gives: fact(i) }
    return i % 3 === 0
      ? { verb: 'pass', team: teams[(i * 5) % 12] ?? '', ...conditions }
      : { verb: 'refuse', ...conditions }
  }
  const requires = [fact(0), fact(1), fact(2), [...fact(1), ...fact(2)], [...fact(0), ...fact(1)]]
  return {
    version: 1,
    company: 'Example',
    currency: null,
    decimals: 2,
    organisations: [],
    facts: facts.map((name) => ({ name, from: null, fixed: false })),
    impossible: [],
    customers: [
      { name: 'customer0', facts: [] },
      { name: 'customer1', facts: fact(1) },
    ],
    problems: [
      { name: 'problem0', needs: 'help', amount: 5 },
      { name: 'problem1', needs: 'help', amount: 9 },
    ],
    remedies: requires.map((needed, i) => ({ name: `remedy${i}`, gives: 'help', requires: needed })),
    channels: teams.slice(0, 10).map((reaches, i) => ({
      name: `channel${i}`,
      reaches,
      requires: [],
      published: true,
      kind: null,
    })),
    teams: teams.map((name, team) => ({
      name,
      responses: Array.from({ length: 40 }, (_, i) => i)
        .filter((i) => i % 12 === team)
        .map(response),
      authority: team === 11 ? [{ remedy: 'remedy0', upTo: 'any' }] : [],
      asks: [],
      establishes: [],
      machine: false,
      reportsTo: null,
      leader: false,
      organisation: null,
    })),
  }
}
