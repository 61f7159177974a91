import type { AuthorityLimit, AuthorityNow, Most } from '../../directory/authority-now.ts'
import { fullAuthority } from '../../directory/authority-now.ts'
import type { Directory, PersonId, TeamName } from '../../directory/directory.ts'
import { teamNow } from '../../directory/team-now.ts'
import type { Context } from '../../matter/context.ts'
import { levelsOf } from '../../matter/escalation/raise.ts'
import type { IssueNumber, Money } from '../../matter/text.ts'
import type { LivingCase } from '../state.ts'
import type { RemedyKind, RemedyWhat } from './state.ts'
import { nameOf, sumOf } from './sum.ts'

/** Up to so much of it in one case, by a limit that somebody set or (null) by the service map; `most` null is nothing. */
export interface Ceiling {
  readonly most: Most | null
  readonly limit: AuthorityLimit | null
  /** What its sum is of; null for all that has an amount. */
  readonly of: string | null
}

/** Why it takes another's yes. `ceiling` null: the map names nobody here who may grant it at all. */
export interface Above {
  readonly why: 'nothing' | 'amount' | 'currency' | 'amountNeeded'
  readonly ceiling: Ceiling | null
}

const words: ReadonlySet<RemedyKind> = new Set(['apology', 'explanation', 'changeIt'])
const money: ReadonlySet<RemedyKind> = new Set(['refund', 'payment', 'voucher', 'goodwill'])

/** It costs nothing but saying or doing it. */
export const isWords = (what: RemedyWhat): boolean => what.of === 'house' && words.has(what.kind)
/** It is nothing without an amount. */
export const isMoney = (what: RemedyWhat): boolean => what.of === 'house' && money.has(what.kind)

export interface Wanted {
  readonly what: RemedyWhat
  readonly amount: Money | null
  /** The issue that it is granted for. */
  readonly issue?: IssueNumber | null
  /** What failed, and is replaced by it. */
  readonly insteadOf?: number | null
  /** The issue for which it is proposed as what solves it. */
  readonly proposedFor?: IssueNumber
}

export const authorityNow = ({ authority = fullAuthority }: Directory): AuthorityNow => authority

const isOn = ({ team: of, people }: AuthorityLimit, team: TeamName, person: PersonId): boolean =>
  (of === null || of === team) && (people === null || people.has(person))

const minorOf = ({ most }: Ceiling): number => most?.minor ?? -1

/**
 * What bounds an amount by another name than the map's, as the map bounds those, and as somebody limited them: the most
 * that the team may of any that is bounded. What only a limit bounds counts where the map bounds none, so that no limit
 * gives more.
 */
const ofAnyName = ({ ofTeams, limits }: AuthorityNow, team: TeamName, person: PersonId): Ceiling | null => {
  const names = [...(ofTeams.get(team) ?? [])].map(([name, upTo]) => {
    const map = upTo === 'any' ? [] : [{ most: upTo, limit: null, of: null }]
    const set = limits
      .filter((limit) => limit.remedy === name && isOn(limit, team, person))
      .map((limit): Ceiling => ({ most: limit.most, limit, of: null }))
    return { isByMap: map.length > 0, bounds: [...map, ...set] }
  })
  const byMap = names.filter(({ isByMap }) => isByMap)
  const least = (byMap.length > 0 ? byMap : names).flatMap(({ bounds }) =>
    bounds.toSorted((a, b) => minorOf(a) - minorOf(b)).slice(0, 1),
  )
  return least.toSorted((a, b) => minorOf(b) - minorOf(a)).at(0) ?? null
}

/**
 * By the team's name for it; null where the map gives it none. What no map names is for every team to grant; but an
 * amount by another name than the map's is bounded as those are.
 */
const byMap = (
  authority: AuthorityNow,
  team: TeamName,
  person: PersonId,
  { what, amount }: Wanted,
): readonly Ceiling[] | null => {
  const given = authority.ofTeams.get(team)
  if (what.of === 'map') {
    const upTo = given?.get(what.name)
    if (upTo === undefined) return null
    return upTo === 'any' ? [] : [{ most: upTo, limit: null, of: what.name }]
  }
  if (isWords(what) || authority.remedies.size === 0) return []
  if (given === undefined || given.size === 0) return null
  if (amount === null && !isMoney(what)) return []
  const bound = ofAnyName(authority, team, person)
  return bound === null ? [] : [bound]
}

const concerns = (limit: AuthorityLimit, what: RemedyWhat, team: TeamName, person: PersonId): boolean =>
  (limit.remedy === null ? !isWords(what) : limit.remedy === nameOf(what)) && isOn(limit, team, person)

/** What bounds somebody in a team; null where they have no authority for it. */
export const ceilingsOf = (
  directory: Directory,
  team: TeamName,
  person: PersonId,
  wanted: Wanted,
): readonly Ceiling[] | null => {
  const authority = authorityNow(directory)
  const map = byMap(authority, team, person, wanted)
  if (map === null) return null
  const limits = authority.limits
    .filter((limit) => concerns(limit, wanted.what, team, person))
    .map((limit): Ceiling => ({ most: limit.most, limit, of: limit.remedy }))
  return [...map, ...limits]
}

const isAbove = (state: LivingCase, wanted: Wanted, ceiling: Ceiling): Above | null => {
  const { what, amount, issue = null, insteadOf = null, proposedFor = null } = wanted
  const { most, of } = ceiling
  if (most === null) return { why: 'nothing', ceiling }
  if (amount === null) return isWords(what) ? null : { why: 'amountNeeded', ceiling }
  if (amount.currency !== most.currency) return { why: 'currency', ceiling }
  const { minor } = amount
  const granting = issue === null ? null : { issue, minor }
  const sum = sumOf(state, of, most.currency, { insteadOf, proposedFor, granting }) + minor
  return sum > most.minor ? { why: 'amount', ceiling } : null
}

/** In whose name somebody acts in a case: of the team that owns it, and of those at whose level above it they stand. */
const teamsOf = (state: LivingCase, person: PersonId, context: Context): readonly TeamName[] => [
  ...new Set([
    teamNow(context.directory, state.team),
    ...levelsOf(state, context)
      .filter(({ lead, acting }) => lead === person || acting === person)
      .map(({ team }) => team),
  ]),
]

/** Why somebody may not grant it without asking; null where they may, by whichever of their teams gives most. */
export const whyAbove = (
  state: LivingCase,
  person: PersonId,
  wanted: Wanted,
  context: Context,
): Above | null => {
  let nearest: Above | null = null
  for (const team of teamsOf(state, person, context)) {
    const ceilings = ceilingsOf(context.directory, team, person, wanted)
    if (ceilings === null) continue
    const above = ceilings.map((ceiling) => isAbove(state, wanted, ceiling)).find((one) => one !== null)
    if (above === undefined) return null
    nearest ??= above
  }
  return nearest ?? { why: 'nothing', ceiling: null }
}

/** What is left in this case for somebody to grant by themselves; null where no amount bounds it. */
export const leftFor = (
  state: LivingCase,
  person: PersonId,
  wanted: Wanted,
  context: Context,
): Most | null => {
  const lefts = teamsOf(state, person, context).flatMap((team): readonly (Most | 'any')[] => {
    const ceilings = ceilingsOf(context.directory, team, person, wanted)
    if (ceilings === null || ceilings.some(({ most }) => most === null)) return []
    const bounds = ceilings.flatMap(({ most, of }) =>
      most === null ? [] : [{ ...most, minor: Math.max(0, most.minor - sumOf(state, of, most.currency)) }],
    )
    if (bounds.length === 0) return ['any']
    const least = bounds.reduce((so, one) => (one.minor < so.minor ? one : so))
    // Two limits in two currencies leave nothing that both allow.
    return [bounds.every(({ currency }) => currency === least.currency) ? least : { ...least, minor: 0 }]
  })
  const bounds = lefts.flatMap((left) => (left === 'any' ? [] : [left]))
  if (lefts.includes('any') || bounds.length === 0) return null
  return bounds.reduce((best, one) => (one.minor > best.minor ? one : best))
}

/** Who above may grant it, nearest first: those who are there, and where none of them is, those who act at all. */
export const whoMayGrant = (
  state: LivingCase,
  wanted: Wanted,
  asking: PersonId,
  context: Context,
): readonly PersonId[] => {
  const able = [
    ...new Set(
      levelsOf(state, context).flatMap(({ acting }) =>
        acting !== null && acting !== asking && whyAbove(state, acting, wanted, context) === null
          ? [acting]
          : [],
      ),
    ),
  ]
  const present = able.filter((id) => context.directory.people.get(id)?.presence.kind === 'present')
  return present.length > 0 ? present : able
}
