import type { Instant, TeamName } from '@buckstop/domain'
import {
  type AgainstFacts,
  type CheckResult,
  type MapError,
  mostNamed,
  sentence,
  type ServiceMap,
  type Step,
  type Story,
  type Stranding,
  strandingsOf,
  teamsOfPeople,
  type Verdict,
  type WarningCode,
} from '@buckstop/service-map'
import { seenText } from '@buckstop/service-map/english'
import type { Examined } from './examine/examined.ts'
import type { Refusal, RefusalCode } from './refusal.ts'
import type { Signatures } from './signatures.ts'

export interface Warning {
  readonly code: WarningCode
  /** Of an organisation that goes, its name. */
  readonly team: TeamName
}

export interface RemovedTeam {
  readonly team: TeamName
  readonly openCases: number
  /** Who gets them. */
  readonly above: TeamName
}

/** What was found out about a version: kept with it as it is here, until it changes. */
export interface Findings extends Omit<CheckResult, 'company' | 'verdicts'> {
  readonly checkedAt: Instant
  readonly errors: Extract<Examined, { readonly kind: 'invalid' }>['errors']
  readonly asDesigned: readonly Verdict[]
  /** Why `asDesigned` is empty; null where it is whole. */
  readonly asDesignedUnknown: string | null
  readonly underBuckstop: readonly Verdict[]
  /** Left out of what was found before anybody looked for them. */
  readonly strandings?: readonly Stranding[]
  /** What no signature helps against. */
  readonly refusals: readonly Refusal[]
  readonly warnings: readonly Warning[]
  readonly removedTeams: readonly RemovedTeam[]
}

type ListName = {
  [Name in keyof Findings]-?: Findings[Name] extends readonly unknown[] ? Name : never
}[keyof Findings]

const lists: Readonly<Record<ListName, true>> = {
  errors: true,
  asDesigned: true,
  underBuckstop: true,
  unreached: true,
  unreachedLeaders: true,
  deadEnds: true,
  powerless: true,
  unusableChannels: true,
  unauthorisedRemedies: true,
  refusals: true,
  warnings: true,
  removedTeams: true,
}

const isFindings = (kept: object): kept is Findings =>
  'checkedAt' in kept && Object.keys(lists).every((list) => Array.isArray(Reflect.get(kept, list)))

/** A step as it is kept: older releases kept its words alone. */
type KeptStep = Step | (Omit<Step, 'said'> & { readonly text: string })

const stepOf = (kept: KeptStep): Step => {
  if ('said' in kept) return kept
  const { text, at, move } = kept
  return { said: { code: 'asWritten', text }, at, move }
}

/** What is wrong with its text as it is kept: older releases kept its words alone. */
type KeptSaid = Pick<MapError, 'said'> | { readonly message: string | null }

type KeptError = Findings['errors'][number]

const errorOf = (kept: KeptError): KeptError => {
  const { code, line, column, path, nearest } = kept
  return { code, said: saidOf(kept), line, column, path, nearest }
}

const saidOf = (kept: KeptSaid): MapError['said'] => {
  if ('said' in kept) return kept.said
  return kept.message === null ? [] : [sentence('asWritten', { text: kept.message })]
}

const factsOf = (kept: AgainstFacts): AgainstFacts =>
  kept.of === 'error' ? { of: 'error', line: kept.line, said: saidOf(kept), more: kept.more } : kept

/** What stands against it as it is kept: older releases kept the words alone. */
type KeptRefusal = Refusal | (Omit<Refusal, 'facts'> & { readonly detail: string })

const refusalOf = (kept: KeptRefusal): Refusal => {
  if ('facts' in kept) return { ...kept, facts: factsOf(kept.facts) }
  const { code, teams, detail: text } = kept
  return { code, teams, facts: teams.length > 0 ? { of: 'teams' } : { of: 'asWritten', text } }
}

const withStories = <One extends { readonly story: Story }>(told: readonly One[]): readonly One[] =>
  told.map((one) => ({
    ...one,
    story: { first: one.story.first.map(stepOf), repeats: one.story.repeats.map(stepOf) },
  }))

/** Findings as they are kept with a version; null where there are none, or where another release looked for less. */
export const readFindings = (kept: unknown): Findings | null =>
  typeof kept === 'object' && kept !== null && isFindings(kept)
    ? {
        ...kept,
        errors: kept.errors.map(errorOf),
        asDesigned: withStories(kept.asDesigned),
        underBuckstop: withStories(kept.underBuckstop),
        refusals: kept.refusals.map(refusalOf),
        warnings: kept.warnings.map(({ code, team }) => ({ code, team })),
        ...(kept.exceptions === undefined ? {} : { exceptions: withStories(kept.exceptions) }),
      }
    : null

/** @param objections what stands against its people, where it is a map at all; `ofPeople`, what is worth knowing of them */
export const findingsOf = (
  examined: Examined,
  checkedAt: Instant,
  objections: readonly Refusal[],
  removedTeams: readonly RemovedTeam[],
  ofPeople: readonly Warning[] = [],
): Findings => {
  const checked = examined.kind === 'checked' ? examined : null
  return {
    checkedAt,
    errors: examined.kind === 'invalid' ? examined.errors : [],
    asDesigned: checked?.asDesigned?.verdicts ?? [],
    asDesignedUnknown: checked?.unfinished == null ? null : seenText(checked.unfinished),
    underBuckstop: checked?.underBuckstop.verdicts ?? [],
    unreached: checked?.underBuckstop.unreached ?? [],
    unreachedLeaders: checked?.underBuckstop.unreachedLeaders ?? [],
    deadEnds: checked?.underBuckstop.deadEnds ?? [],
    powerless: checked?.underBuckstop.powerless ?? [],
    unusableChannels: checked?.underBuckstop.unusableChannels ?? [],
    unauthorisedRemedies: checked?.underBuckstop.unauthorisedRemedies ?? [],
    wrongDoors: checked?.underBuckstop.wrongDoors ?? [],
    climbs: checked?.underBuckstop.climbs ?? [],
    exceptions: checked?.underBuckstop.exceptions ?? [],
    exceptionDoors: checked?.underBuckstop.exceptionDoors ?? [],
    exceptionsComplete: checked?.underBuckstop.exceptionsComplete ?? false,
    strandings: checked === null ? [] : strandingsOf(checked.map, checked.underBuckstop),
    refusals: [...refusalsOf(examined), ...objections],
    warnings: checked === null ? [] : [...warningsOf(checked.map, checked.underBuckstop), ...ofPeople],
    removedTeams,
  }
}

const unknown: ReadonlySet<RefusalCode> = new Set(['map-invalid', 'map-too-large', 'check-took-too-long'])

/** Whether nobody can get stuck under Buckstop; null where that could not be found out. */
export const isSafe = ({ refusals }: Findings): boolean | null =>
  refusals.some(({ code }) => unknown.has(code)) ? null : !refusals.some(({ code }) => code === 'map-unsafe')

export const notSafe = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ verdict }) => verdict !== 'safe')

const ofTheMap: ReadonlySet<RefusalCode> = new Set([
  'map-invalid',
  'map-too-large',
  'check-took-too-long',
  'map-unsafe',
])

/** Everything that stands against a version now: the map, whom it strands without a leader who answers, its people. */
export const againstIt = (
  { refusals, strandings = [] }: Findings,
  signatures: Signatures,
): readonly Refusal[] => [
  ...refusals.filter(({ code }) => ofTheMap.has(code)),
  ...unsignedIn(strandings, signatures),
  ...refusals.filter(({ code }) => !ofTheMap.has(code)),
]

/** Whether it can go live. */
export const isReady = (findings: Findings, signatures: Signatures): boolean =>
  findings.strandings !== undefined && againstIt(findings, signatures).length === 0

/** Who it is; the same whatever keeps them from help, but of a door also which. */
const whoOf = (one: Stranding): string =>
  one.kind === 'exception' || (one.kind === 'door' && one.customers.length === 0)
    ? JSON.stringify([one.problem, one.lacks])
    : one.key

const isDeclared = (one: Stranding): boolean => one.kind === 'door' && one.customers.length > 0

/** Whom a map strands without a leader's signature; the wrong doors of declared kinds first. */
export const unsignedIn = (strandings: readonly Stranding[], signatures: Signatures): readonly Refusal[] => {
  const missing = signatures.missingOf(strandings)
  const [doors, others] = [missing.filter(isDeclared), missing.filter((one) => !isDeclared(one))]
  return [
    ...(doors.length === 0 ? [] : [about('map-wrong-door', strandedIn(doors))]),
    ...(others.length === 0 ? [] : [about('map-exception', strandedIn(others))]),
  ]
}

const strandedIn = (all: readonly Stranding[]): AgainstFacts => {
  // By whom, whatever keeps them from help.
  const stranded = [...Map.groupBy(all, whoOf).values()].flatMap(([one]) => one ?? [])
  return { of: 'stranded', count: stranded.length, stranded: stranded.slice(0, mostNamed) }
}

/** What stands against the map itself, whoever works by it. */
export const refusalsOf = (examined: Examined): readonly Refusal[] => {
  switch (examined.kind) {
    case 'invalid': {
      const [first] = examined.errors
      const more = Math.max(0, examined.errors.length - 1)
      const { line = 1, said = [] } = first ?? {}
      return [about('map-invalid', { of: 'error', line, said, more })]
    }
    case 'map-too-large':
    case 'check-took-too-long':
      return [about(examined.kind, { of: 'seen', seen: examined.seen })]
    case 'checked': {
      const { verdicts } = examined.underBuckstop
      const stuck = notSafe(verdicts)
      const pairs = stuck.slice(0, mostNamed).map(({ customer, problem }) => ({ customer, problem }))
      return stuck.length === 0
        ? []
        : [about('map-unsafe', { of: 'pairs', all: verdicts.length, stuck: stuck.length, pairs })]
    }
    default:
      return examined satisfies never
  }
}

const about = (code: RefusalCode, facts: AgainstFacts): Refusal => ({ code, facts, teams: [] })

/** Teams that customers reach, the ladder above them included, and that may grant nothing at all. */
const warningsOf = (map: ServiceMap, { unreached }: CheckResult): readonly Warning[] => {
  const idle = new Set(unreached)
  return teamsOfPeople(map)
    .filter(({ name, authority }) => authority.length === 0 && !idle.has(name))
    .map(({ name }) => ({ code: 'no-authority', team: name }))
}
