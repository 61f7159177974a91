import {
  type Actor,
  type CaseCommand,
  type CaseId,
  instant,
  type Instant,
  type PersonId,
  type ReceivedContact,
  type WeeklyOpenings,
} from '@buckstop/domain'
import type pg from 'pg'
import { pino } from 'pino'
import { type AppContext, createAppContext } from '../src/app/app-context.ts'
import { type Clock, type SettableClock, settableClock } from '../src/clock/clock.ts'
import { saveCompany } from '../src/company/save-company.ts'
import { readSettings } from '../src/config/read-settings.ts'
import { savePeople } from '../src/staffing/save-person.ts'
import type { Incoming, Receipt } from '../src/intake/incoming.ts'
import { receive } from '../src/intake/receive.ts'
import type { CommandResult, NewText } from '../src/ledger/result.ts'
import { runCommand } from '../src/ledger/run-command.ts'
import { applyMap } from '../src/service-maps/apply-map.ts'
import { ProvedMap } from '../src/service-maps/proved-map.ts'
import { Signatures } from '../src/service-maps/signatures.ts'
import { changeDirectory } from '../src/staffing/change-directory.ts'
import { createTestDatabase, furnishedDatabase, type TestDatabase } from './database.ts'
import { writeTag } from '../src/tags/tags.ts'
import { transact } from '../src/ledger/transact.ts'

/** A company small enough to know by heart: two teams, a head of relations above them, and a chief executive. */
export const smallMap = `
version: 1
company: Small
customers: {customer: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  web: {reaches: Care, kind: web}
  phone: {reaches: Desk, kind: phone}
  mail: {reaches: Care, kind: mail}
teams:
  Desk: {responses: [own, {pass: Care}], reportsTo: Relations}
  Care: {responses: [own], reportsTo: Relations, authority: {help: any}}
  Relations: {responses: [own], reportsTo: Executive, leader: true, authority: {help: any}}
  Executive: {responses: [own], leader: true}
`

const always: WeeklyOpenings = [
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
  [{ from: 0, to: 1440 }],
]

const idOf = (number: number): PersonId =>
  `00000000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`

/** Everyone, by name; around the clock on shift. */
export const staff = {
  rosa: idOf(1),
  ana: idOf(2),
  ben: idOf(3),
  claire: idOf(4),
  paul: idOf(5),
  helene: idOf(6),
} as const

/** Who stands in for those who lead; the others have nobody. */
const standsIn: Readonly<Record<PersonId, PersonId>> = {
  [staff.helene]: staff.paul,
  [staff.paul]: staff.claire,
  [staff.claire]: staff.ben,
}

/** A Monday morning. */
export const monday: Instant = instant('2026-03-02T10:00:00.000Z')

export interface SmallCompany {
  readonly app: AppContext
  readonly clock: SettableClock
  readonly database: TestDatabase
  readonly drop: () => Promise<void>
  /** Another process with its own memory on the same database and clock. */
  readonly another: () => AppContext
}

/** A database with the small company in it, and a clock that stands on a Monday morning. */
export async function createSmallCompany(): Promise<SmallCompany> {
  const template = await furnishedDatabase('small_company', async (pool) => {
    const app = contextOn(pool, settableClock(monday))
    await seedSmallCompany(app)
    await app.flushAnnounced()
  })
  return companyIn(await createTestDatabase({ template }))
}

/** The same before anybody works there. */
export async function emptyCompany(): Promise<SmallCompany> {
  return companyIn(await createTestDatabase())
}

/** A company with what a database holds of it, and a clock that stands on a Monday morning. */
export function companyIn(database: TestDatabase): SmallCompany {
  const clock = settableClock(monday)
  const another = () => contextOn(database.pool, clock)
  return { app: another(), clock, database, drop: database.drop, another }
}

/** Under which all processes of a test keep what they have to read again. */
export const sealKey = '5e'.repeat(32)

/** What a process works with that says nothing. */
export const contextOn = (pool: pg.Pool, clock: Clock): AppContext =>
  createAppContext({
    pool,
    clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({}, { BUCKSTOP_SEAL_KEY: sealKey }),
  })

/** Writes the small company into an empty database. */
export async function seedSmallCompany(app: AppContext): Promise<void> {
  const map = await ProvedMap.prove(smallMap, await Signatures.load(app.db, monday))
  if (!(map instanceof ProvedMap)) throw new Error('somebody can get stuck in the small company')
  await transact(app, async (trx) => {
    const person = (
      id: PersonId,
      firstName: string,
      role: 'staff' | 'lead' | 'leader',
      languages = ['en'],
    ) => ({
      id,
      firstName,
      surname: 'Example',
      title: role,
      email: `${firstName.toLowerCase()}@small.example`,
      role,
      languages,
      timeZone: 'Etc/UTC',
      shifts: always,
      showsSurname: false,
      usualDeputy: standsIn[id] ?? null,
    })
    await savePeople(
      trx,
      [
        person(staff.rosa, 'Rosa', 'staff'),
        person(staff.ana, 'Ana', 'staff', ['es', 'en']),
        person(staff.ben, 'Ben', 'staff'),
        person(staff.claire, 'Claire', 'lead'),
        person(staff.paul, 'Paul', 'leader'),
        person(staff.helene, 'Helene', 'leader'),
      ],
      monday,
    )
    const team = (lead: PersonId, members: readonly PersonId[], frontDoor = false) => ({
      lead,
      members,
      frontDoor,
      timeZone: 'Etc/UTC',
      hours: always,
      holidaysOf: null,
    })
    const about = { name: 'Small', timeZone: 'Etc/UTC', country: 'GB', phone: null, fallbackTeam: 'Care' }
    await saveCompany(trx, about)
    const places = new Map([
      ['Desk', team(staff.claire, [staff.rosa], true)],
      ['Care', team(staff.claire, [staff.ana, staff.ben])],
      ['Relations', team(staff.paul, [staff.paul])],
      ['Executive', team(staff.helene, [staff.helene])],
    ])
    await applyMap(trx, app, { map, places, fallbackTeam: 'Care' })
    await writeTag(trx, { key: 'battery', names: { en: 'Battery' }, colour: 'teal', retired: false })
  })
}

let written = 0

/** A contact by web of somebody who never wrote before, unless an address is given. */
export const contactFrom = (
  more: Partial<Incoming> = {},
  email = `customer${(written += 1)}@example.org`,
): Incoming => ({
  channel: 'web',
  from: { name: 'Nadia', identifiers: [{ type: 'email', value: email }] },
  words: 'My boiler was fixed three times and leaks again.',
  language: 'en',
  issues: [],
  proof: { kind: 'none' },
  ...more,
})

/** From an address that was checked: the next contact from it is the same customer's. */
export const provenBy = (email: string): Incoming['proof'] => ({
  kind: 'address',
  identifier: { type: 'email', value: email },
})

/** Words without proof in somebody's case, as earlier versions let them join. */
export const strangersWord = async (app: AppContext, caseId: CaseId, words = 'Me again'): Promise<string> => {
  const said: NewText = { id: app.newId(), author: 'customer', words, language: 'en' }
  const contact: ReceivedContact = {
    id: app.newId(),
    channel: 'web',
    words: said.id,
    receivedAt: app.clock.now(),
    proof: 'none',
    takenBy: null,
    toldAgain: false,
    secondHand: false,
  }
  await succeed(
    app,
    caseId,
    { kind: 'stranger' },
    { type: 'receiveContact', contact, issue: null, ways: [] },
    [said],
  )
  return contact.id
}

/** Opens a case of a new customer. */
export const openCaseOf = async (
  app: AppContext,
  more: Partial<Incoming> = {},
  email?: string,
): Promise<Opened> => {
  const receipt = await receive(app, contactFrom(more, email))
  if (receipt.kind !== 'opened') throw new Error(`the contact did not open a case but ${receipt.kind} one`)
  return receipt
}

export type Opened = Extract<Receipt, { readonly kind: 'opened' }>

/** Names who stands in for somebody on leave, or with null nobody. */
export const standIn = async (app: AppContext, deputy: PersonId | null, whom: PersonId): Promise<void> => {
  await changeDirectory(app, async (trx) => {
    await trx.updateTable('person').set({ usual_deputy_id: deputy }).where('id', '=', whom).execute()
  })
}

/** As somebody of the company. */
export const as = (id: PersonId): Actor => ({ kind: 'person', id })

/** Runs a command with words for each text it points to, and fails where it is refused. */
export const succeed = async (
  app: AppContext,
  caseId: CaseId,
  actor: Actor,
  command: CaseCommand,
  texts: readonly NewText[] = [],
): Promise<Extract<CommandResult, { readonly ok: true }>> => {
  const result = await runCommand(app, { kind: 'case', matterId: caseId, actor, command, texts })
  if (!result.ok) throw new Error(`${command.type} was refused: ${result.refusal.code}`)
  return result
}

/** Words of the company as a text. */
export const text = (app: AppContext, words: string): NewText => ({
  id: app.newId(),
  author: 'company',
  words,
  language: 'en',
})
