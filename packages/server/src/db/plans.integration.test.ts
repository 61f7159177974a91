// One file, since filling a database with years of a company takes longer than all that is asked of it.
import { addMilliseconds, days, hours } from '@buckstop/domain'
import { runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { wholeReadsOf } from '../../test/whole-reads.ts'
import { fillWithYears } from '../../test/years-of-rows.ts'
import { withoutDesk } from '../../test/other-maps.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  as,
  provenBy,
  contactFrom,
  createSmallCompany,
  openCaseOf,
  staff,
  succeed,
  text,
} from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { addDevice, devicesOf, removeDevice } from '../hearing/devices.ts'
import { anythingDue, isAnythingDue, putBack, settle, takeDue, tryLater } from '../push/due.ts'
import { forgetPushes, owePushes } from '../push/owe.ts'
import { sweepAbsences } from '../deadlines/absences.ts'
import { claimStatement } from '../deadlines/claim.ts'
import { sweepFormerTeams } from '../deadlines/former-teams.ts'
import { trySetAsideAgain } from '../deadlines/set-aside.ts'
import { sweepOnce } from '../deadlines/sweep.ts'
import { setPresence } from '../staffing/change-person.ts'
import { receive } from '../intake/receive.ts'
import { forgetCalls, holdAgainstContacts } from '../call-records/hold.ts'
import { noteCalls } from '../call-records/note-calls.ts'
import { callsOf, raiseCalls } from '../call-records/whose.ts'
import { takeSms } from '../channels/sms/take-sms.ts'
import { countHandled } from '../not-through/handled.ts'
import { countLeaving } from '../not-through/leaving.ts'
import { countNotThrough } from '../not-through/count.ts'
import { noteLeft } from '../not-through/left.ts'
import { countDrawn, drawnFor } from '../leading/drawn.ts'
import { countFigures } from '../leading/figures.ts'
import { nextUnbound } from '../ledger/bind-earlier.ts'
import { mergeCases } from '../ledger/merging.ts'
import { mattersOfTeams } from '../ledger/replace-owners.ts'
import { activate } from '../service-maps/activate.ts'
import { startDraft } from '../service-maps/draft.ts'
import { openCasesOf } from '../service-maps/removed-teams.ts'
import { schema, sweep } from '../messages/sweep.ts'
import { createKeeping } from '../originals/keep-original.ts'
import { closeOriginals, closingRow, takeWaiting } from '../originals/take-waiting.ts'
import { senseTroubles } from '../troubles/sense.ts'

/*
 * What grows is never read from one end to the other by anything that happens every day: the database counts such
 * reads itself, on twenty thousand cases with a hundred thousand
 * duties and clocks.
 */
const company = companyOfFile(createSmallCompany)
beforeAll(async () => {
  await fillWithYears(company, 20_000)
}, 120_000)

const { wholeReads, countedPool, ended } = wholeReadsOf(company)

const customer = { kind: 'customer' } as const

test('intake', async () => {
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) {
      await receive(app, contactFrom())
      await receive(
        app,
        contactFrom(
          { source: `row ${count}`, reference: `222-333-44${(count % 8) + 2}` },
          `new${count}@example.org`,
        ),
      )
      await receive(app, contactFrom({}, `x${count * 2 + 2}@example.org`))
      await receive(app, contactFrom({}, `x${count * 2 + 1}@example.org`))
      const [busy, done] = [`x${count * 2 + 2}@example.org`, `x${count * 2 + 1}@example.org`]
      await receive(app, contactFrom({ proof: provenBy(busy) }, busy))
      await receive(app, contactFrom({ proof: { kind: 'record' } }, done))
    }
  })
  expect(reads).toEqual({})
})

test('mail: kept, taken, closed with its contact', async () => {
  const reads = await wholeReads(async (app) => {
    const keep = createKeeping(app)
    for (let count = 0; count < 12; count += 1) {
      const bytes = Buffer.from(`plans ${count}`)
      await keep({ channel: 'mail', sender: 'x', recipients: ['x'], network: '192.0.2.0/24', bytes })
    }
    const taken = await takeWaiting(app, { channel: 'mail', most: 12, mostBytes: 1_000_000 })
    expect(taken).toHaveLength(12)
    const [first, ...others] = taken.map(({ id }) => ({
      id,
      came: { kind: 'understood', became: 'contact' } as const,
    }))
    if (first === undefined) return
    const { caseId: matterId, contactId } = await receive(
      app,
      contactFrom({
        closes: (stands) =>
          closingRow(
            first.id,
            { ...first.came, stands: { matterId: stands.caseId, contactId: stands.contactId } },
            app.clock.now(),
          ),
      }),
    )
    for (const { id, came } of others)
      await closeOriginals(app, [{ id, closing: { ...came, stands: { matterId, contactId } } }])
    expect(await takeWaiting(app, { channel: 'mail', most: 12, mostBytes: 1_000_000 })).toEqual([])
  })
  expect(reads).toEqual({})
})

test('commands, merging', async () => {
  const proof = provenBy('plans@example.org')
  const one = await openCaseOf(company.app, { proof }, 'plans@example.org')
  const reads = await wholeReads(async (app) => {
    for (let count = 1; count <= 12; count += 1) {
      const what = text(app, 'x')
      const due = addMilliseconds(app.clock.now(), days(3))
      const actor = as(one.owner)
      await succeed(app, one.caseId, actor, { type: 'makePromise', what: what.id, remedy: null, due }, [what])
      const evidence = { kind: 'words', words: what.id } as const
      await succeed(app, one.caseId, actor, { type: 'keepPromise', promise: count, evidence })
    }
    await succeed(app, one.caseId, customer, { type: 'withdrawCase', reason: null })
    const two = await openCaseOf(app, { proof }, 'plans@example.org')
    await receive(app, contactFrom({ reference: one.reference, proof }, 'plans@example.org'))
    const pair = { from: one.caseId, into: two.caseId, actor: as(two.owner) }
    expect(await mergeCases(app, pair)).toMatchObject({ ok: true })
  })
  expect(reads).toEqual({})
})

test('what is due, whether nothing is or a hundred things are', async () => {
  const { clock } = company
  const start = clock.now()
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 6; count += 1)
      expect(await sweepOnce(app)).toEqual({ matters: [], putOff: 0 })
    await sweepAbsences(app)
    expect(await trySetAsideAgain(app.db)).toBe(0)
    await senseTroubles(app)
    const due = addMilliseconds(start, hours(30))
    for (let count = 0; count < 100; count += 1) {
      const { caseId, owner } = await openCaseOf(app)
      const what = text(app, 'x')
      await succeed(app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
    }
    clock.set(due)
    for (let swept = 0; swept < 100;) swept += (await sweepOnce(app)).matters.length
  })
  clock.set(start)
  expect(reads).toEqual({})
})

test('somebody who goes on leave and comes back', async () => {
  const reads = await wholeReads(async (app) => {
    expect(await setPresence(app, staff.rosa, { kind: 'onLeave', deputy: staff.claire })).toMatchObject({
      ok: true,
    })
    expect(await setPresence(app, staff.rosa, { kind: 'present' })).toMatchObject({ ok: true })
  })
  expect(reads).toEqual({})
})

test('what is owed in writing, with thousands held back', async () => {
  // So that what this itself reads is counted by then.
  const pool = countedPool()
  await runMigrations({ pgPool: pool, schema })
  await pool.query(`update message set queued_at = null, not_before = '2027-01-01' where matter_id in (
    select matter_id from matter_head where status = 'ended')`)
  await pool.query('vacuum analyze message')
  // What the tests before left comes in batches for which reading all of so small a table is right.
  const { clock, log, settings } = company.app
  while ((await sweep(createAppContext({ pool, clock, log, settings }))) > 0);
  await ended(pool)
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) {
      await receive(app, contactFrom({}, `owed${count}@example.org`))
      expect(await sweep(app)).toBeGreaterThan(0)
    }
    while ((await sweep(app)) > 0);
  })
  expect(reads).toEqual({})
})

// What they were shown is forgotten after a day: where something is due, that day may be read whole.
test('what devices are to show: decided, sent, put off and forgotten', async () => {
  const keys = { p256dh: 'x', auth: 'x' }
  const added = await Promise.all(
    Object.values(staff).map(async (person) => {
      const endpoint = `https://push.example/${person}`
      const device = { endpoint, keys, name: 'Firefox on Android', language: 'en' }
      return { person, id: await addDevice(company.app, person, device) }
    }),
  )
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) {
      await receive(app, contactFrom({}, `shown${count}@example.org`))
      while ((await owePushes(app)) > 0);
      expect(await isAnythingDue(app)).toBe(true)
      for (const { id, due } of await takeDue(app)) {
        await tryLater(app, id, due, 0)
        await putBack(app, id, due)
        await settle(app, id, due)
      }
      expect(await isAnythingDue(app)).toBe(false)
      await forgetPushes(app)
    }
    for (const { person, id } of added) {
      expect(await devicesOf(app.db, person)).toHaveLength(1)
      expect(await removeDevice(app.db, person, id ?? '')).toBe(true)
    }
  })
  expect(reads).toEqual({})
})

test('whether a device is to show anything, asked every second, is found by its index alone', async () => {
  const { rows } = await company.database.pool.query<{ 'QUERY PLAN': string }>(
    `explain (generic_plan) ${anythingDue.text}`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('using push_message_due on push_message')
  expect(plan).not.toContain('Seq Scan')
})

test('what teams that are gone answer for, are asked or are offered: to count, to move, and when nothing is left', async () => {
  const one = await openCaseOf(company.app, { channel: 'phone' }, 'gone@example.org')
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) await mattersOfTeams(app.db, ['Desk', 'Nowhere'], null, 50)
    expect(await mattersOfTeams(app.db, ['Desk'], null, 50)).toContain(one.caseId)
    expect(await mattersOfTeams(app.db, ['Desk'], one.caseId, 50)).not.toContain(one.caseId)
    expect((await openCasesOf(app.db, ['Desk', 'Nowhere'])).get('Desk')).toBeGreaterThan(0)
    const version = await startDraft(app, { text: withoutDesk, note: null, basedOn: 1, by: staff.helene })
    const went = await activate(app, { version: version ?? 0, revision: 1, by: staff.helene })
    expect(went).toMatchObject({ ok: true, findings: { removedTeams: [{ team: 'Desk' }] } })
    for (let count = 0; count < 12; count += 1) expect(await sweepFormerTeams(app)).toEqual([])
    // Before the change, and in it.
  }, 2)
  expect(reads).toEqual({})
})

test('who did not get through', async () => {
  const reads = await wholeReads(async ({ db, clock }) => {
    const now = clock.now()
    for (let count = 0; count < 12; count += 1) {
      await noteLeft(db, { view: randomUUID(), page: 'chat', seconds: 1 }, now)
      await countNotThrough(db, { since: addMilliseconds(now, -days(28)), now, timeZone: 'Europe/Madrid' })
      await countLeaving(db)
      await countHandled(db, { since: addMilliseconds(now, -days(28)) })
    }
  })
  expect(reads).toEqual({})
})

test('what leaders are shown: what counts for people, whom chance drew', async () => {
  const { pool } = company.database
  const month = '2020-01'
  await pool.query(
    "insert into draw_month (month, seed, drawn_at, leaders) values ($1, 'x', '2020-01-01', $2::uuid[])",
    [month, [staff.helene]],
  )
  await pool.query(
    `insert into leader_draw (month, person_id, rose, never_rose, about_them, asked_not_to_be_called, before_court)
      values ($1, $2, '{}', '{}', 0, 0, 0)`,
    [month, staff.helene],
  )
  await pool.query(
    `insert into leader_drawn (month, person_id, matter_id, customer_id, rose)
      select $1, $2, md5('c' || n)::uuid, md5('u' || n)::uuid, false from generate_series(1, 8) n`,
    [month, staff.helene],
  )
  await pool.query(
    `insert into kept_from_draws (matter_id, reason, person_id, noted_at)
      select md5('c' || n)::uuid, 'beforeCourt', $1, now() from generate_series(1, 200) n`,
    [staff.helene],
  )
  await pool.query('vacuum analyze kept_from_draws, leader_drawn')
  const reads = await wholeReads(async ({ db, clock }) => {
    const to = clock.now()
    const span = { from: addMilliseconds(to, -days(31)), to }
    for (let count = 0; count < 12; count += 1) {
      await countFigures(db, [staff.helene, staff.paul], span)
      await drawnFor(db, staff.helene, month)
      await countDrawn(db, month)
    }
  })
  expect(reads).toEqual({})
})

test('calls that left no contact: held against contacts, listed and raised, of a number that nobody or very many have', async () => {
  const { pool } = company.database
  const all = 'from generate_series(1, 20000) n'
  await pool.query(`insert into call_record (id, digest, line, team, number, person_id, started_at, seconds, listed_at, due_at,
      rises_at, state, looked_at)
    select md5('r' || n)::uuid, sha256(('r' || n)::bytea), '+441', 'Desk', null, null, now(), 60, now(), now(), now(), 'written',
      now() ${all}`)
  await pool.query(`insert into case_claim select md5('c' || n)::uuid, 'phone', '+447700900123', 'x' ${all}`)
  await pool.query('vacuum analyze call_record, case_claim')
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) {
      const call = { line: '+441', startedAt: app.clock.now(), seconds: 60, direction: 'in' } as const
      await noteCalls(app, [
        { ...call, number: '+447700900123', id: `a ${count}` },
        { ...call, number: '+447700900999', person: 'ana@small.example', id: `b ${count}` },
      ])
      await holdAgainstContacts(app.db, app.clock.now())
      await callsOf(app, staff.paul)
      await raiseCalls(app)
      await forgetCalls(app.db, app.clock.now())
    }
  })
  expect(reads).toEqual({})
})

test('an SMS of somebody who was quiet, whom one of us may have written to', async () => {
  const line = {
    id: randomUUID(),
    revision: 1,
    number: '+441',
    door: 'Phone',
    language: 'en',
    account: 'a',
    sentAway: false,
  } as const
  const from = '+447700900123'
  const reads = await wholeReads(async (app) => {
    for (let count = 0; count < 12; count += 1) {
      await takeSms(app, line, { sid: `SM${count}`, from, body: 'Hello?', pictures: [] })
      await sql`update sms_number set spoke_at = spoke_at - interval '1 hour' where number = ${from}`.execute(
        app.db,
      )
    }
  })
  expect(reads).toEqual({})
})

test('what is due is found by its index alone', async () => {
  const { rows } = await company.database.pool.query<{ 'QUERY PLAN': string }>(
    `explain (generic_plan) ${claimStatement.text}`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('using deadline_due on deadline')
  expect(plan).toContain('using matter_head_pkey on matter_head')
  expect(plan).not.toContain('Seq Scan on deadline')
})

test('what no event binds is found by indexes in which nothing stands that one does', async () => {
  const { rows } = await company.database.pool.query<{ 'QUERY PLAN': string }>(
    `explain (generic_plan) ${nextUnbound.text}`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  for (const table of ['matter_text', 'case_attachment', 'message']) {
    expect(plan).toContain(`using ${table}_unbound on ${table}`)
  }
})
