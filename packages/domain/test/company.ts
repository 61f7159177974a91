import { instant } from '../src/time/instant.ts'
import type { Instant } from '../src/time/instant.ts'
import type { Opening, WeeklyOpenings, WorkingCalendar } from '../src/time/working-calendar.ts'
import type { AuthorityNow, Most } from '../src/directory/authority-now.ts'
import type {
  Directory,
  Person,
  PersonId,
  Presence,
  RotaEntry,
  Team,
  TeamName,
  Way,
} from '../src/directory/directory.ts'

/** 9 to 14 and 16 to 19 in Madrid, Monday to Friday; closed on 6 January 2026. */
const siesta: readonly Opening[] = [
  { from: 9 * 60, to: 14 * 60 },
  { from: 16 * 60, to: 19 * 60 },
]
const workweek = (day: readonly Opening[]): WeeklyOpenings => [day, day, day, day, day, [], []]

export const madrid: WorkingCalendar = {
  timeZone: 'Europe/Madrid',
  week: workweek(siesta),
  holidays: new Set(['2026-01-06']),
}
/** 22 to 24 every working day: somebody who is off shift when the others work. */
export const evenings: WorkingCalendar = { ...madrid, week: workweek([{ from: 22 * 60, to: 24 * 60 }]) }
export const never: WorkingCalendar = { ...madrid, week: workweek([]) }

/** Monday 12 January 2026, ten o'clock in Madrid: everybody is at work but who works evenings. */
export const monday: Instant = instant('2026-01-12T09:00:00Z')

const by = (how: Way['by'], ...teams: readonly TeamName[]): readonly Way[] =>
  teams.map((to) => ({ to, by: how }))

/** The switchboard passes on to both, service passes to billing, billing asks service; nobody passes back. */
const waysOf: Readonly<Record<TeamName, readonly Way[]>> = {
  switchboard: [...by('pass', 'service', 'billing'), ...by('ladder', 'operations', 'executive', 'board')],
  service: [...by('pass', 'billing'), ...by('ladder', 'operations', 'executive', 'board')],
  billing: [...by('ask', 'service'), ...by('ladder', 'operations', 'executive', 'board')],
  operations: by('ladder', 'executive', 'board', 'switchboard', 'service', 'billing'),
  executive: by('ladder', 'board', 'operations', 'switchboard', 'service', 'billing'),
  board: by('ladder', 'executive', 'operations', 'switchboard', 'service', 'billing'),
}

const team = (
  name: TeamName,
  lead: PersonId,
  reportsTo: TeamName | null,
  members: readonly PersonId[],
): Team => ({
  name,
  organisation: null,
  lead,
  reportsTo,
  leader: reportsTo === 'board' || reportsTo === null,
  frontDoor: name === 'switchboard',
  members,
  hours: madrid,
  ways: waysOf[name] ?? [],
})

/** Service may transfer little, and more above it; what billing may, whoever asks it may too. */
export const authority: AuthorityNow = {
  remedies: new Map([
    ['bank transfer', { gives: 'money' }],
    ['credit', { gives: 'money' }],
    ['new part', { gives: 'part' }],
  ]),
  ofTeams: new Map([
    [
      'service',
      new Map<string, Most | 'any'>([
        ['bank transfer', { currency: 'EUR', minor: 5_000 }],
        ['new part', 'any'],
      ]),
    ],
    [
      'billing',
      new Map<string, Most | 'any'>([
        ['bank transfer', 'any'],
        ['credit', 'any'],
        ['new part', 'any'],
      ]),
    ],
    [
      'operations',
      new Map<string, Most | 'any'>([
        ['bank transfer', { currency: 'EUR', minor: 10_000 }],
        ['credit', 'any'],
      ]),
    ],
    ['executive', new Map<string, Most | 'any'>([['bank transfer', 'any']])],
  ]),
  outOfQuestion: (remedy, _problem, known) =>
    remedy === 'credit' && known.get('online') === false ? ['online'] : [],
  limits: [
    {
      id: 'limit of goodwill',
      remedy: 'goodwill',
      team: 'service',
      people: null,
      most: { currency: 'EUR', minor: 2_000 },
      reason: 'We gave twice as much as anybody asked for, all winter',
      setBy: 'chief',
    },
  ],
}

const teams: readonly Team[] = [
  team('switchboard', 'sam', 'operations', ['sam', 'sue']),
  team('service', 'lena', 'operations', ['lena', 'ana', 'ben', 'night']),
  team('billing', 'bo', 'operations', ['bo', 'dan', 'eva']),
  team('operations', 'omar', 'executive', ['omar', 'olga']),
  team('executive', 'chief', 'board', ['chief']),
  team('board', 'beatriz', null, ['beatriz']),
]

const person = (id: PersonId): Person => ({
  id,
  active: true,
  presence: { kind: 'present' },
  teams: teams.filter(({ members }) => members.includes(id)).map(({ name }) => name),
  languages: ['ben', 'eva'].includes(id) ? ['es', 'fr'] : ['es'],
  shifts: id === 'night' ? evenings : madrid,
})

/** Six teams under one another, up to the board; Sam and Sue answer at the switchboard. */
export const company: Directory = {
  authority,
  people: new Map(teams.flatMap(({ members }) => members).map((id) => [id, person(id)])),
  teams: new Map(teams.map((one) => [one.name, one])),
  formerTeams: new Map(),
  rota: [],
  fallbackTeam: 'switchboard',
  tags: new Set(['battery', 'press', ...Array.from({ length: 10 }, (_, at) => `tag ${at + 1}`)]),
  map: {
    problems: new Set(['refund', 'repair']),
    facts: new Set(['online', 'receipt']),
    ruledOut: [{ with: ['receipt'], without: ['online'] }],
    signedFor: [
      {
        key: 'refund, offline',
        leader: 'chief',
        why: 'Only the shop can pay, until the summer',
        problem: 'refund',
        lacks: ['online'],
        team: null,
      },
    ],
  },
}

export const changed = (directory: Directory, id: PersonId, to: Partial<Person>): Directory => {
  const before = directory.people.get(id)
  if (before === undefined) throw new RangeError(`nobody called ${id}`)
  return { ...directory, people: new Map(directory.people).set(id, { ...before, ...to }) }
}

export const without = (directory: Directory, id: PersonId): Directory =>
  changed(directory, id, { active: false })

export const onLeave = (directory: Directory, id: PersonId, deputy: PersonId | null): Directory => {
  const presence: Presence = { kind: 'onLeave', since: monday, until: null, deputy }
  return changed(directory, id, { presence })
}

export const absentSince = (directory: Directory, id: PersonId, since: Instant): Directory =>
  changed(directory, id, { presence: { kind: 'absent', since } })

export const withRota = (directory: Directory, ...rota: readonly RotaEntry[]): Directory => ({
  ...directory,
  rota,
})

/**
 * The company once its map knows these teams alone: who reported to one that is gone reports to what was above it, its
 * people work in their other teams if any, and it is a former team from the moment it went.
 */
export const withTeams = (directory: Directory, present: ReadonlySet<TeamName>): Directory => {
  const above = (name: TeamName): TeamName | null => {
    const up = company.teams.get(name)?.reportsTo ?? null
    return up === null || present.has(up) ? up : above(up)
  }
  const kept = teams.filter(({ name }) => present.has(name))
  const fallbackTeam = present.has(company.fallbackTeam) ? company.fallbackTeam : (kept[0]?.name ?? '')
  return {
    ...directory,
    fallbackTeam,
    teams: new Map(
      kept.map((one) => [
        one.name,
        { ...one, reportsTo: above(one.name), ways: one.ways.filter(({ to }) => present.has(to)) },
      ]),
    ),
    formerTeams: new Map(
      teams
        .filter(({ name }) => !present.has(name))
        .map(({ name }) => [
          name,
          directory.formerTeams.get(name) ?? directory.teams.get(name)?.reportsTo ?? fallbackTeam,
        ]),
    ),
    people: new Map(
      [...directory.people].map(([id, one]) => [
        id,
        { ...one, teams: company.people.get(id)?.teams.filter((name) => present.has(name)) ?? [] },
      ]),
    ),
  }
}

export const withoutTeams = (directory: Directory, ...gone: readonly TeamName[]): Directory =>
  withTeams(directory, new Set([...directory.teams.keys()].filter((name) => !gone.includes(name))))
