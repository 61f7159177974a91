import type { Instant, TeamName } from '@buckstop/domain'
import {
  type CheckResult,
  type ServiceMap,
  type Stranding,
  strandingsOf,
  strandedText,
  strandingText,
  teamsOfPeople,
  type Verdict,
} from '@buckstop/service-map'
import type { Examined } from './examine/examined.ts'
import { named, type Refusal, type RefusalCode } from './refusal.ts'
import type { Signatures } from './signatures.ts'

export interface Warning {
  readonly code: 'no-authority'
  readonly team: TeamName
  readonly detail: string
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

/** Findings as they are kept with a version; null where there are none, or where another release looked for less. */
export const readFindings = (kept: unknown): Findings | null =>
  typeof kept === 'object' && kept !== null && isFindings(kept) ? kept : null

/** @param objections what stands against its people, where it is a map at all */
export const findingsOf = (
  examined: Examined,
  checkedAt: Instant,
  objections: readonly Refusal[],
  removedTeams: readonly RemovedTeam[],
): Findings => {
  const checked = examined.kind === 'checked' ? examined : null
  return {
    checkedAt,
    errors: examined.kind === 'invalid' ? examined.errors : [],
    asDesigned: checked?.asDesigned?.verdicts ?? [],
    asDesignedUnknown: checked?.unfinished ?? null,
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
    warnings: checked === null ? [] : warningsOf(checked.map, checked.underBuckstop),
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

const isDeclared = (one: Stranding): boolean => one.kind === 'door' && one.customers.length > 0

/** Whom a map strands without a leader's signature; the wrong doors of declared kinds first. */
export const unsignedIn = (strandings: readonly Stranding[], signatures: Signatures): readonly Refusal[] => {
  const missing = signatures.missingOf(strandings)
  const [doors, others] = [missing.filter(isDeclared), missing.filter((one) => !isDeclared(one))]
  const instead =
    'Mend it, or let a leader sign why it has to be, on the page of the map, for six months at most.'
  return [
    ...(doors.length === 0
      ? []
      : [
          about(
            'map-wrong-door',
            `${doors.length === 1 ? 'One door leads' : `${doors.length} doors lead`} customers to an owner who can’t ` +
              `solve their problem: ${named(doors.map(strandingText))}. ${instead}`,
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          about(
            'map-exception',
            `Nobody answers for these, whom the map leaves without help: ${named([...new Set(others.map(strandedText))])}. ` +
              instead,
          ),
        ]),
  ]
}

/** What stands against the map itself, whoever works by it. */
export const refusalsOf = (examined: Examined): readonly Refusal[] => {
  switch (examined.kind) {
    case 'invalid': {
      const [first] = examined.errors
      const more = examined.errors.length - 1
      const rest = more > 0 ? ` There ${more === 1 ? 'is one more error' : `are ${more} more errors`}.` : ''
      return [about('map-invalid', `Line ${first?.line ?? 1}: ${first?.message ?? 'It is no map.'}${rest}`)]
    }
    case 'map-too-large':
      return [about(examined.kind, `${examined.seen} Take out what makes no difference, or split the map.`)]
    case 'check-took-too-long':
      return [about(examined.kind, `${examined.seen} Make the map smaller, or try when less is going on.`)]
    case 'checked': {
      const lost = notSafe(examined.underBuckstop.verdicts)
      const whose = lost.map(({ customer, problem }) => `${customer}, ${problem}`)
      const all = examined.underBuckstop.verdicts.length
      return lost.length === 0
        ? []
        : [
            about(
              'map-unsafe',
              `Of ${all} pairs of customer and problem, ${lost.length} can get stuck: ${named(whose)}. Their stories show ` +
                'where; mend those places first.',
            ),
          ]
    }
    default:
      return examined satisfies never
  }
}

const about = (code: RefusalCode, detail: string): Refusal => ({ code, detail, teams: [] })

/** Teams that customers reach, the ladder above them included, and that may grant nothing at all. */
const warningsOf = (map: ServiceMap, { unreached }: CheckResult): readonly Warning[] => {
  const idle = new Set(unreached)
  return teamsOfPeople(map)
    .filter(({ name, authority }) => authority.length === 0 && !idle.has(name))
    .map(({ name }) => ({
      code: 'no-authority',
      team: name,
      detail: `Customers reach “${name}”, and it may grant nothing itself: it has to ask for everything.`,
    }))
}
