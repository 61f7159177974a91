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
import { pushKeys } from './keys.ts'
import { forgetPushes, owePushes } from './owe.ts'
import { post } from './post.ts'
import { sendDuePushes } from './send-due.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { changeSending } from '../company/mail/change-sending.ts'
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
  // As for each device: whoever turns it on was told the key.
  await pushKeys(company.app)
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
    renotify: false,
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
  await company.app.db.deleteFrom('push_key').execute()
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
      renotify: false,
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
  // At once, and with pauses of half a minute to sixteen within the hour.
  service.answerNext(...Array.from({ length: 7 }, () => ({ status: 500 })))
  await round()
  for (let each = 0; each < 180; each += 1) await later(minutes(0.5))
  expect(service.requests() - asked).toBe(7)
  expect([browser.shown().length, await owed()]).toEqual([1, 0])

  while ((await ownerOf((await opened('Gone.')).caseId)) !== owner);
  service.answerNext({ status: 410 })
  await round()
  expect(await devicesOf(company.app.db, owner)).toEqual([])
})

const sendOnly = async (app = trial()): Promise<number> =>
  await sendDuePushes(app, { contact, signal: new AbortController().signal })
const anotherOf = async (owner: string, words: string): Promise<string> => {
  for (;;) {
    const { caseId } = await opened(words)
    if ((await ownerOf(caseId)) === owner) return caseId
  }
}
const only = async (person: string): Promise<void> => {
  await company.app.db.deleteFrom('push_device').where('person_id', '<>', person).execute()
}

test.each(['otherProtocol', 'closed', 'silence'] as const)(
  'a push service that does not answer (%s) holds nothing up',
  async (instead) => {
    const keys = await pushKeys(company.app)
    if (keys === null) throw new Error('there is no key')
    service.answerNext({ status: 0, instead })
    const signal = AbortSignal.timeout(instead === 'silence' ? 300 : 5_000)
    const shown = { title: 'One', body: '', path: '/desk/today', tag: 'today', renotify: false, lang: 'en' }
    const posting = { keys, contact, settings: { ...company.app.settings, localPush: true }, signal }
    const begun = performance.now()
    await expect(
      post(posting, service.browser().subscribed, { shown, topic: 'today', urgency: 'normal', keepFor: 60 }),
    ).rejects.toThrow(/changed the protocol|hang up|closed|in time|abort/)
    expect(performance.now() - begun).toBeLessThan(3_000)
  },
  8_000,
)

test('nothing else of a case takes the place of danger, and danger is heard again', async () => {
  const { caseId, owner, browser } = await openedForOne('It smokes.', { danger: 'Smoke' })
  await only(owner)
  const { rows } = await company.database.pool.query<{ id: string }>(
    `select id from message where matter_id = $1 and person_id = $2 and kind = 'danger'`,
    [caseId, owner],
  )
  expect(rows).toHaveLength(1)
  // The same case told of in both ways, the usual one last.
  await company.database.pool.query(
    `insert into message (id, matter_id, number, kind, audience, person_id, language, facts, created_at)
     select gen_random_uuid(), matter_id, number, 'youOwnIt', audience, person_id, language,
       (select facts from message where kind = 'youOwnIt' limit 1), created_at from message where id = $1`,
    [rows[0]?.id],
  )
  await round()
  const told = browser.shown().map(({ told: shown, headers }) => ({ shown, topic: headers['topic'] }))
  const hex = caseId.replaceAll('-', '')
  expect(told).toMatchObject([
    { shown: { tag: `${caseId} danger`, renotify: true }, topic: `D${hex.slice(1)}` },
    { shown: { tag: caseId, renotify: false }, topic: hex },
  ])
})

test('what is owed for longer than an hour is not shown any more, and danger for a day', async () => {
  const usual = await openedForOne('Long ago.')
  await only(usual.owner)
  await owePushes(trial())
  company.clock.set(addMilliseconds(company.clock.now(), minutes(61)))
  await sendOnly()
  expect([usual.browser.shown().length, await owed()]).toEqual([0, 0])

  const danger = await openedForOne('It smokes.', { danger: 'Smoke' })
  await only(danger.owner)
  await owePushes(trial())
  company.clock.set(addMilliseconds(company.clock.now(), hours(23)))
  await sendOnly()
  expect(danger.browser.shown().map(({ headers }) => headers.urgency)).toEqual(['high'])
})

test('a machine without the key holds nothing back', async () => {
  const { owner, browser } = await openedForOne('Sealed.')
  await only(owner)
  await owePushes(trial())
  const without = { ...trial(), settings: { ...trial().settings, sealKey: Buffer.alloc(32, 7) } }
  await expect(sendOnly(without)).rejects.toThrow('sealed under another key')
  await sendOnly()
  expect(browser.shown()).toHaveLength(1)
})

test('what is not urgent is shown at most once in three minutes, whatever strangers do; danger at once', async () => {
  const { owner, browser } = await openedForOne('The first.')
  await only(owner)
  await round()
  for (const words of ['The second.', 'The third.']) {
    await anotherOf(owner, words)
    await later(1_000)
  }
  expect(browser.shown()).toHaveLength(1)
  expect(await owed()).toBeGreaterThan(1)
  await later(minutes(3))
  const then = browser.shown().length
  expect(then).toBeGreaterThan(1)
  for (let each = 0; each < 12; each += 1) await opened('It smokes.', { danger: 'Smoke' })
  await later(1_000)
  const more = browser.shown().slice(then)
  expect(more.length).toBeGreaterThan(0)
  expect(more.map(({ headers }) => headers.urgency)).toEqual(more.map(() => 'high'))
})

test('a late try looks again: nothing is shown to whoever has gone home, or has nothing to do there any more', async () => {
  const away = await openedForOne('Later.')
  await only(away.owner)
  service.answerNext({ status: 503 })
  await round()
  await setPresence(company.app, away.owner, { kind: 'onLeave' })
  // A process may know a second later who is where.
  await company.app.directory.fresh()
  await later(minutes(2))
  expect([away.browser.shown().length, await owed()]).toEqual([0, 0])
  await setPresence(company.app, away.owner, { kind: 'present' })

  const done = await openedForOne('Done meanwhile.')
  await only(done.owner)
  service.answerNext({ status: 503 })
  await round()
  await company.database.pool.query(
    `update matter_head set status = 'ended', ending = 'solved' where matter_id = $1`,
    [done.caseId],
  )
  await later(minutes(2))
  expect([done.browser.shown().length, await owed()]).toEqual([0, 0])
})

test('a note that can’t be written keeps no other from being shown', async () => {
  const { caseId, owner, browser } = await openedForOne('Broken.')
  await only(owner)
  const other = await anotherOf(owner, 'Whole.')
  const kind = async (named: string): Promise<void> => {
    await company.database.pool.query('update matter_head set kind = $2 where matter_id = $1', [
      caseId,
      named,
    ])
  }
  await kind('ofAnotherVersion')
  await round()
  await kind('case')
  expect(browser.shown().map(({ told }) => told)).toContainEqual(
    expect.objectContaining({ path: `/desk/cases/${other}` }),
  )
  expect(await owed()).toBe(1)
})

test('two people who turn it on in one browser at once: it is whoever’s was last', async () => {
  const { subscribed } = service.browser()
  for (let each = 0; each < 5; each += 1) {
    const added = await Promise.all(
      [staff.ana, staff.ben, staff.claire].map(
        async (person) => await addDevice(company.app, person, subscribed),
      ),
    )
    expect(added).not.toContain(null)
    const kept = await company.app.db.selectFrom('push_device').select('id').execute()
    expect(kept).toHaveLength(1)
    await company.app.db.deleteFrom('push_device').execute()
  }
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

test('a push service learns whom to write to: our page, else the sender that is set', async () => {
  const settings = { ...company.app.settings, mailFrom: 'Small <care@small.example>' }
  const app = { ...company.app, settings }
  expect(await contactOf(app, 'https://desk.example')).toBe('https://desk.example')
  expect(await contactOf(app, 'http://127.0.0.1:1')).toBe('mailto:care@small.example')
  await changeSending(app, byCommand, {
    revision: null,
    secret: null,
    sending: {
      fromName: 'Small',
      fromAddress: 'help@set.example',
      answersTo: null,
      host: 'smtp.set.example',
      port: 25,
      security: 'none',
      user: '',
      signIn: { kind: 'none' },
    },
  })
  await company.app.directory.fresh()
  expect(await contactOf(app, 'http://127.0.0.1:1')).toBe('mailto:help@set.example')
})
