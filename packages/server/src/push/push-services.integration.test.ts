import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { contact, pushingOf } from '../../test/pushing.ts'
import { createSmallCompany, staff } from '../../test/small-company.ts'
import { addDevice, devicesOf } from '../hearing/devices.ts'
import { sealingOf } from '../sealing/sealing.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { changeSending } from '../company/mail/change-sending.ts'
import { pushKeys } from './keys.ts'
import { owePushes } from './owe.ts'
import { post } from './post.ts'
import { contactOf } from './start-push.ts'

const company = companyOfFile(createSmallCompany)
const { service, trial, round, later, opened, ownerOf, openedForOne, owed, sendOnly, only } =
  pushingOf(company)

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

test('a device that is gone is forgotten; a push service that is down is tried again, with longer pauses and not for ever', async () => {
  const { owner, browser } = await openedForOne('Away for a while.')
  await company.app.db.deleteFrom('push_device').where('person_id', '<>', owner).execute()
  service().answerNext({ status: 503 }, { status: 429, headers: { 'retry-after': '120' } })
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
  const asked = service().requests()
  while ((await ownerOf((await opened('Down for good.')).caseId)) !== owner);
  // At once, and with pauses of half a minute to sixteen within the hour.
  service().answerNext(...Array.from({ length: 7 }, () => ({ status: 500 })))
  await round()
  for (let each = 0; each < 180; each += 1) await later(minutes(0.5))
  expect(service().requests() - asked).toBe(7)
  expect([browser.shown().length, await owed()]).toEqual([1, 0])

  while ((await ownerOf((await opened('Gone.')).caseId)) !== owner);
  service().answerNext({ status: 410 })
  await round()
  expect(await devicesOf(company.app.db, owner)).toEqual([])
})

test.each(['otherProtocol', 'closed', 'silence'] as const)(
  'a push service that does not answer (%s) holds nothing up',
  async (instead) => {
    const keys = await pushKeys(company.app)
    if (keys === null) throw new Error('there is no key')
    service().answerNext({ status: 0, instead })
    const signal = AbortSignal.timeout(instead === 'silence' ? 300 : 5_000)
    const shown = { title: 'One', body: '', path: '/desk/today', tag: 'today', renotify: false, lang: 'en' }
    const posting = { keys, contact, settings: { ...company.app.settings, localPush: true }, signal }
    const begun = performance.now()
    await expect(
      post(posting, service().browser().subscribed, {
        shown,
        topic: 'today',
        urgency: 'normal',
        keepFor: 60,
      }),
    ).rejects.toThrow(/changed the protocol|hang up|closed|in time|abort/)
    expect(performance.now() - begun).toBeLessThan(3_000)
  },
  8_000,
)

test('a machine without the key holds nothing back', async () => {
  const { owner, browser } = await openedForOne('Sealed.')
  await only(owner)
  await owePushes(trial())
  const without = { ...trial(), settings: { ...trial().settings, sealKey: Buffer.alloc(32, 7) } }
  await expect(sendOnly(without)).rejects.toThrow('sealed under another key')
  await sendOnly()
  expect(browser.shown()).toHaveLength(1)
})

test('two people who turn it on in one browser at once: it is whoever’s was last', async () => {
  const { subscribed } = service().browser()
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
  const asked = service().requests()
  await round(company.app)
  expect(service().requests()).toBe(asked)
  expect(await devicesOf(company.app.db, owner)).toEqual([])
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
