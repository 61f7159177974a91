import type { Response, ServiceMap, Team } from '../src/language/service-map.ts'
import type { Lists } from '../src/check/lists.ts'
import type { VerdictName } from '../src/check/verdict.ts'

/**
 * The meaning of service maps written down as plainly as it can be: every position a text, every
 * value recomputed until none changes. Slow, and independent of everything in src.
 */
export interface NaiveResult extends Lists {
  readonly verdicts: readonly {
    customer: string
    problem: string
    verdict: VerdictName
    contacts: number | null
    contactsIfLucky: number | null
  }[]
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

const won = 'solved'

const keyOf = ({ at, facts, told }: Position): string =>
  `${at ?? ''}|${[...facts].toSorted().join()}|${[...told].toSorted().join()}`

const all = (facts: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.every((f) => facts.has(f))
const plus = (set: ReadonlySet<string>, more: readonly string[]): Set<string> => new Set([...set, ...more])

export const naiveCheck = (map: ServiceMap, withBuckstop: boolean): NaiveResult => {
  const team = (name: string): Team => map.teams.find((t) => t.name === name)!
  const marks = {
    reached: new Set<string>(),
    used: new Set<string>(),
    dead: new Set<string>(),
    powerless: new Set<string>(),
  }

  const reachOf = (name: string): Set<string> => {
    const reach = new Set([name])
    if (withBuckstop) {
      for (let at = team(name).reportsTo; at !== null; at = team(at).reportsTo) reach.add(at)
    }
    for (const member of reach) for (const asked of team(member).asks) reach.add(asked)
    return reach
  }

  const verdicts = map.customers.flatMap((customer) =>
    map.problems.map((problem) => {
      const isAble = (name: string, facts: ReadonlySet<string>): boolean => {
        const reach = [...reachOf(name)].map(team)
        return map.remedies.some(
          (remedy) =>
            remedy.gives === problem.needs &&
            all(facts, remedy.requires) &&
            reach.some(({ authority }) =>
              authority.some(
                (a) => a.remedy === remedy.name && (a.upTo === 'any' || a.upTo >= problem.amount),
              ),
            ),
        )
      }
      const isOpen = (response: Response, facts: ReadonlySet<string>): boolean =>
        all(facts, response.when) && !response.unless.some((f) => facts.has(f))

      const answers = (position: Position, name: string): (Position | 'solved')[] => {
        marks.reached.add(name)
        const open = team(name).responses.filter((response) => isOpen(response, position.facts))
        if (open.length === 0) {
          marks.dead.add(`${name}|${problem.name}`)
          return [{ ...position, at: null }]
        }
        return open.map((response) => {
          const facts = plus(position.facts, response.gives)
          switch (response.verb) {
            case 'own':
              if (isAble(name, facts)) return won
              marks.powerless.add(`${name}|${problem.name}`)
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

      /** Under Buckstop: what the owner comes to for each team that may be the owner. */
      const owners = (position: Position, first: string): (Position | 'solved')[] => {
        const seen = new Map<string, Position>()
        const waiting: Position[] = [{ ...position, at: first }]
        for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
          if (seen.has(keyOf(here))) continue
          seen.set(keyOf(here), here)
          for (const response of team(here.at!).responses) {
            if (response.verb !== 'pass' || !isOpen(response, here.facts)) continue
            waiting.push({ at: response.team, facts: plus(here.facts, response.gives), told: here.told })
          }
        }
        return [...seen.values()].map((here) => {
          const owner = here.at!
          marks.reached.add(owner)
          for (let at = team(owner).reportsTo; at !== null; at = team(at).reportsTo) marks.reached.add(at)
          const responses = [...reachOf(owner)].flatMap((name) => team(name).responses)
          let { facts } = here
          for (let before = -1; before !== facts.size;) {
            before = facts.size
            for (const r of responses) if (all(facts, r.when)) facts = plus(facts, r.gives)
          }
          if (isAble(owner, facts)) return won
          marks.powerless.add(`${owner}|${problem.name}`)
          return { at: null, facts, told: here.told }
        })
      }

      const nodes = new Map<string, Node>([[won, { customerChooses: false, next: [], worst: 0, lucky: 0 }]])
      const start: Position = { at: null, facts: new Set(customer.facts), told: new Set() }
      const waiting: (Position & { owners?: string })[] = [start]
      const keyed = (position: (Position & { owners?: string }) | 'solved'): string => {
        if (position === won) return won
        waiting.push(position)
        return keyOf(position) + (position.owners === undefined ? '' : `|owners ${position.owners}`)
      }
      for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
        const key = keyOf(here) + (here.owners === undefined ? '' : `|owners ${here.owners}`)
        if (nodes.has(key)) continue
        const node: Node = {
          customerChooses: here.at === null && here.owners === undefined,
          next: [],
          worst: Infinity,
          lucky: Infinity,
        }
        nodes.set(key, node)
        const position = here
        if (here.owners !== undefined) node.next = owners(here, here.owners).map(keyed)
        else if (here.at !== null) node.next = answers(here, here.at).map(keyed)
        else {
          for (const channel of map.channels) {
            if (!channel.published && !here.told.has(channel.name)) continue
            if (!all(here.facts, channel.requires)) continue
            marks.used.add(channel.name)
            node.next.push(
              keyed(
                withBuckstop
                  ? { ...position, owners: channel.reaches }
                  : { ...position, at: channel.reaches },
              ),
            )
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
        customer: customer.name,
        problem: problem.name,
        verdict,
        contacts: verdict === 'safe' ? worst : null,
        contactsIfLucky: verdict === 'at-the-mercy' ? lucky : null,
      }
    }),
  )
  const pairs = (marked: Set<string>): { team: string; problem: string }[] =>
    map.teams.flatMap((t) =>
      map.problems.flatMap((p) =>
        marked.has(`${t.name}|${p.name}`) ? [{ team: t.name, problem: p.name }] : [],
      ),
    )
  const unreached = map.teams.filter(({ name }) => !marks.reached.has(name))
  return {
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
}
