import type { CaseId, PersonId, WeeklyOpenings } from '@buckstop/domain'
import { type ServiceMap, strandingsOf, teamsOfPeople, type Verdict } from '@buckstop/service-map'
import { againstText, stepText } from '@buckstop/service-map/english'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { StartupError } from '../config/startup-error.ts'
import type { Tables } from '../db/tables.ts'
import { lockDirectory } from '../staffing/change-directory.ts'
import { savePeople } from '../staffing/save-person.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { applyMap, type LiveMap } from '../service-maps/apply-map.ts'
import type { StaffedPlace } from '../service-maps/staffed-map.ts'
import { notSafe, refusalsOf, unsignedIn } from '../service-maps/findings.ts'
import { MapRefusedError } from '../service-maps/go-live.ts'
import { waitToGoLive } from '../service-maps/lock.ts'
import { ProvedMap } from '../service-maps/proved-map.ts'
import { readReplies, versionOf, writeReply } from '../replies/replies.ts'
import { writeFrame } from './mail/frames.ts'
import {
  isCalledAlike,
  mostTagsOfCompany,
  readTags,
  versionOf as versionOfTag,
  writeTag,
} from '../tags/tags.ts'
import { holidayRegionOf } from '../directory/holidays/holiday-region.ts'
import { yearOf } from '../directory/leave-days.ts'
import { readMap } from '../directory/read-map.ts'
import { Signatures } from '../service-maps/signatures.ts'
import { withLead } from '../service-maps/staffing.ts'
import { findVersion, type KeptMap } from '../service-maps/versions.ts'
import { writeBrand } from './brand.ts'
import type { CompanyFile } from './company-file.ts'
import type { LoadedCompany } from './load-company.ts'
import { refuseWithoutDeputies } from './deputies-of-file.ts'
import { refuseUnfitBoard } from './board.ts'
import { refuseUnknownRegions } from './regions-of-file.ts'
import { writePhoto } from './people/photo.ts'
import { rotaDays, shiftsBetween } from './rota-shifts.ts'
import { saveCompany } from './save-company.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { noting } from '../setting-changes/note.ts'
import { byFile } from '../setting-changes/setting.ts'

interface Replacing {
  /** Puts the file's map in the place of one that was put in use in the workspace; otherwise that is refused. */
  readonly replacesMap?: boolean
}

/**
 * Sets up a company as its file and its service map say, or brings it up to date: people are known again by their
 * e-mail address. A map that is not live yet goes live with it, and has to be safe for that like any other.
 * @returns the people by their key in the file
 * @throws StartupError `company-invalid` where file and map don't fit each other, `map-refused` where somebody could
 *   get stuck in the map, it strands somebody for whom no leader has signed, nobody is there to work by it, or it would take the place of one that was put in use in the
 *   workspace; then nothing was written
 */
export const setUpCompany = async (
  app: AppContext,
  loaded: LoadedCompany,
  replacing: Replacing = {},
): Promise<ReadonlyMap<string, PersonId>> => {
  const { map: text } = loaded
  await refuseUnknownRegions(loaded, yearOf(app.clock.now()))
  const live = await findVersion(app.db, 'active')
  const map = live?.text === text ? { live: readMap(text) } : null
  const done =
    (map === null ? null : await write(app, loaded, map, replacing)) ??
    (await write(app, loaded, await provedMap(app, text), replacing))
  if (done === null) throw new Error('a proved map goes live whatever was live before')
  return done.people
}

interface Written {
  readonly people: ReadonlyMap<string, PersonId>
  readonly moved: readonly CaseId[]
}

/**
 * @returns null where the map was to be the one that is live, and another went live meanwhile; nothing is written
 *   then
 */
const write = async (
  app: AppContext,
  loaded: LoadedCompany,
  map: ProvedMap | LiveMap,
  { replacesMap = false }: Replacing,
): Promise<Written | null> => {
  const { company, map: text } = loaded
  const drawn = 'live' in map ? map.live : map.checked.map
  refuseMisfits(company, drawn)
  refuseUnfitBoard(company, drawn)
  return await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        await waitToGoLive(trx)
        await lockDirectory(trx)
        const live = await findVersion(trx, 'active')
        if ('live' in map && live?.text !== text) return null
        if (!replacesMap) refuseToReplace(live, text)
        // Of a map that is live already only the people change, who may do without as they did.
        if (!('live' in map)) await refuseWithoutDeputies(trx, app, company, live !== null)
        return await noting(trx, app, byFile, async () => await writeAll(trx, app, loaded, map))
      }),
  )
}

const writeAll = async (
  trx: LedgerTransaction,
  app: AppContext,
  { company, logo = null, photos = new Map(), regulator = null }: LoadedCompany,
  map: ProvedMap | LiveMap,
): Promise<Written> => {
  const people = await savePeopleOf(trx, app, company)
  for (const [key, photo] of photos)
    await writePhoto(trx, idOf(people, key), { photo, shown: company.people[key]?.photo?.shown ?? false })
  const places = placesOf(company, people, 'live' in map ? map.live : map.checked.map)
  const ordered = new Map(
    Object.entries(company.people).map(([key, { teams }]) => [idOf(people, key), { teams }]),
  )
  const board = company.board == null ? company.board : idOf(people, company.board)
  await saveCompany(trx, { ...company, regulator, board })
  if (company.brand !== undefined) await writeBrand(trx, { ...company.brand, logo })
  const moved = await applying(
    async () => await applyMap(trx, app, { map, places, fallbackTeam: company.fallbackTeam, ordered }),
  )
  await saveRota(trx, app, company, people)
  await saveReplies(trx, app, company)
  await saveFrames(trx, company)
  await saveTags(trx, company)
  return { people, moved }
}

/** Whoever keeps the map in the workspace need not know that there is a file with an older one. */
const refuseToReplace = (live: KeptMap | null, text: string): void => {
  if (live === null || live.activatedBy === null || live.text === text) return
  throw new StartupError(
    'map-refused',
    `Version ${live.version} of the service map was put in use in the workspace, and the file names another map. ` +
      "To keep it, save its text as the file's map; to put the file's in its place, add --replace-map.",
  )
}

const provedMap = async (app: AppContext, text: string): Promise<ProvedMap> => {
  const signatures = await Signatures.load(app.db, app.clock.now())
  const proof = await ProvedMap.prove(text, signatures)
  if (proof instanceof ProvedMap) return proof
  const strandings = proof.kind === 'checked' ? strandingsOf(proof.map, proof.underBuckstop) : []
  const [refusal] = [...refusalsOf(proof), ...unsignedIn(strandings, signatures)]
  const story = proof.kind === 'checked' ? storiesOf(proof.underBuckstop.verdicts) : ''
  throw new StartupError(
    'map-refused',
    `The service map can't go live. ${refusal === undefined ? '' : againstText(refusal)}${story}`,
  )
}

const mostStories = 3

/** Where they get stuck, in the words of the check. */
const storiesOf = (verdicts: readonly Verdict[]): string =>
  notSafe(verdicts)
    .slice(0, mostStories)
    .map(({ customer, problem, story }) => {
      const steps = [...story.first, ...story.repeats].map(stepText).join(' ')
      return ` ${customer}, ${problem}: ${steps}`
    })
    .join('')

const applying = async <Result>(apply: () => Promise<Result>): Promise<Result> => {
  try {
    return await apply()
  } catch (thrown) {
    if (!(thrown instanceof MapRefusedError)) throw thrown
    throw new StartupError('map-refused', `The service map can't go live. ${thrown.message}`, thrown)
  }
}

const refuseMisfits = (
  { teams, organisations, fallbackTeam, holidays }: CompanyFile,
  map: ServiceMap,
): void => {
  const names = new Set(teamsOfPeople(map).map(({ name }) => name))
  const machines = new Set(map.teams.flatMap(({ name, machine }) => (machine ? [name] : [])))
  const unassigned = [...names].filter((name) => !Object.hasOwn(teams, name))
  const closed = holidays.flatMap(({ team }) => (team === null ? [] : [team]))
  const named = [...new Set([...Object.keys(teams), fallbackTeam, ...closed])]
  const unknown = named.filter((name) => !names.has(name) && !machines.has(name))
  refuseAny('The company file says nobody for these teams of the service map', unassigned)
  refuseAny('The service map has no such teams', unknown)
  refuseAny(
    'The service map has no such organisations',
    Object.keys(organisations).filter((name) => !map.organisations.includes(name)),
  )
  refuseAny(
    'Nobody works in these, which are machines in the service map',
    named.filter((name) => machines.has(name)),
  )
}

const refuseAny = (what: string, which: readonly string[]): void => {
  if (which.length > 0) throw new StartupError('company-invalid', `${what}: ${which.join(', ')}.`)
}

/** Whether the database has a company already. */
export const hasCompany = async (app: AppContext): Promise<boolean> =>
  (await app.db.selectFrom('company').select('name').executeTakeFirst()) !== undefined

const savePeopleOf = async (
  trx: Transaction<Tables>,
  app: AppContext,
  company: CompanyFile,
): Promise<ReadonlyMap<string, PersonId>> => {
  const emails = Object.values(company.people).map(({ email }) => email.toLowerCase())
  const known = await trx
    .selectFrom('person')
    .select(['id', 'email', 'active'])
    .where('email', 'in', emails)
    .execute()
  const ids = new Map(known.map(({ id, email }) => [email, id]))
  const staying = new Set(known.filter(({ active }) => active).map(({ email }) => email))
  refuseAny(
    'These work here. Say on the People page of the workspace that they have left, since what they owe goes to others then',
    Object.entries(company.people).flatMap(([key, { email, worksHere }]) =>
      !worksHere && staying.has(email.toLowerCase()) ? [key] : [],
    ),
  )
  const entries = Object.entries(company.people).map(([key, person]) => {
    const id = ids.get(person.email.toLowerCase()) ?? app.newId()
    const shifts: WeeklyOpenings = person.hours ?? company.hours
    return {
      key,
      entry: {
        ...person,
        id,
        timeZone: person.timeZone ?? company.timeZone,
        shifts,
        active: person.worksHere,
      },
    }
  })
  const people = new Map(entries.map(({ key, entry }) => [key, entry.id]))
  await savePeople(
    trx,
    entries.map(({ entry: { deputy, ...entry } }) => ({
      ...entry,
      usualDeputy: deputy === undefined ? null : idOf(people, deputy),
    })),
    app.clock.now(),
  )
  return people
}

const placesOf = (
  company: CompanyFile,
  people: ReadonlyMap<string, PersonId>,
  map: ServiceMap,
): ReadonlyMap<string, StaffedPlace> =>
  new Map(
    Object.entries(company.teams).map(([name, team]) => {
      const lead = idOf(people, team.lead)
      const named = Object.entries(company.people)
        .filter(([, person]) => person.teams.includes(name))
        .map(([key]) => idOf(people, key))
      const left = Object.entries(company.people).filter(([, { worksHere }]) => !worksHere)
      const leavers = new Set(left.map(([key]) => idOf(people, key)))
      const members = withLead(lead, named, (id) => !leavers.has(id))
      const { frontDoor } = team
      const organisation = map.teams.find((one) => one.name === name)?.organisation ?? null
      const theirs = organisation === null ? undefined : company.organisations[organisation]
      const timeZone = team.timeZone ?? theirs?.timeZone ?? company.timeZone
      const hours = team.hours ?? theirs?.hours ?? company.hours
      const holidaysOf = holidayRegionOf(team.country, team.region)
      return [name, { lead, members, frontDoor, timeZone, hours, holidaysOf }]
    }),
  )

const saveReplies = async (
  trx: Transaction<Tables>,
  app: AppContext,
  { replies }: CompanyFile,
): Promise<void> => {
  const known = new Map((await readReplies(trx)).map(({ name, version }) => [name, version]))
  for (const [name, texts] of Object.entries(replies)) {
    if (known.get(name) !== versionOf(texts))
      await writeReply(trx, { name, texts }, { by: null, at: app.clock.now() })
  }
}

const saveFrames = async (trx: Transaction<Tables>, { mails, teams }: CompanyFile): Promise<void> => {
  const named = [
    [null, mails] as const,
    ...Object.entries(teams).map(([name, team]) => [name, team.mails] as const),
  ]
  for (const [team, frame] of named) if (frame !== undefined) await writeFrame(trx, team, frame)
}

const saveTags = async (trx: Transaction<Tables>, { tags }: CompanyFile): Promise<void> => {
  const known = await readTags(trx)
  const said = Object.entries(tags).map(([key, tag]) => ({ key, ...tag }))
  const all = [...known.filter(({ key }) => !Object.hasOwn(tags, key)), ...said]
  if (all.length > mostTagsOfCompany)
    throw new StartupError(
      'company-invalid',
      `With those that are there already, the file has more than ${mostTagsOfCompany} tags.`,
    )
  refuseAny(
    'These tags are called as another one is',
    said
      .filter((tag) => all.some((other) => other.key !== tag.key && isCalledAlike(other, tag)))
      .map(({ key }) => key),
  )
  const versions = new Map(known.map((tag) => [tag.key, versionOfTag(tag)]))
  for (const tag of said) if (versions.get(tag.key) !== versionOfTag(tag)) await writeTag(trx, tag)
}

const saveRota = async (
  trx: Transaction<Tables>,
  app: AppContext,
  company: CompanyFile,
  people: ReadonlyMap<string, PersonId>,
): Promise<void> => {
  const now = app.clock.now()
  await trx.deleteFrom('rota').where('ends_at', '>', new Date(now)).execute()
  const rows = company.rota.flatMap(({ person, team, ...when }) => {
    const timeZone = company.people[person]?.timeZone ?? company.timeZone
    const shifts = 'hours' in when ? shiftsBetween(when.hours, timeZone, now, rotaDays) : [when]
    // What has passed stands there already, from when it was applied before.
    return shifts
      .filter(({ to }) => to > now)
      .map(({ from, to }) => ({
        id: app.newId(),
        person_id: idOf(people, person),
        team,
        starts_at: from,
        ends_at: to,
      }))
  })
  if (rows.length > 0) await trx.insertInto('rota').values(rows).execute()
}

const idOf = (people: ReadonlyMap<string, PersonId>, key: string): PersonId => {
  const id = people.get(key)
  if (id === undefined) throw new RangeError(`the company file was read without its person "${key}"`)
  return id
}
