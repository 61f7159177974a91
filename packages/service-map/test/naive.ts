import type { Response, ServiceMap, Team } from '../src/language/service-map.ts'
import type { VerdictName } from '../src/check/verdict.ts'

/**
 * The meaning of service maps written down as plainly as it can be: every position a text, every
 * value recomputed until none changes. Slow, and independent of everything in src.
 */
export interface NaiveVerdict {
  customer: string
  problem: string
  verdict: VerdictName
  contacts: number | null
  contactsIfLucky: number | null
}

interface Position {
  readonly at: string | null
  readonly facts: ReadonlySet<string>
  readonly told: ReadonlySet<string>
}

interface Node {
  readonly customerChooses: boolean
  next: string[]
  worst: number
  lucky: number
}

type Facts = ReadonlySet<string>

const won = 'solved'

const keyOf = ({ at, facts, told }: Position): string =>
  `${at ?? ''}|${[...facts].toSorted().join()}|${[...told].toSorted().join()}`

const all = (facts: Facts, wanted: readonly string[]): boolean => wanted.every((f) => facts.has(f))
const none = (facts: Facts, barred: readonly string[]): boolean => !barred.some((f) => facts.has(f))
const plus = (set: Facts, more: readonly string[]): Set<string> => new Set([...set, ...more])

export const isPossible = (map: ServiceMap, facts: Facts): boolean =>
  !map.impossible.some((rule) => all(facts, rule.with) && none(facts, rule.without))

/** A response gives all that it gives, or nothing. */
const given = (map: ServiceMap, facts: Facts, gives: readonly string[]): Facts => {
  const after = plus(facts, gives)
  return isPossible(map, after) ? after : facts
}

const isOpen = (response: Response, facts: Facts): boolean =>
  all(facts, response.when) && none(facts, response.unless)

const teamOf = (map: ServiceMap, name: string): Team => map.teams.find((t) => t.name === name)!

const ladderOf = (map: ServiceMap, name: string): string[] => {
  const { reportsTo } = teamOf(map, name)
  return reportsTo === null ? [] : [reportsTo, ...ladderOf(map, reportsTo)]
}

/** The owner, as many of those above as are told, and all that any of them reaches by asking. */
const helpersOf = (map: ServiceMap, name: string, rungs: number): Team[] => {
  const found = new Set([name, ...ladderOf(map, name).slice(0, rungs)])
  for (const member of found) for (const asked of teamOf(map, member).asks) found.add(asked)
  return [...found].map((member) => teamOf(map, member))
}

export const isAble = (
  map: ServiceMap,
  problem: string,
  name: string,
  facts: Facts,
  rungs: number,
): boolean => {
  const { needs, amount } = map.problems.find((p) => p.name === problem)!
  const helpers = helpersOf(map, name, rungs)
  const established = helpers
    .flatMap(({ establishes }) => establishes)
    .filter(({ when, unless }) => all(facts, when) && none(facts, unless))
    .map(({ fact }) => fact)
    .filter((fact) => isPossible(map, plus(facts, [fact])))
  const known = plus(facts, established)
  return map.remedies.some(
    (remedy) =>
      remedy.gives === needs &&
      all(known, remedy.requires) &&
      helpers.some(({ authority }) =>
        authority.some((a) => a.remedy === remedy.name && (a.upTo === 'any' || a.upTo >= amount)),
      ),
  )
}

interface Owner {
  readonly team: string
  /** When the owner got it, and when it has done what it can. */
  readonly facts: Facts
  readonly after: Facts
}

/** Under Buckstop: whoever may come to own a contact that begins at this team. */
const ownersFrom = (map: ServiceMap, first: string, facts: Facts): { owners: Owner[]; met: string[] } => {
  const seen = new Map<string, { team: string; facts: Facts }>()
  const waiting = [{ team: first, facts }]
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const key = `${here.team}|${[...here.facts].toSorted().join()}`
    if (seen.has(key)) continue
    seen.set(key, here)
    const team = teamOf(map, here.team)
    if (team.machine) waiting.push({ team: team.reportsTo!, facts: here.facts })
    for (const response of team.responses) {
      if (response.verb !== 'pass' || !isOpen(response, here.facts)) continue
      waiting.push({ team: response.team, facts: given(map, here.facts, response.gives) })
    }
  }
  const met = [...seen.values()]
  return {
    met: met.map(({ team }) => team),
    owners: met
      .filter(({ team }) => !teamOf(map, team).machine)
      .map((here) => ({ ...here, after: brought(map, here.team, here.facts) })),
  }
}

export const brought = (map: ServiceMap, owner: string, arrived: Facts): Facts => {
  const own = teamOf(map, owner).responses.filter(
    ({ verb, unless }) => verb !== 'refuse' && none(arrived, unless),
  )
  let facts = arrived
  for (let before = -1; before !== facts.size;) {
    before = facts.size
    for (const { when, gives } of own) if (all(facts, when)) facts = given(map, facts, gives)
  }
  return facts
}

/** What the games of a map go through, over all kinds of customer. */
interface Marks {
  readonly reached: Set<string>
  readonly used: Set<string>
  readonly dead: Set<string>
  readonly powerless: Set<string>
  /** By team and problem. */
  readonly rungs: Map<string, number>
}

/** One game: the verdict of a customer of whom these facts are true at the start. */
const play = (
  map: ServiceMap,
  withBuckstop: boolean,
  begin: Facts,
  problem: string,
  marks: Marks,
): Omit<NaiveVerdict, 'customer' | 'problem'> => {
  const answers = (position: Position, name: string): (Position | 'solved')[] => {
    marks.reached.add(name)
    const open = teamOf(map, name).responses.filter((response) => isOpen(response, position.facts))
    if (open.length === 0) {
      marks.dead.add(`${name}|${problem}`)
      return [{ ...position, at: null }]
    }
    return open.map((response) => {
      const facts = given(map, position.facts, response.gives)
      switch (response.verb) {
        case 'own':
          if (isAble(map, problem, name, facts, 0)) return won
          marks.powerless.add(`${name}|${problem}`)
          return { at: null, facts, told: position.told }
        case 'refuse':
          return { at: null, facts, told: position.told }
        case 'pass':
          return { at: response.team, facts, told: position.told }
        case 'send':
          return { at: null, facts, told: plus(position.told, [response.channel]) }
      }
    })
  }

  const outcomes = (position: Position, first: string): (Position | 'solved')[] => {
    const { owners, met } = ownersFrom(map, first, position.facts)
    for (const team of met) marks.reached.add(team)
    return owners.map(({ team, after }) => {
      const ladder = ladderOf(map, team)
      for (const above of ladder) marks.reached.add(above)
      for (let rungs = 0; rungs <= ladder.length; rungs++) {
        if (!isAble(map, problem, team, after, rungs)) continue
        const key = `${team}|${problem}`
        marks.rungs.set(key, Math.max(rungs, marks.rungs.get(key) ?? 0))
        return won
      }
      marks.powerless.add(`${team}|${problem}`)
      return { at: null, facts: after, told: position.told }
    })
  }

  const nodes = new Map<string, Node>([[won, { customerChooses: false, next: [], worst: 0, lucky: 0 }]])
  const start: Position = { at: null, facts: begin, told: new Set() }
  const waiting: (Position & { contact?: string })[] = [start]
  const keyed = (position: (Position & { contact?: string }) | 'solved'): string => {
    if (position === won) return won
    waiting.push(position)
    return keyOf(position) + (position.contact === undefined ? '' : `|contact ${position.contact}`)
  }
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const key = keyOf(here) + (here.contact === undefined ? '' : `|contact ${here.contact}`)
    if (nodes.has(key)) continue
    const node: Node = {
      customerChooses: here.at === null && here.contact === undefined,
      next: [],
      worst: Infinity,
      lucky: Infinity,
    }
    nodes.set(key, node)
    const position = here
    if (here.contact !== undefined) node.next = outcomes(here, here.contact).map(keyed)
    else if (here.at !== null) node.next = answers(here, here.at).map(keyed)
    else {
      for (const channel of map.channels) {
        if (!channel.published && !here.told.has(channel.name)) continue
        if (!all(here.facts, channel.requires)) continue
        marks.used.add(channel.name)
        const next = withBuckstop
          ? { ...position, contact: channel.reaches }
          : { ...position, at: channel.reaches }
        node.next.push(keyed(next))
      }
    }
  }
  for (let changed = true; changed;) {
    changed = false
    for (const [key, node] of nodes) {
      if (key === won) continue
      const next = node.next.map((k) => nodes.get(k)!)
      const least = Math.min(Infinity, ...next.map(({ worst }) => worst))
      const most = Math.max(-Infinity, ...next.map(({ worst }) => worst))
      const worst = node.customerChooses ? 1 + least : most
      const lucky = Math.min(Infinity, ...next.map((n) => n.lucky)) + (node.customerChooses ? 1 : 0)
      if (worst !== node.worst || lucky !== node.lucky) changed = true
      node.worst = worst
      node.lucky = lucky
    }
  }
  const { worst, lucky } = nodes.get(keyOf(start))!
  const verdict: VerdictName = worst < Infinity ? 'safe' : lucky < Infinity ? 'at-the-mercy' : 'trapped'
  return {
    verdict,
    contacts: verdict === 'safe' ? worst : null,
    contactsIfLucky: verdict === 'at-the-mercy' ? lucky : null,
  }
}

const noMarks = (): Marks => ({
  reached: new Set(),
  used: new Set(),
  dead: new Set(),
  powerless: new Set(),
  rungs: new Map(),
})

/** The teams that may own, by a door, without being able; by (channel, team). */
const wrongAt = (map: ServiceMap, facts: Facts, problem: string): { channel: string; team: string }[] =>
  map.channels.flatMap(({ name: channel, requires, reaches }) => {
    if (!all(facts, requires)) return []
    const wrong = ownersFrom(map, reaches, facts).owners.filter(
      ({ team, after }) => !isAble(map, problem, team, after, Infinity),
    )
    return map.teams.flatMap(({ name: team }) =>
      wrong.some((owner) => owner.team === team) ? [{ channel, team }] : [],
    )
  })

export const naiveCheck = (map: ServiceMap, withBuckstop: boolean) => {
  const marks = noMarks()
  const verdicts = map.customers.flatMap((customer) =>
    map.problems.map((problem): NaiveVerdict => ({
      customer: customer.name,
      problem: problem.name,
      ...play(map, withBuckstop, new Set(customer.facts), problem.name, marks),
    })),
  )
  const pairs = (marked: { has: (key: string) => boolean }): { team: string; problem: string }[] =>
    map.teams.flatMap((t) =>
      map.problems.flatMap((p) =>
        marked.has(`${t.name}|${p.name}`) ? [{ team: t.name, problem: p.name }] : [],
      ),
    )
  const unreached = map.teams.filter(({ name }) => !marks.reached.has(name))
  const lists = {
    verdicts,
    unreached: unreached.map(({ name }) => name),
    unreachedLeaders: unreached.filter(({ leader }) => leader).map(({ name }) => name),
    deadEnds: pairs(marks.dead),
    powerless: pairs(marks.powerless),
    unusableChannels: map.channels.filter(({ name }) => !marks.used.has(name)).map(({ name }) => name),
    unauthorisedRemedies: map.remedies
      .filter(
        ({ name }) => !map.teams.some(({ authority }) => authority.some(({ remedy }) => remedy === name)),
      )
      .map(({ name }) => name),
  }
  if (!withBuckstop) return lists
  return {
    ...lists,
    wrongDoors: map.customers.flatMap(({ name: customer, facts }) =>
      map.problems.flatMap(({ name: problem }) =>
        wrongAt(map, new Set(facts), problem).map((door) => ({ customer, problem, ...door })),
      ),
    ),
    climbs: pairs(marks.rungs)
      .map(({ team, problem }) => ({ team, problem, rungs: marks.rungs.get(`${team}|${problem}`)! }))
      .filter(({ rungs }) => rungs > 0),
  }
}

/** Every combination of facts that may turn up, as the facts that it lacks. */
const combinations = (map: ServiceMap): { facts: Facts; lacks: string[] }[] => {
  const names = map.facts.map(({ name }) => name)
  return Array.from({ length: 2 ** names.length }, (_, bits) => ({
    facts: new Set(names.filter((__, i) => (bits >> i) % 2 === 1)),
    lacks: names.filter((__, i) => (bits >> i) % 2 === 0),
  })).filter(({ facts }) => isPossible(map, facts))
}

/** Of those that go wrong the largest, as what they lack: fewest first, then by declaration. */
const largest = (map: ServiceMap, wrong: readonly { facts: Facts; lacks: string[] }[]): string[][] => {
  const place = (fact: string): number => map.facts.findIndex(({ name }) => name === fact)
  return wrong
    .filter(
      ({ facts }) => !wrong.some((other) => other.facts.size > facts.size && facts.isSubsetOf(other.facts)),
    )
    .map(({ lacks }) => lacks)
    .toSorted((a, b) => {
      if (a.length !== b.length) return a.length - b.length
      const at = a.findIndex((fact, i) => fact !== b[i])
      return at === -1 ? 0 : place(a[at]!) - place(b[at]!)
    })
}

export const naiveExceptions = (map: ServiceMap) => {
  const every = combinations(map)
  const exceptions = map.problems.flatMap(({ name: problem }) => {
    const seen = new Map<string, Omit<NaiveVerdict, 'customer' | 'problem'>>()
    const wrong = every.filter(({ facts, lacks }) => {
      const played = play(map, true, facts, problem, noMarks())
      seen.set(lacks.join(), played)
      return played.verdict !== 'safe'
    })
    return largest(map, wrong).map((lacks) => ({
      problem,
      lacks,
      verdict: seen.get(lacks.join())!.verdict,
    }))
  })
  const exceptionDoors = map.problems.flatMap(({ name: problem }) => {
    const wrong = every.flatMap((one) =>
      wrongAt(map, one.facts, problem).map((door) => ({ ...one, ...door })),
    )
    return map.channels.flatMap(({ name: channel }) =>
      map.teams.flatMap(({ name: team }) =>
        largest(
          map,
          wrong.filter((one) => one.channel === channel && one.team === team),
        ).map((lacks) => ({ problem, channel, team, lacks })),
      ),
    )
  })
  return { exceptions, exceptionDoors }
}
