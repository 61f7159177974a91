import {
  type Directory,
  fromEpochMilliseconds,
  memberOfBoard,
  type OwnHoliday,
  type PersonId,
  type WeeklyOpenings,
  writeWeeklyHours,
} from '@buckstop/domain'
import type { Selectable } from 'kysely'
import { stringify } from 'yaml'
import type { AppContext } from '../app/app-context.ts'
import { StartupError } from '../config/startup-error.ts'
import type { HolidayRegion, LogoTable } from '../db/directory-tables.ts'
import { readReplies } from '../replies/replies.ts'
import { findVersion } from '../service-maps/versions.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { parseCompanyFile, type WrittenCompany } from './company-file.ts'
import { type KeptFrame, readFrames } from './mail/frames.ts'
import { differing } from './terms.ts'
import { keysOfPeople } from './keys-of-people.ts'
import type { Photo } from './people/photo.ts'
import { copyOfRule } from './compensation.ts'
import { copiesOf } from './outside-bodies.ts'
import { coverOf } from './rota-weeks.ts'

/** Where the map will be, beside the file. */
export const mapPath = (beside: string): string => `${beside}.map.yaml`

/** Where the profile of a regulator will be, where there is one. */
export const regulatorPath = (beside: string): string => `${beside}.regulator.yaml`

/** A company file and the service map that it names, as texts, and the pictures that lie beside it. */
export interface ExportedCompany {
  readonly file: string
  readonly map: string
  /** The profile of a regulator as a text; null where there is none. */
  readonly regulator: string | null
  /** By their paths, from the file's folder. */
  readonly pictures: ReadonlyMap<string, Buffer>
}

/**
 * The company as it is now, in a file that sets it up again: applied where it came from it changes nothing.
 * @param beside what the files beside it begin with, from the file's folder
 * @throws NoCompanyError
 * @throws StartupError `company-invalid` where the company has grown beyond what a file can say
 */
export const exportCompany = async (app: AppContext, beside: string): Promise<ExportedCompany> => {
  const snapshot = await app.directory.fresh()
  const live = await findVersion(app.db, 'active')
  if (live === null) throw new Error('a company has a map in use')
  const logo = (await app.db.selectFrom('logo').selectAll().executeTakeFirst()) ?? null
  const photos = await readPhotos(app)
  const written = await writeCompany(app, snapshot, { beside, logo, photos })
  const file = stringify(written, { lineWidth: 0 })
  const read = parseCompanyFile(file)
  if (!read.ok) {
    const [first] = read.errors
    throw new StartupError('company-invalid', `A file can't say all of this company: ${first?.detail ?? ''}.`)
  }
  const pictures = new Map(logo === null ? [] : [[picturePath(beside, 'logo', logo.type), logo.bytes]])
  for (const { photo: named, email } of Object.values(read.company.people)) {
    const photo = photos.get(email.toLowerCase())
    if (named !== undefined && photo !== undefined) pictures.set(named.file, photo.bytes)
  }
  const profile = snapshot.directory.regulator?.profile
  // What was signed here is this company's: whoever takes the file elsewhere has it read there.
  const asInFile = snapshot.company.profileSignature === null ? profile : { ...profile, readBy: null }
  const regulator = profile === undefined ? null : stringify(asInFile, { lineWidth: 0 })
  return { file, map: live.text, regulator, pictures }
}

const picturePath = (beside: string, what: string, type: string): string =>
  `${beside}.${what}.${type === 'image/jpeg' ? 'jpg' : type.replace('image/', '')}`

interface KeptPhoto extends Photo {
  readonly shown: boolean
}

/** By the e-mail address of whom they show. */
const readPhotos = async ({ db }: AppContext): Promise<ReadonlyMap<string, KeptPhoto>> => {
  const rows = await db
    .selectFrom('person')
    .select(['email', 'photo', 'photo_type', 'shows_photo'])
    .where('photo', 'is not', null)
    .execute()
  return new Map(
    rows.flatMap(({ email, photo: bytes, photo_type: type, shows_photo: shown }) =>
      bytes === null || type === null ? [] : [[email, { bytes, type, shown }]],
    ),
  )
}

interface Pictures {
  readonly beside: string
  readonly logo: Selectable<LogoTable> | null
  readonly photos: ReadonlyMap<string, KeptPhoto>
}

const writeCompany = async (
  app: AppContext,
  snapshot: DirectorySnapshot,
  { beside, logo, photos }: Pictures,
): Promise<WrittenCompany> => {
  const { company, directory } = snapshot
  const { name, timeZone, country, region, organisations, phone, languages } = company
  const terms = differing(snapshot.terms)
  const rota = await app.db
    .selectFrom('rota')
    .select(['person_id', 'team', 'starts_at', 'ends_at'])
    .where('ends_at', '>', new Date(app.clock.now()))
    .orderBy('starts_at')
    .orderBy('person_id')
    .orderBy('team')
    .execute()
  const replies = await readReplies(app.db)
  const frames = await readFrames(app.db)
  const figures = await app.db
    .selectFrom('company')
    .select(['figures_seen_by as seenBy', 'figures_reason as reason'])
    .executeTakeFirstOrThrow()
  const teams = [...directory.teams.values()]
  // Whoever has left is named only where a team or the rota still does so.
  const named = new Set([
    ...teams.flatMap(({ lead, members }) => [lead, ...members]),
    ...rota.map((row) => row.person_id),
  ])
  const isIn = (id: PersonId): boolean => named.has(id) || directory.people.get(id)?.active === true
  const people = [...snapshot.people.values()]
    .filter(({ id }) => isIn(id))
    .toSorted((a, b) => (a.email < b.email ? -1 : 1))
  const keys = keysOfPeople(people)
  // Somebody who has left stands in for nobody, and is not named for that alone.
  const deputyIn = (id: PersonId | null | undefined): string | undefined =>
    id === null || id === undefined || !isIn(id) ? undefined : keyOf(keys, id)
  const hours = mostCommon(teams.map((team) => writeWeeklyHours(team.hours.week)))
  const when = (calendar: { readonly timeZone: string; readonly week: WeeklyOpenings }) => ({
    timeZone: unless(timeZone, calendar.timeZone),
    hours: unless(hours, writeWeeklyHours(calendar.week)),
  })
  return {
    name,
    timeZone,
    country,
    region: region ?? undefined,
    organisations:
      organisations.size === 0
        ? undefined
        : Object.fromEntries([...organisations].map(([key, keeps]) => [key, writeRegion(keeps)])),
    phone: phone ?? undefined,
    languages: [...languages],
    brand: writeBrand(company.brand.colour, logo, beside),
    terms: Object.keys(terms).length === 0 ? undefined : { ...terms },
    outsideBodies: company.outsideBodies.length === 0 ? undefined : copiesOf(company.outsideBodies),
    holidays: company.ownHolidays.length === 0 ? undefined : company.ownHolidays.map(writeHoliday),
    compensation: company.compensation === null ? undefined : copyOfRule(company.compensation),
    // Nobody has ever said who, where nobody said why.
    figures: figures.reason === null ? undefined : { seenBy: figures.seenBy, reason: figures.reason },
    regulator: directory.regulator === undefined ? undefined : regulatorPath(beside),
    map: mapPath(beside),
    fallbackTeam: directory.fallbackTeam,
    board: keyOfBoard(directory, keys),
    hours,
    people: Object.fromEntries(
      people.map((card) => {
        const person = directory.people.get(card.id)
        if (person === undefined) throw new Error('everybody with a card is in the directory')
        return [
          keyOf(keys, card.id),
          {
            firstName: card.firstName,
            surname: card.surname,
            title: unless('', card.title),
            titles: writeTexts(card.titles),
            email: card.email,
            role: unless('staff', card.role),
            teams: person.teams.length === 0 ? undefined : [...person.teams],
            languages: person.languages.join() === 'en' ? undefined : [...person.languages],
            ...when(person.shifts),
            showsSurname: unless(false, card.showsSurname),
            workName: card.workName ?? undefined,
            photo: writePhoto(photos.get(card.email), beside, keyOf(keys, card.id)),
            deputy: deputyIn(person.usualDeputy),
            worksHere: unless(true, person.active),
          },
        ]
      }),
    ),
    teams: Object.fromEntries(
      teams.map((team) => {
        const own = snapshot.ownRegions.get(team.name)
        return [
          team.name,
          {
            lead: keyOf(keys, team.lead),
            frontDoor: unless(false, team.frontDoor),
            ...when(team.hours),
            ...(own === undefined ? {} : writeRegion(own)),
            mails: writeFrame(frames, team.name),
          },
        ]
      }),
    ),
    mails: writeFrame(frames, null),
    replies:
      replies.length === 0
        ? undefined
        : Object.fromEntries(replies.map((one) => [one.name, { ...one.texts }])),
    tags:
      snapshot.tags.size === 0
        ? undefined
        : Object.fromEntries(
            [...snapshot.tags.values()].map(({ key, names, colour, retired }) => [
              key,
              { names: { ...names }, colour: unless('stone', colour), retired: unless(false, retired) },
            ]),
          ),
    rota: writeRota(app, snapshot, rota, keys),
  }
}

/** Whoever has left, or leads the company by now, is of the board for nobody. */
const keyOfBoard = (directory: Directory, keys: ReadonlyMap<PersonId, string>): string | undefined => {
  const board = memberOfBoard(directory)
  return board === null ? undefined : keyOf(keys, board)
}

const writeRegion = ({ country, region }: HolidayRegion) => ({ country, region: region ?? undefined })

const writeFrame = (frames: readonly KeptFrame[], team: string | null): WrittenCompany['mails'] => {
  const frame = frames.find((one) => one.team === team)
  if (frame === undefined) return undefined
  const { greetings, signatures } = frame
  return { greetings: writeTexts(greetings), signatures: writeTexts(signatures) }
}

const writeTexts = (texts: Readonly<Record<string, string>>) =>
  Object.keys(texts).length === 0 ? undefined : { ...texts }

const writeBrand = (
  colour: string | null,
  logo: Selectable<LogoTable> | null,
  beside: string,
): WrittenCompany['brand'] =>
  colour === null && logo === null
    ? undefined
    : {
        colour: colour ?? undefined,
        logo: logo === null ? undefined : picturePath(beside, 'logo', logo.type),
        ground: logo === null ? undefined : unless('light', logo.ground),
      }

const writePhoto = (photo: KeptPhoto | undefined, beside: string, key: string) =>
  photo === undefined
    ? undefined
    : { file: picturePath(beside, `photo.${key}`, photo.type), shown: unless(false, photo.shown) }

const writeHoliday = ({ day, name, yearly, endsAt, team }: OwnHoliday) => ({
  day,
  name,
  yearly: unless(false, yearly),
  until:
    endsAt === null
      ? undefined
      : new Temporal.PlainTime(Math.floor(endsAt / 60), endsAt % 60).toString({ smallestUnit: 'minute' }),
  team: team ?? undefined,
})

/** What goes without saying is left out. */
const unless = <T>(usual: T, value: T): T | undefined => (value === usual ? undefined : value)

interface RotaRow {
  readonly person_id: PersonId
  readonly team: string | null
  readonly starts_at: Date
  readonly ends_at: Date
}

const writeRota = (
  app: AppContext,
  { directory, company }: DirectorySnapshot,
  rows: readonly RotaRow[],
  keys: ReadonlyMap<PersonId, string>,
): WrittenCompany['rota'] => {
  const groups = Map.groupBy(rows, ({ person_id: id, team }) => JSON.stringify([id, team]))
  const entries = [...groups.values()].flatMap((shifts) => {
    const [first] = shifts
    if (first === undefined) return []
    const who = { person: keyOf(keys, first.person_id), team: first.team ?? undefined }
    const timeZone = directory.people.get(first.person_id)?.shifts.timeZone ?? company.timeZone
    const { weekly, once } = coverOf(
      shifts.map((row) => ({ from: instantOf(row.starts_at), to: instantOf(row.ends_at) })),
      timeZone,
      app.clock.now(),
    )
    const hours = writeWeeklyHours(weekly)
    return [...(hours === '' ? [] : [{ ...who, hours }]), ...once.map((shift) => ({ ...who, ...shift }))]
  })
  return entries.length === 0 ? undefined : entries
}

const instantOf = (at: Date) => fromEpochMilliseconds(at.getTime())

const keyOf = (keys: ReadonlyMap<PersonId, string>, id: PersonId): string => {
  const key = keys.get(id)
  if (key === undefined) throw new Error('whoever a team or the rota names has a key')
  return key
}

const mostCommon = (texts: readonly string[]): string => {
  const counted = [...Map.groupBy(texts, (text) => text).values()].toSorted((a, b) => b.length - a.length)
  return counted[0]?.[0] ?? ''
}
