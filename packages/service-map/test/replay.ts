import type { ServiceMap, Team } from '../src/language/service-map.ts'
import type { Move, Story } from '../src/story/story.ts'
import { stepText } from '../src/words/english.ts'

interface Position {
  at: string | null
  facts: Set<string>
  told: Set<string>
  solved: boolean
}

export interface Played {
  readonly illegal: readonly string[]
  /** How many times the customer turned up before anything repeated. */
  readonly contacts: number
  readonly end: 'solved' | 'round' | 'stopped' | 'nowhere'
}

/** Plays the moves of a story by the rules of the language, and says what was against them. */
export const replay = (
  map: ServiceMap,
  customer: string,
  problem: string,
  withBuckstop: boolean,
  story: Story,
): Played => {
  const illegal: string[] = []
  const kind = map.customers.find(({ name }) => name === customer)!
  const { needs, amount } = map.problems.find(({ name }) => name === problem)!
  const team = (name: string): Team => map.teams.find((t) => t.name === name)!
  let position: Position = { at: null, facts: new Set(kind.facts), told: new Set(), solved: false }
  let contacts = 0
  let stopped = false

  const has = (wanted: readonly string[]): boolean => wanted.every((f) => position.facts.has(f))
  const usable = (name: string): boolean => {
    const channel = map.channels.find((c) => c.name === name)
    return channel !== undefined && (channel.published || position.told.has(name)) && has(channel.requires)
  }
  const reach = (name: string): Team[] => {
    const found = new Set([name])
    if (withBuckstop) for (let up = team(name).reportsTo; up !== null; up = team(up).reportsTo) found.add(up)
    for (const member of found) for (const asked of team(member).asks) found.add(asked)
    return [...found].map(team)
  }
  const isPossible = (facts: ReadonlySet<string>): boolean =>
    !map.impossible.some(
      (rule) => rule.with.every((f) => facts.has(f)) && !rule.without.some((f) => facts.has(f)),
    )
  const able = (name: string): boolean => {
    const helpers = reach(name)
    const known = new Set(position.facts)
    for (const { fact, when, unless } of helpers.flatMap(({ establishes }) => establishes)) {
      const open = has(when) && !unless.some((f) => position.facts.has(f))
      if (open && isPossible(new Set([...position.facts, fact]))) known.add(fact)
    }
    return map.remedies.some(
      (r) =>
        r.gives === needs &&
        r.requires.every((f) => known.has(f)) &&
        helpers.some(({ authority }) =>
          authority.some((a) => a.remedy === r.name && (a.upTo === 'any' || a.upTo >= amount)),
        ),
    )
  }
  const give = (gives: readonly string[]): void => {
    const facts = new Set([...position.facts, ...gives])
    if (isPossible(facts)) position = { ...position, facts }
  }

  const apply = (at: string | null, move: Move): string | null => {
    if (position.solved || stopped) return 'goes on after the end'
    if ('stop' in move) {
      stopped = true
      return map.channels.some(({ name }) => usable(name)) ? 'stops with a channel open' : null
    }
    if ('use' in move) {
      if (position.at !== null || at !== move.use || !usable(move.use)) return `cannot use ${move.use}`
      contacts++
      position = { ...position, at: map.channels.find(({ name }) => name === move.use)!.reaches }
      return null
    }
    if (at === null || position.at !== at) return `is with ${position.at}, not with ${at}`
    const open = team(at).responses.filter((r) => has(r.when) && !r.unless.some((f) => position.facts.has(f)))
    if ('silent' in move) {
      position = { ...position, at: null }
      return open.length > 0 || withBuckstop ? 'is silent with a response open' : null
    }
    if ('person' in move) {
      const { machine, reportsTo } = team(at)
      position = { ...position, at: move.person }
      return withBuckstop && machine && reportsTo === move.person ? null : 'has no such people behind it'
    }
    if (withBuckstop && 'own' in move) {
      if (team(at).machine) return 'is a machine'
      const arrived = position.facts
      const responses = team(at).responses.filter(
        ({ verb, unless }) => verb !== 'refuse' && !unless.some((f) => arrived.has(f)),
      )
      for (let i = 0; i <= map.facts.length; i++) for (const r of responses) if (has(r.when)) give(r.gives)
      position = able(at) ? { ...position, solved: true } : { ...position, at: null }
      return null
    }
    if (!('response' in move)) return 'names no response'
    const response = team(at).responses[move.response]
    if (response === undefined || !open.includes(response))
      return `${at} cannot give response ${move.response}`
    if (withBuckstop && response.verb !== 'pass') return `${response.verb} cannot happen`
    give(response.gives)
    switch (response.verb) {
      case 'own':
        position = able(at) ? { ...position, solved: true } : { ...position, at: null }
        return 'own' in move ? null : 'is not own'
      case 'refuse':
        position = { ...position, at: null }
        return 'refuse' in move ? null : 'is not refuse'
      case 'pass':
        position = { ...position, at: response.team }
        return 'pass' in move && move.pass === response.team ? null : 'is not that pass'
      case 'send':
        position = { ...position, at: null, told: new Set([...position.told, response.channel]) }
        return 'send' in move && move.send === response.channel ? null : 'is not that send'
    }
  }
  const walk = (steps: Story['first']): void => {
    for (const step of steps) {
      const wrong = apply(step.at, step.move)
      if (wrong !== null) illegal.push(`${stepText(step)} ${wrong}`)
    }
  }
  const key = (): string =>
    JSON.stringify([position.at, [...position.facts].toSorted(), [...position.told].toSorted()])

  walk(story.first)
  const before = key()
  const contactsBefore = contacts
  walk(story.repeats)
  if (position.solved) return { illegal, contacts: contactsBefore, end: 'solved' }
  if (stopped) return { illegal, contacts: contactsBefore, end: 'stopped' }
  const round = story.repeats.length > 0 && key() === before
  return { illegal, contacts: contactsBefore, end: round ? 'round' : 'nowhere' }
}
