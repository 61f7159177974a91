import {
  type Directory,
  type Instant,
  instant,
  legalWeek,
  type OwnHoliday,
  type Person,
  type Presence,
  type RegulatorProfile,
  type RotaEntry,
  type SignedFor,
  standardTerms,
  type Team,
  type TeamName,
  type Watch,
  type WeeklyOpenings,
  type WorkingCalendar,
} from '@buckstop/domain'
import { type ServiceMap, type Stranding, waysFrom } from '@buckstop/service-map'
import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { HolidayRegion, OutsideBody, ProfileSignature, Role } from '../db/directory-tables.ts'
import type { Tables } from '../db/tables.ts'
import { daysOffAround, holidaysAround } from './holidays/days-off-around.ts'
import { holidayRegionOf, keptBy } from './holidays/holiday-region.ts'
import { type Language, spokenOf } from '../language/language.ts'
import { brandOf } from '../look/brand.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'
import { yearOf } from './leave-days.ts'
import { logoOf, type LogoRow } from './logo.ts'
import { authorityNow } from './authority-now.ts'
import { mapNow } from './map-now.ts'
import { readMap } from './read-map.ts'
import { reaching } from './reaching.ts'
import {
  type Answering,
  type Company,
  type CompanySender,
  type CompanyTag,
  type DirectorySnapshot,
  type Leave,
  NoCompanyError,
  type PersonCard,
  type SigningKey,
} from './snapshot.ts'

/** All of it in one statement, so that it is of one moment. */
const everything = prepared(
  'load directory',
  `select (select version from directory_version) as version,
    (select row_to_json(c) from company c) as company,
    (select row_to_json(l) from (select digest, type, width, height, ground from logo) l) as logo,
    (select row_to_json(s) from (select id || ' ' || revision as "setAs", from_name as name, from_address as address, answers_to as "answersTo"
      from sending_setting) s) as sender,
    (select coalesce(json_agg(k), '[]') from (select distinct on (domain) id, domain, selector from dkim_key
      where signs_since is not null order by domain, signs_since desc, id desc) k) as signing,
    (select row_to_json(m) from (select version, text from service_map where status = 'active') m) as map,
    (select coalesce(json_agg(t order by t.key), '[]') from tag t) as tags,
    (select coalesce(json_object_agg(name, above), '{}') from former_team) as former_teams,
    (select coalesce(json_agg(p), '[]') from (
      select id, first_name, surname, title, titles, email, role, active, presence, presence_since, deputy_id, usual_deputy_id, languages,
        time_zone, shifts, work_name, shows_surname, shows_photo, photo is not null as has_photo,
        array(select m.team from team_member m where m.person_id = person.id order by m.position, m.team) as teams
      from person order by id) p) as people,
    (select coalesce(json_agg(t), '[]') from (
      select team.*, array(select m.person_id from team_member m where m.team = team.name order by m.person_id) as members
      from team order by name) t) as teams,
    (select coalesce(json_agg(json_build_object('stranding', one, 'reason', s.reason, 'signed_by', s.signed_by,
        'ends_at', s.ends_at)), '[]')
      from service_map m cross join jsonb_array_elements(coalesce(m.findings->'strandings', '[]')) one
      left join lateral (select reason, signed_by, ends_at from map_signature where key = one->>'key'
        order by signed_at desc, id desc limit 1) s on true
      where m.status = 'active') as strandings,
    (select coalesce(json_agg(r), '[]') from (select * from rota where ends_at > $1::timestamptz) r) as rota,
    (select coalesce(json_agg(l order by l.starts_at, l.id), '[]') from (
      select id, person_id, from_day::text, to_day::text, starts_at, ends_at, deputy_id, began_at is not null as begun,
        case when began_at is null then blocked_since end as blocked_since
      from leave where ended_at is null) l) as leaves`,
)

/**
 * Reads the whole directory: some hundred people are a few milliseconds, and it is read only when it changed.
 * @param now whose year the holidays are around, and before which duties of the rota have passed
 * @throws NoCompanyError
 */
export const loadDirectory = async (db: Kysely<Tables>, now: Instant): Promise<DirectorySnapshot> => {
  const [found] = await execute<Everything>(db, everything, [now])
  if (found === undefined || found.company === null || found.map === null) throw new NoCompanyError()
  const { company: row, people, teams, rota, version } = found
  const leaves = Map.groupBy(found.leaves.map(leaveOf), ({ person }) => person)
  const { regulator } = row
  const watched = regulator === null ? null : { country: regulator.country, region: regulator.region }
  const regions = regionsOf(row, teams, watched)
  const daysOffOf = await daysOffAround(yearOf(now), regions.all, row.own_holidays)
  const calendar: CalendarOf = (team, timeZone, week) => ({
    timeZone,
    week,
    ...daysOffOf(team, regions.keptIn(team)),
  })
  const map = readMap(found.map.text)
  const directory: Directory = {
    people: new Map(
      people.map((person) => [person.id, personOf(person, calendar, leaves.get(person.id) ?? [])]),
    ),
    teams: new Map(teams.map((team) => [team.name, teamOf(team, calendar, map)])),
    formerTeams: new Map(Object.entries(found.former_teams)),
    rota: rota.map(rotaOf),
    fallbackTeam: row.fallback_team,
    ...(row.board_id === null ? {} : { board: row.board_id }),
    map: mapNow(map, found.strandings.flatMap(signedFor)),
    authority: authorityNow(map, []),
    tags: new Set(found.tags.filter(({ retired }) => !retired).map(({ key }) => key)),
    ...(regulator === null ? {} : { regulator: await watchOf(signedHere(regulator, row, people), now) }),
  }
  const company: Company = {
    name: row.name,
    timeZone: row.time_zone,
    country: row.country,
    region: row.region,
    organisations: regions.organisations,
    phone: row.phone,
    languages: spokenOf(row.languages),
    brand: brandOf(row.colour, found.logo === null ? null : logoOf(found.logo)),
    sender: found.sender,
    signing: found.signing,
    map,
    mapVersion: found.map.version,
    stranded: found.strandings.map(answerOf),
    outsideBodies: row.outside_bodies,
    ownHolidays: row.own_holidays,
    profileSigners: row.regulator_signers,
    profileSignature: row.regulator_signature,
    compensation: row.compensation,
  }
  return {
    version: Number(version),
    directory,
    terms: {
      ...standardTerms,
      ...row.terms,
      ...(row.compensation === null ? {} : { compensation: row.compensation }),
    },
    company,
    people: new Map(people.map((person) => [person.id, cardOf(person)])),
    tags: new Map(found.tags.map((tag) => [tag.key, tag])),
    teamOf: reaching(map, directory),
    daysOffOf,
    ownRegions: regions.own,
    leaves,
  }
}

interface Everything {
  readonly version: string
  readonly company: CompanyRow | null
  readonly logo: LogoRow | null
  readonly sender: CompanySender | null
  readonly signing: readonly SigningKey[]
  readonly map: { readonly version: number; readonly text: string } | null
  readonly tags: readonly CompanyTag[]
  readonly former_teams: Readonly<Record<string, string>>
  readonly people: readonly PersonRow[]
  readonly teams: readonly TeamRow[]
  readonly strandings: readonly StrandingRow[]
  readonly rota: readonly RotaRow[]
  readonly leaves: readonly LeaveRow[]
}

interface CompanyRow {
  readonly name: string
  readonly time_zone: string
  readonly country: string
  readonly region: string | null
  readonly organisations: Readonly<Record<string, HolidayRegion>>
  readonly phone: string | null
  readonly languages: readonly Language[]
  readonly colour: string | null
  readonly terms: Readonly<Record<string, number>>
  readonly fallback_team: string
  readonly board_id: string | null
  readonly outside_bodies: readonly OutsideBody[]
  readonly own_holidays: readonly OwnHoliday[]
  readonly regulator: RegulatorProfile | null
  readonly regulator_signers: readonly string[]
  readonly regulator_signature: ProfileSignature | null
  readonly compensation: KeptCompensation | null
}

interface PersonRow {
  readonly id: string
  readonly first_name: string
  readonly surname: string
  readonly title: string
  readonly titles: Readonly<Record<string, string>>
  readonly email: string
  readonly role: Role
  readonly active: boolean
  readonly presence: Presence['kind']
  readonly presence_since: string
  readonly deputy_id: string | null
  readonly usual_deputy_id: string | null
  readonly languages: readonly string[]
  readonly time_zone: string
  readonly shifts: WeeklyOpenings
  readonly work_name: string | null
  readonly shows_surname: boolean
  readonly shows_photo: boolean
  readonly has_photo: boolean
  readonly teams: readonly string[]
}

interface TeamRow {
  readonly name: string
  readonly organisation: string | null
  readonly lead_id: string
  readonly reports_to: string | null
  readonly leader: boolean
  readonly front_door: boolean
  readonly time_zone: string
  readonly country: string | null
  readonly region: string | null
  readonly hours: WeeklyOpenings
  readonly members: readonly string[]
}

/** Whom the live map strands, and who signed for it last. */
interface StrandingRow {
  readonly stranding: Stranding
  readonly reason: string | null
  readonly signed_by: string | null
  readonly ends_at: string | null
}

interface RotaRow {
  readonly person_id: string
  readonly team: string | null
  readonly starts_at: string
  readonly ends_at: string
}

interface LeaveRow {
  readonly id: string
  readonly person_id: string
  readonly from_day: string
  readonly to_day: string
  readonly starts_at: string
  readonly ends_at: string
  readonly deputy_id: string | null
  readonly begun: boolean
  readonly blocked_since: string | null
}

/** That not all combinations were looked at is about nobody in particular. */
const signedFor = ({ stranding, reason, signed_by: leader }: StrandingRow): readonly SignedFor[] => {
  if (stranding.kind === 'notAll' || leader === null || reason === null) return []
  const { key, problem, lacks } = stranding
  return [
    { key, leader, why: reason, problem, lacks, team: stranding.kind === 'door' ? stranding.team : null },
  ]
}

const answerOf = ({ stranding, signed_by: leader, ends_at: endsAt }: StrandingRow): Answering => ({
  key: stranding.key,
  leader,
  endsAt: endsAt === null ? null : instant(endsAt),
})

const leaveOf = (row: LeaveRow): Leave => ({
  id: row.id,
  person: row.person_id,
  from: row.from_day,
  to: row.to_day,
  startsAt: instant(row.starts_at),
  endsAt: instant(row.ends_at),
  deputy: row.deputy_id,
  begun: row.begun,
  blockedSince: row.blocked_since === null ? null : instant(row.blocked_since),
})

/** Whose public holidays are kept here, and by whom. */
const regionsOf = (company: CompanyRow, teams: readonly TeamRow[], watched: HolidayRegion | null) => {
  const organisations = new Map(Object.entries(company.organisations))
  const own = new Map(
    teams.flatMap(({ name, country, region }): [TeamName, HolidayRegion][] => {
      const set = holidayRegionOf(country, region)
      return set === null ? [] : [[name, set]]
    }),
  )
  const organisationOf = new Map(teams.map(({ name, organisation }) => [name, organisation]))
  const keptIn = (team: TeamName | null): HolidayRegion =>
    keptBy(
      { ...company, organisations },
      team === null
        ? { own: null, organisation: null }
        : { own: own.get(team) ?? null, organisation: organisationOf.get(team) ?? null },
    )
  const all = [
    keptIn(null),
    ...organisations.values(),
    ...own.values(),
    ...(watched === null ? [] : [watched]),
  ]
  return { organisations, own, keptIn, all }
}

/** A profile that one of the company signed in the workspace holds as one does whose file says who read it. */
const signedHere = (
  profile: RegulatorProfile,
  { regulator_signature: signature }: CompanyRow,
  people: readonly PersonRow[],
): RegulatorProfile => {
  if (signature === null || profile.readBy !== null) return profile
  const { by, on, checked } = signature
  const signer = people.find(({ id }) => id === by)
  const name = signer === undefined ? by : `${signer.first_name} ${signer.surname}`.trim()
  return { ...profile, readBy: { name, what: checked, on } }
}

/** Days off of the company's own are working days by a law. */
const watchOf = async (profile: RegulatorProfile, now: Instant): Promise<Watch> => ({
  profile,
  calendar: {
    timeZone: profile.timeZone,
    week: legalWeek,
    holidays: await holidaysAround({ country: profile.country, region: profile.region }, yearOf(now)),
  },
})

type CalendarOf = (team: TeamName | null, timeZone: string, week: WeeklyOpenings) => WorkingCalendar

const personOf = (row: PersonRow, calendar: CalendarOf, leaves: readonly Leave[]): Person => ({
  id: row.id,
  active: row.active,
  presence: presenceOf(row, leaves.find(({ begun }) => begun)?.endsAt ?? null),
  usualDeputy: row.usual_deputy_id,
  teams: row.teams,
  languages: row.languages,
  // Whoever works in several has the days of the main one.
  shifts: calendar(row.teams[0] ?? null, row.time_zone, row.shifts),
})

const presenceOf = (row: PersonRow, until: Instant | null): Presence => {
  const since = instant(row.presence_since)
  switch (row.presence) {
    case 'present':
      return { kind: 'present' }
    case 'absent':
      return { kind: 'absent', since }
    case 'onLeave':
      return { kind: 'onLeave', since, until, deputy: row.deputy_id }
    default: {
      const unknown: never = row.presence
      return unknown
    }
  }
}

const cardOf = (row: PersonRow): PersonCard => ({
  id: row.id,
  firstName: row.first_name,
  surname: row.surname,
  title: row.title,
  titles: row.titles,
  email: row.email,
  role: row.role,
  showsSurname: row.shows_surname,
  showsPhoto: row.has_photo && row.shows_photo,
  allowsPhoto: row.shows_photo,
  hasPhoto: row.has_photo,
  workName: row.work_name,
})

const teamOf = (row: TeamRow, calendar: CalendarOf, map: ServiceMap): Team => ({
  name: row.name,
  organisation: row.organisation,
  lead: row.lead_id,
  reportsTo: row.reports_to,
  leader: row.leader,
  frontDoor: row.front_door,
  members: row.members,
  hours: calendar(row.name, row.time_zone, row.hours),
  ways: waysFrom(map, row.name),
})

const rotaOf = (row: RotaRow): RotaEntry => ({
  person: row.person_id,
  team: row.team,
  from: instant(row.starts_at),
  to: instant(row.ends_at),
})
