import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { type TrialBrowser, vapidOf } from '../../test/push-service.ts'
import { contact, pushingOf } from '../../test/pushing.ts'
import { createSmallCompany, staff } from '../../test/small-company.ts'
import { chooseHearing, readHearing } from '../hearing/hearing.ts'
import { setPresence } from '../staffing/change-person.ts'
import { pushKeys } from './keys.ts'
import { forgetPushes, owePushes } from './owe.ts'

const company = companyOfFile(createSmallCompany)
const { service, trial, round, later, turnOn, opened, openedForOne, owed, sendOnly, anotherOf, only } =
  pushingOf(company)

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
  service().answerNext({ status: 503 })
  await round()
  await setPresence(company.app, away.owner, { kind: 'onLeave' })
  // A process may know a second later who is where.
  await company.app.directory.fresh()
  await later(minutes(2))
  expect([away.browser.shown().length, await owed()]).toEqual([0, 0])
  await setPresence(company.app, away.owner, { kind: 'present' })

  const done = await openedForOne('Done meanwhile.')
  await only(done.owner)
  service().answerNext({ status: 503 })
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

test('what was decided is forgotten after a day', async () => {
  await openedForOne('Old.')
  await round()
  company.clock.set(addMilliseconds(company.clock.now(), hours(25)))
  await forgetPushes(company.app)
  expect(await company.app.db.selectFrom('push_message').selectAll().execute()).toEqual([])
})
