import type { Choice, NightGap, OwnHoliday, RegulatorProfile, WeeklyOpenings } from '@buckstop/domain'
import type { Stranding } from '@buckstop/service-map'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Language } from '../language/language.ts'
import type { LogoGround } from '../shapes/brand.ts'
import type { TagColour } from '../shapes/tags.ts'
import type { Json, Moment, Optional, OptionalMoment } from './columns.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'

/** The tables of the company and its people, teams, maps, leave and rota. */
export type Role = 'staff' | 'lead' | 'leader' | 'admin'

export interface NightCoverReasonTable {
  id: string
  signed_by: string
  signed_at: ColumnType<Date, string, never>
  words: string
  gap: Json<NightGap>
}

export interface CompanyTable {
  only_one: Generated<boolean>
  name: string
  time_zone: string
  /** ISO 3166-1 alpha-2; whose public holidays are kept. */
  country: string
  /** A part of that country, as the calendar of holidays names it. */
  region: Optional<string>
  /** By name; read by directory/load.ts. */
  organisations: ColumnType<Readonly<Record<string, HolidayRegion>>, string | undefined, string>
  phone: string | null
  /** In which it speaks to customers; the first where theirs is none of them. */
  languages: Generated<Language[]>
  /** `#rrggbb`; null is the look's own. */
  colour: string | null
  /** What differs from `standardTerms`. */
  terms: Json<Record<string, number>>
  fallback_team: string
  /** The member of the board above every ladder; null where nobody was named. */
  board_id: Optional<string>
  /** Read by directory/load.ts. */
  outside_bodies: ColumnType<readonly OutsideBody[], string | undefined, string>
  /** The same. */
  own_holidays: ColumnType<readonly OwnHoliday[], string | undefined, string>
  /** The same; null where the company is watched by none. */
  regulator: ColumnType<RegulatorProfile | null, string | null | undefined, string | null>
  /** Who of the company may sign it. */
  regulator_signers: Generated<string[]>
  /** The same; null where nobody of them has. */
  regulator_signature: ColumnType<ProfileSignature | null, string | null | undefined, string | null>
  /** The same; null where it has set none. */
  compensation: ColumnType<KeptCompensation | null, string | null | undefined, string | null>
  /** To whom figures by person are shown, besides to each of themselves. */
  figures_seen_by: ColumnType<'nobody' | 'leads' | 'leaders', string | undefined, string>
  /** Why; null where nobody ever said. */
  figures_reason: Optional<string>
}

/** That one of the company read the profile of its regulator, and stands for it. */
export interface ProfileSignature {
  readonly by: string
  readonly on: string
  /** What they say they checked. */
  readonly checked: string
}

export interface LogoTable {
  only_one: Generated<boolean>
  /** Of its bytes, and a part of its address. */
  digest: string
  type: string
  width: number
  height: number
  ground: LogoGround
  bytes: Buffer
}

/** A dispute body, an ombudsman, a regulator, as the company names it. */
export interface OutsideBody {
  readonly name: string
  /** What it deals with. */
  readonly about?: string | undefined
  /** By when one may turn to it. */
  readonly deadline?: string | undefined
  /** BCP 47 without region. */
  readonly languages?: readonly string[] | undefined
  readonly web?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
}

/** Whose public holidays somebody keeps: a country's, or those of a region in it. */
export interface HolidayRegion {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** As the calendar names it, such as AN of Spain, or BY-A, a city of Bavaria; null keeps what all of the country do. */
  readonly region: string | null
}

export type MapStatus = 'draft' | 'checked' | 'active' | 'retired'

export interface ServiceMapTable {
  version: Generated<number>
  status: MapStatus
  /** YAML; of a draft not necessarily a valid map. */
  text: string
  note: Optional<string>
  based_on: Optional<number>
  /** By team; read by service-maps/staffing.ts. */
  staffing: Json<unknown>
  fallback_team: Optional<string>
  revision: Generated<number>
  saved_by: Optional<string>
  saved_at: Moment
  checked_at: OptionalMoment
  /** Read by service-maps/findings.ts. */
  findings: ColumnType<unknown, string | null | undefined, string | null>
  safe: Optional<boolean>
  activated_by: Optional<string>
  activated_at: OptionalMoment
  retired_at: OptionalMoment
}

export interface MapMailTable {
  kind: 'unanswered' | 'ruledOut'
  subject: string
  person_id: string
  created_at: Moment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
}

/** Never altered; the newest of a key counts. */
export interface MapSignatureTable {
  id: string
  key: string
  stranding: ColumnType<Stranding, string, never>
  reason: string
  signed_by: string
  signed_at: ColumnType<Date, string, never>
  ends_at: ColumnType<Date, string, never>
}

export interface PersonTable {
  id: string
  first_name: string
  surname: string
  title: Generated<string>
  titles: Json<Readonly<Record<string, string>>>
  email: string
  role: Role
  active: Generated<boolean>
  presence: Generated<'present' | 'absent' | 'onLeave'>
  presence_since: Moment
  deputy_id: string | null
  usual_deputy_id: Optional<string>
  languages: Generated<string[]>
  time_zone: string
  shifts: Json<WeeklyOpenings>
  /** Customers read it in the place of first name and surname. */
  work_name: Optional<string>
  shows_surname: Generated<boolean>
  shows_photo: Generated<boolean>
  photo: Buffer | null
  photo_type: string | null
  can_own: GeneratedAlways<boolean>
}

/** Never altered: a list of what was changed, not what stands there. */
export interface SettingChangeTable {
  id: string
  at: Moment
  person_id: string | null
  how: 'workspace' | 'file' | 'command'
  kind: string
  subject: string
  named: string
  /** Read by setting-changes/list.ts. */
  before: ColumnType<unknown, string | null, never>
  after: ColumnType<unknown, string | null, never>
}

export interface TeamTable {
  name: string
  organisation: string | null
  lead_id: string
  reports_to: string | null
  leader: Generated<boolean>
  front_door: Generated<boolean>
  time_zone: string
  /** Whose public holidays it keeps, where it says so itself. */
  country: Optional<string>
  region: Optional<string>
  hours: Json<WeeklyOpenings>
}

export interface TeamMemberTable {
  team: string
  person_id: string
  position: Generated<number>
}

export interface LeaveTable {
  id: string
  person_id: string
  /** `YYYY-MM-DD`; read as text, since a day is no moment. */
  from_day: ColumnType<never, string, never>
  to_day: ColumnType<never, string, never>
  starts_at: Moment
  ends_at: Moment
  deputy_id: string | null
  entered_by: string
  entered_at: Moment
  began_at: OptionalMoment
  ended_at: OptionalMoment
  ended_because: 'over' | 'missed' | 'nobodyElse' | 'back' | 'changed' | 'cancelled' | 'left' | null
  failures: Generated<number>
  not_before: OptionalMoment
  blocked_since: OptionalMoment
}

export interface LeaveMailTable {
  leave_id: string
  person_id: string
  created_at: Moment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
}

export interface RotaTable {
  id: string
  person_id: string
  team: string | null
  starts_at: Moment
  ends_at: Moment
}

export interface TagTable {
  key: string
  names: Json<Readonly<Record<string, string>>>
  colour: TagColour
  retired: boolean
}

export interface SavedViewTable {
  person_id: string
  id: string
  place: number
  name: string
  list: 'mine' | 'team' | 'all'
  narrowing: ColumnType<Readonly<Record<string, string | undefined>>, string>
  team: string | null
}

export interface HearingTable {
  person_id: string
  chosen: Json<Readonly<Record<string, Choice>>>
  morning_hour: number | null
  changed_at: Moment
}

export interface PushKeyTable {
  only_one: Generated<boolean>
  public_key: string
  sealed: Buffer
  made_at: Moment
}

export interface PushDeviceTable {
  id: string
  person_id: string
  endpoint: string
  p256dh: string
  auth: string
  name: string
  language: string
  added_at: Moment
  reached_at: OptionalMoment
}

export interface PushMessageTable {
  device_id: string
  matter_id: string
  message_id: string
  owed_at: Moment
  tries: Generated<number>
  next_at: OptionalMoment
}

export interface MorningMailTable {
  person_id: string
  day: ColumnType<string, string, never>
  created_at: Moment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
}

export interface PasswordLinkTable {
  id: string
  person_id: string
  made_by: string
  hash: Buffer
  mailed_hash: Optional<Buffer>
  created_at: Moment
  expires_at: Moment
  used_at: OptionalMoment
  revoked_at: OptionalMoment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
}
