import { type Instant, type WeeklyOpenings, writeWeeklyHours } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { SettingValue } from '../shapes/setting-changes.ts'
import type { Fields, Setting } from './setting.ts'

type Stored = SettingValue | WeeklyOpenings | Readonly<Record<string, string>>

interface Row extends Omit<Setting, 'fields'> {
  readonly fields: Readonly<Record<string, Stored>>
}

/**
 * All that a company is set to, as it stands in this transaction. Whoever looks twice has to have the directory locked,
 * so that no change of somebody else comes between.
 * @param now before which duties of the rota have passed
 */
export const pictureOf = async (db: Kysely<Tables>, now: Instant): Promise<readonly Setting[]> => {
  const { rows } = await sql<Row>`
    select 'company' as kind, 'company' as subject, name as named, jsonb_build_object('name', name, 'timeZone', time_zone,
      'country', country, 'region', country || '-' || region, 'organisations', (select jsonb_object_agg(key, concat_ws('-', value->>'country',
        value->>'region')) from jsonb_each(organisations)), 'phone', phone, 'languages', languages, 'fallbackTeam', fallback_team, 'board', board_id, 'terms', terms,
      'compensation', (select concat_ws(' ', compensation->>'currency', compensation->>'brokenPromise', compensation->>'lateDay',
        compensation->>'most', compensation->>'kinds', compensation->>'withinWorkingDays', compensation->>'why')),
      'regulator', concat_ws(' ', regulator->>'key', left(encode(sha256(convert_to(regulator::text, 'UTF8')), 'hex'), 8),
        coalesce(regulator->'name'->>'en', (select min(value) from jsonb_each_text(regulator->'name')))),
      'regulatorSigners', regulator_signers, 'regulatorSignedBy', regulator_signature->>'by',
      'regulatorChecked', regulator_signature->>'checked', 'figuresSeenBy', figures_seen_by, 'figuresReason', figures_reason,
      'colour', colour, 'logo', (select left(digest, 8) from logo), 'logoGround', (select ground from logo),
      'holidays', array(select concat_ws(', ', day->>'day', day->>'name', day->>'team', case when (day->>'yearly')::boolean
        then 'yearly' end, to_char(make_interval(mins => (day->>'endsAt')::int), '"until" HH24:MI'))
        from jsonb_array_elements(own_holidays) day),
      'outsideBodies', array(select (select string_agg(case jsonb_typeof(value) when 'array' then (select string_agg(one, ' ') from
          jsonb_array_elements_text(value) one) else value #>> '{}' end, ', ') from jsonb_each(body))
        from jsonb_array_elements(outside_bodies) body),
      'greetings', (select jsonb_object_agg(language, words) from mail_frame where team is null and part = 'greeting'),
      'signatures', (select jsonb_object_agg(language, words) from mail_frame where team is null and part = 'signature')) as fields
    from company
    union all
    select 'person', id::text, btrim(first_name || ' ' || surname), jsonb_build_object('firstName', first_name,
      'surname', surname, 'title', title, 'titles', titles, 'email', email, 'role', role, 'active', active,
      'languages', languages, 'timeZone', time_zone, 'hours', shifts, 'workName', work_name, 'usualDeputy', usual_deputy_id,
      'showsSurname', shows_surname, 'showsPhoto', shows_photo, 'photo', left(encode(sha256(photo), 'hex'), 8),
      'teams', array(select m.team from team_member m where m.person_id = person.id order by m.position, m.team))
    from person
    union all
    select 'team', name, name, jsonb_build_object('lead', lead_id, 'organisation', organisation, 'reportsTo', reports_to,
      'leader', leader, 'frontDoor', front_door, 'timeZone', time_zone, 'hours', hours, 'country', country,
      'region', country || '-' || region,
      'greetings', (select jsonb_object_agg(language, words) from mail_frame where team = name and part = 'greeting'),
      'signatures', (select jsonb_object_agg(language, words) from mail_frame where team = name and part = 'signature')) from team
    union all
    select 'rota', concat_ws(' ', r.person_id, r.team), (select btrim(p.first_name || ' ' || p.surname) from person p
      where p.id = r.person_id), jsonb_build_object('teams', r.team, 'shifts', array_agg(concat_ws('/',
        to_char(r.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        to_char(r.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by r.starts_at, r.ends_at))
    from rota r where r.ends_at > ${now}::timestamptz group by r.person_id, r.team
    union all
    select 'reply', name, name, jsonb_build_object('texts', jsonb_object_agg(language, words)) from reply group by name
    union all
    select 'tag', key, coalesce(names ->> 'en', (select min(value) from jsonb_each_text(names))), jsonb_build_object('names', names,
      'colour', colour, 'retired', retired) from tag
    union all
    select 'mailbox', id::text, name, jsonb_build_object('name', name, 'address', address, 'host', host, 'port', port,
      'security', security, 'user', username, 'folder', folder, 'signIn', sign_in, 'tokenEndpoint', token_endpoint,
      'clientId', client_id, 'scope', scope, 'secret', secret_number::text, 'trustedServer', nullif(concat_ws(' ',
      trusted_server, nullif(received_above, 0)), '')) from mailbox_setting
    union all
    select 'mailDoor', address, address, jsonb_build_object('door', door) from mail_door
    union all
    select 'phoneLine', id::text, number, jsonb_build_object('number', number, 'door', door, 'language', language,
      'account', account, 'sentAway', sent_away, 'secret', secret_number::text) from phone_line
    union all
    select 'directLine', d.person_id::text, btrim(p.first_name || ' ' || p.surname), jsonb_build_object('number', d.number)
    from direct_line d join person p on p.id = d.person_id
    union all
    select 'webhook', id::text, name, jsonb_build_object('name', name, 'address', url, 'eventTypes', types, 'teams',
      case when team is null then array[]::text[] else array[team] end, 'active', disabled_at is null, 'secret',
      secret_number::text, 'oldEndsAt', to_char(old_ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')) from webhook_endpoint
    union all
    select 'sending', 'sending', from_address, jsonb_build_object('fromName', from_name, 'fromAddress', from_address, 'answersTo', answers_to,
      'host', host, 'port', port, 'security', security, 'user', username, 'signIn', sign_in, 'tokenEndpoint', token_endpoint,
      'clientId', client_id, 'scope', scope, 'secret', case when sealed is not null then secret_number::text end)
    from sending_setting
    union all
    select 'dkim', id::text, selector || '._domainkey.' || domain, jsonb_build_object('domain', domain,
      'selector', selector, 'signs', signs_since is not null) from dkim_key
    union all
    select 'map', 'live', '', jsonb_build_object('version', version) from service_map where status = 'active'
  `.execute(db)
  return rows.map(({ fields, ...row }) => ({ ...row, fields: readable(fields) }))
}

/** Hours and titles as they are written, so that a difference can be read. */
const readable = (fields: Row['fields']): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]): [string, SettingValue] => {
      if (isWeek(field, value)) return [field, writeWeeklyHours(value)]
      return [
        field,
        isRecord(value)
          ? Object.entries(value)
              .map((pair) => pair.join(': '))
              .toSorted()
          : value,
      ]
    }),
  )

const isWeek = (field: string, value: Stored): value is WeeklyOpenings =>
  field === 'hours' && Array.isArray(value)

const isRecord = (value: Stored | undefined): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
