import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { type PushService, startPushService, type TrialBrowser, vapidOf } from '../../test/push-service.ts'
import { contactFrom, createSmallCompany, staff } from '../../test/small-company.ts'
import type { AppContext } from '../app/app-context.ts'
import { addDevice, devicesOf } from '../hearing/devices.ts'
import { chooseHearing, readHearing } from '../hearing/hearing.ts'
import { receive } from '../intake/receive.ts'
import { sealingOf } from '../sealing/sealing.ts'
import { setPresence } from '../staffing/change-person.ts'
import { mostTries } from './due.ts'
import { pushKeys } from './keys.ts'
import { forgetPushes, owePushes } from './owe.ts'
import { sendDuePushes } from './send-due.ts'
import { contactOf } from './start-push.ts'

const company = companyOfFile(createSmallCompany)
let service: PushService
beforeAll(async () => {
  service = await startPushService()
})
afterAll(async () => {
  await service.close()
})
beforeEach(async () => {
  await company.app.db.deleteFrom('push_device').execute()
  await company.database.pool.query('delete from hearing')
})

const trial = (): AppContext => ({
  ...company.app,
  settings: { ...company.app.settings, localPush: true },
})
const contact = 'mailto:care@small.example'
const round = async (app = trial()): Promise<void> => {
  await owePushes(app)
  await sendDuePushes(app, { contact, signal: new AbortController().signal })
}
const later = async (ms: number): Promise<void> => {
  company.clock.set(addMilliseconds(company.clock.now(), ms))
  await round()
}
const turnOn = async (person: string, language = 'en-GB'): Promise<TrialBrowser> => {
  const browser = service.browser('Firefox on Android', language)
  await addDevice(company.app, person, browser.subscribed)
  return browser
}
/** Whoever owns a new case is told that it is theirs. */
const opened = async (words: string, more = {}) => await receive(company.app, contactFrom({ words, ...more }))
const ownerOf = async (caseId: string): Promise<string> =>
  (
    await company.app.db
      .selectFrom('matter_head')
      .select('owner_id')
      .where('matter_id', '=', caseId)
      .executeTakeFirstOrThrow()
  ).owner_id
/** All of them have a device; the one of whoever owns the case that is opened. */
const openedForOne = async (words: string, more = {}) => {
  // What others were told before is none of this.
  company.clock.set(addMilliseconds(company.clock.now(), hours(2)))
  const browsers = new Map<string, TrialBrowser>()
  for (const person of Object.values(staff)) browsers.set(person, await turnOn(person))
  const { caseId } = await opened(words, more)
  const owner = await ownerOf(caseId)
  const browser = browsers.get(owner)
  if (browser === undefined) throw new Error('whoever owns it has no device')
  return { caseId, owner, browser, browsers }
}
const owed = async (): Promise<number> => {
  const { rows } = await company.database.pool.query<{ owed: number }>(
    'select count(*)::int as owed from push_message where next_at is not null',
  )
  return rows[0]?.owed ?? 0
}

test('a browser reads what there is to do and where, encrypted for it alone and signed by us; nobody’s name or words', async () => {
  const { caseId, browser } = await openedForOne('My secret is a leaking boiler.')
  await round()
  const [first, ...others] = browser.shown()
  expect(others).toEqual([])
  const { reference } = await company.app.db
    .selectFrom('matter_head')
    .select('reference')
    .where('matter_id', '=', caseId)
    .executeTakeFirstOrThrow()
  expect(first?.told).toEqual({
    title: 'You own this case',
    body: `${reference} · Small`,
    path: `/desk/cases/${caseId}`,
    tag: caseId,
    lang: 'en',
  })
  expect(first?.body.toString('latin1')).not.toContain(reference)
  expect(JSON.stringify(first?.told)).not.toMatch(/Nadia|boiler|Ana|Ben|Rosa/)
  expect(first?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    ttl: '3600',
    urgency: 'normal',
    topic: caseId.replaceAll('-', ''),
  })
  if (first === undefined) return
  const { holds, key, claims } = vapidOf(first)
  expect(holds).toBe(true)
  expect(key).toBe((await pushKeys(company.app))?.publicKey)
  expect(claims).toMatchObject({ aud: new URL(browser.subscribed.endpoint).origin, sub: contact })
  // Once, however often it is looked.
  await round()
  await later(minutes(5))
  expect(browser.shown()).toHaveLength(1)
  expect(await owed()).toBe(0)
})

test('the key is made once, by whichever process, and kept sealed', async () => {
  const { db, clock, settings } = company.another()
  const [one, other] = await Promise.all([pushKeys(company.app), pushKeys({ db, clock, settings })])
  expect(one).toEqual(other)
  const { sealed } = await db.selectFrom('push_key').select('sealed').executeTakeFirstOrThrow()
  expect(sealed.includes(one?.privateKey ?? '-')).toBe(false)
  expect(await sealingOf(settings).open(sealed, 'push key')).toBe(one?.privateKey)
  const wrong = { ...settings, sealKey: Buffer.alloc(32, 7) }
  expect(await pushKeys({ db, clock, settings: wrong })).toBeNull()
  expect((await pushKeys(company.app))?.publicKey).toBe(one?.publicKey)
})

test('out of their hours, or where they do not want it, nothing is shown; and of danger always', async () => {
  const { owner, browser } = await openedForOne('The first.')
  await round()
  const before = browser.shown().length
  const { choices, morningHour } = (await readHearing(company.app.db, [owner]))(owner)
  const { danger: _always, ...others } = choices
  await chooseHearing(company.app, owner, {
    choices: { ...others, becameYours: { mail: 'atOnce', push: false } },
    morningHour,
  })
  for (let each = 0; each < 12; each += 1) await opened(`Unwanted ${each}`)
  await round()
  expect(browser.shown()).toHaveLength(before)

  await company.database.pool.query('delete from hearing')
  for (const person of Object.values(staff))
    if (person !== staff.helene) await setPresence(company.app, person, { kind: 'onLeave' })
  const devices = new Map<string, TrialBrowser>()
  await company.app.db.deleteFrom('push_device').execute()
  for (const person of Object.values(staff)) devices.set(person, await turnOn(person))
  await opened('Nobody is here.')
  await round()
  for (const [person, device] of devices) if (person !== staff.helene) expect(device.shown()).toEqual([])
  await opened('It smokes.', { danger: 'Smoke' })
  await round()
  const told = [...devices.values()].flatMap((device) => device.shown())
  expect(told.filter(({ headers }) => headers.urgency === 'high').length).toBeGreaterThan(0)
  expect(told.find(({ headers }) => headers.urgency === 'high')?.headers).toMatchObject({ ttl: '86400' })
  for (const person of Object.values(staff)) await setPresence(company.app, person, { kind: 'present' })
})

test('many at once are one line, in the language of the device', async () => {
  const browser = await turnOn(staff.ana, 'fr-FR')
  const inHand = async (): Promise<number> => {
    const { rows } = await company.database.pool.query<{ count: number }>(
      `select count(*)::int as count from message where person_id = $1 and created_at >= $2`,
      [staff.ana, company.clock.now()],
    )
    return rows[0]?.count ?? 0
  }
  company.clock.set(addMilliseconds(company.clock.now(), hours(2)))
  await company.app.db.updateTable('push_device').set({ added_at: company.clock.now() }).execute()
  for (let each = 0; each < 40 && (await inHand()) < 5; each += 1) await opened(`Many ${each}`)
  await round()
  expect(browser.shown().map(({ told }) => told)).toEqual([
    {
      title: `${await inHand()} nouvelles choses à faire`,
      body: 'Small',
      path: '/desk/today',
      tag: 'today',
      lang: 'fr',
    },
  ])
})

test('a device that is gone is forgotten; a push service that is down is tried again, with longer pauses and not for ever', async () => {
  const { owner, browser } = await openedForOne('Away for a while.')
  await company.app.db.deleteFrom('push_device').where('person_id', '<>', owner).execute()
  service.answerNext({ status: 503 }, { status: 429, headers: { 'retry-after': '120' } })
  await round()
  expect([browser.shown().length, await owed()]).toEqual([0, 1])
  await later(29_000)
  expect(await owed()).toBe(1)
  await later(1_000)
  await later(minutes(1.9))
  expect(browser.shown()).toEqual([])
  await later(minutes(0.1))
  expect([browser.shown().length, await owed()]).toEqual([1, 0])
  expect((await devicesOf(company.app.db, owner))[0]?.reachedAt).toBe(company.clock.now())

  company.clock.set(addMilliseconds(company.clock.now(), hours(2)))
  const asked = service.requests()
  while ((await ownerOf((await opened('Down for good.')).caseId)) !== owner);
  service.answerNext(...Array.from({ length: 20 }, () => ({ status: 500 })))
  await round()
  for (let each = 0; each < 20; each += 1) await later(minutes(31))
  expect(service.requests() - asked).toBe(mostTries)
  expect(await owed()).toBe(0)

  while (service.requests() < asked + 20) {
    // What is left of the answers that were told.
    await fetch(browser.subscribed.endpoint, { method: 'POST', body: 'x' }).catch(() => undefined)
  }
  while ((await ownerOf((await opened('Gone.')).caseId)) !== owner);
  service.answerNext({ status: 410 })
  await round()
  expect(await devicesOf(company.app.db, owner)).toEqual([])
})

test('where trials are not allowed, an address of this machine is never called', async () => {
  const { owner } = await openedForOne('Inside.')
  const asked = service.requests()
  await round(company.app)
  expect(service.requests()).toBe(asked)
  expect(await devicesOf(company.app.db, owner)).toEqual([])
})

test('what was decided is forgotten after a day', async () => {
  await openedForOne('Old.')
  await round()
  company.clock.set(addMilliseconds(company.clock.now(), hours(25)))
  await forgetPushes(company.app)
  expect(await company.app.db.selectFrom('push_message').selectAll().execute()).toEqual([])
})

test('a push service learns whom to write to', () => {
  expect(contactOf('Small <care@small.example>', 'http://127.0.0.1:1')).toBe('mailto:care@small.example')
  expect(contactOf('care@small.example', 'https://desk.example')).toBe('https://desk.example')
})
