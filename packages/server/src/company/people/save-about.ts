import { type PersonId, parseWeeklyHours, type TeamName } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { violatedConstraint } from '../../db/constraint.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Refusal } from '../../service-maps/refusal.ts'
import { withLead } from '../../service-maps/staffing.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { hasAdminBeside } from '../../staffing/change-person.ts'
import { savePeople } from '../../staffing/save-person.ts'
import { changeStaffing, objectionsIn } from '../change-staffing.ts'
import { type AboutPerson, aboutPerson, personVersion } from './about-person.ts'

export type PersonSaved =
  | { readonly ok: true; readonly person: PersonId }
  | {
      readonly ok: false
      readonly code:
        | 'no-such-person'
        | 'no-such-team'
        | 'settings-changed-meanwhile'
        | 'email-taken'
        | 'last-admin'
        | 'deputy-unfit'
    }
  /** A team would be left without somebody whom it needs. */
  | { readonly ok: false; readonly code: 'refused'; readonly refusals: readonly Refusal[] }

/** Adds somebody, who is present from then on; they sign in once they have chosen a password. */
export const addPerson = async (app: AppContext, about: AboutPerson, by: ChangedBy): Promise<PersonSaved> =>
  await saving(app, by, async (trx, now) => await save(trx, app, { id: app.newId(), about, now }))

interface Changing {
  readonly person: PersonId
  /** Of what was read before. */
  readonly version: string
  readonly by: ChangedBy
}

/** Changes what is said of somebody; what is left out stays. */
export const changePerson = async (
  app: AppContext,
  { person, version, by }: Changing,
  change: Change,
): Promise<PersonSaved> =>
  await saving(app, by, async (trx, now) => {
    const was = aboutPerson(now, person)
    if (was === null) throw new NotSaved({ ok: false, code: 'no-such-person' })
    if (personVersion(was) !== version) throw new NotSaved({ ok: false, code: 'settings-changed-meanwhile' })
    const about = changed(was, change)
    const active = now.directory.people.get(person)?.active === true
    const resigns = was.role === 'admin' && about.role !== 'admin' && active
    if (resigns && !(await hasAdminBeside(trx, person))) throw new NotSaved({ ok: false, code: 'last-admin' })
    return await save(trx, app, { id: person, about, now })
  })

/** What is left out stays. */
type Change = { readonly [Field in keyof AboutPerson]?: AboutPerson[Field] | undefined }

const changed = (was: AboutPerson, change: Change): AboutPerson => ({
  firstName: change.firstName ?? was.firstName,
  surname: change.surname ?? was.surname,
  title: change.title ?? was.title,
  titles: change.titles ?? was.titles,
  email: change.email ?? was.email,
  role: change.role ?? was.role,
  teams: change.teams ?? was.teams,
  languages: change.languages ?? was.languages,
  timeZone: change.timeZone ?? was.timeZone,
  hours: change.hours ?? was.hours,
  workName: change.workName === undefined ? was.workName : change.workName,
  usualDeputy: change.usualDeputy === undefined ? was.usualDeputy : change.usualDeputy,
  showsSurname: change.showsSurname ?? was.showsSurname,
  showsPhoto: change.showsPhoto ?? was.showsPhoto,
})

class NotSaved extends Error {
  readonly why: PersonSaved

  constructor(why: PersonSaved) {
    super('nothing was saved')
    this.why = why
  }
}

const saving = async (
  app: AppContext,
  by: ChangedBy,
  work: (trx: Transaction<Tables>, now: DirectorySnapshot) => Promise<PersonId>,
): Promise<PersonSaved> => {
  try {
    return { ok: true, person: await changeStaffing(app, by, work) }
  } catch (thrown) {
    if (thrown instanceof NotSaved) return thrown.why
    if (violatedConstraint(thrown) === 'person_email_key') return { ok: false, code: 'email-taken' }
    throw thrown
  }
}

interface Saving {
  readonly id: PersonId
  readonly about: AboutPerson
  readonly now: DirectorySnapshot
}

const save = async (
  trx: Transaction<Tables>,
  app: AppContext,
  { id, about, now }: Saving,
): Promise<PersonId> => {
  const { hours, teams, ...entry } = about
  if (teams.some((team) => !now.directory.teams.has(team)))
    throw new NotSaved({ ok: false, code: 'no-such-team' })
  if (!isFit(about.usualDeputy, id, now)) throw new NotSaved({ ok: false, code: 'deputy-unfit' })
  const shifts = parseWeeklyHours(hours)
  if (shifts === null) throw new RangeError('no working hours')
  await savePeople(trx, [{ ...entry, id, shifts }], app.clock.now())
  await trx.updateTable('person').set({ shows_photo: about.showsPhoto }).where('id', '=', id).execute()
  // They sign in by the address that they have here.
  await sql`update sign_in_user set email = ${about.email.toLowerCase()},
    name = ${`${about.firstName} ${about.surname}`} where id = ${id}`.execute(trx)
  await saveTeams(trx, app, { id, about, now })
  return id
}

/** Somebody else who works here; whoever has left since they were named stays named, and is passed over. */
const isFit = (deputy: PersonId | null, id: PersonId, { directory }: DirectorySnapshot): boolean =>
  deputy === null ||
  deputy === directory.people.get(id)?.usualDeputy ||
  (deputy !== id && directory.people.get(deputy)?.active === true)

/** They work in these from then on, unless a team would be left without somebody whom it needs. */
const saveTeams = async (
  trx: Transaction<Tables>,
  app: AppContext,
  { id, about: { teams }, now }: Saving,
): Promise<void> => {
  const before = now.directory.people.get(id)?.teams ?? []
  if (before.join('\n') === teams.join('\n')) return
  await trx.deleteFrom('team_member').where('person_id', '=', id).execute()
  const rows = [...new Set(teams)].map((team, position) => ({ team, person_id: id, position }))
  const leading = before.filter((team) => !teams.includes(team)).flatMap((team) => leadAlone(now, team, id))
  if (rows.length + leading.length > 0)
    await trx
      .insertInto('team_member')
      .values([...rows, ...leading])
      .execute()
  const refusals = await objectionsIn(trx, app, now)
  if (refusals.length > 0) throw new NotSaved({ ok: false, code: 'refused', refusals })
}

/** Whoever leads a team that nobody else works in any more works in it from then on. */
const leadAlone = ({ directory }: DirectorySnapshot, name: TeamName, without: PersonId) => {
  const team = directory.teams.get(name)
  if (team === undefined) return []
  const others = team.members.filter((member) => member !== without)
  const isActive = (id: PersonId): boolean => directory.people.get(id)?.active === true
  return withLead(team.lead, others, isActive)
    .filter((member) => !others.includes(member))
    .map((member) => ({
      team: name,
      person_id: member,
      position: directory.people.get(member)?.teams.length ?? 0,
    }))
}
