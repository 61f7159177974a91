import { addMilliseconds, type CaseEvent, minutes } from '@buckstop/domain'
import { pino } from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, type HttpCompany } from '../../test/http-company.ts'
import { openCaseOf } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { createPool } from '../db/pool.ts'
import { verify } from '../verify/verify.ts'
import { append } from './append.ts'
import { bindEarlier } from './bind-earlier.ts'
import { lockCases } from './lock.ts'
import { putOffBy } from './put-off.ts'
import { writeRows } from './statement.ts'
import { transact } from './transact.ts'
import type { Binds } from '../binding/binding.ts'

const company = companyOfFile(createHttpCompany)
let caseId: string
beforeAll(async () => {
  const form = new FormData()
  form.set('channel', 'web')
  form.set('email', 'nadia@example.org')
  form.set('words', 'It leaks.')
  form.set('files', new Blob(['not really a photo']), 'photo.txt')
  await company.ask('POST', '/api/v1/contacts', { body: form })
  const { rows } = await company.database.pool.query<{ matter_id: string }>(
    'select matter_id from case_attachment',
  )
  caseId = rows[0]?.matter_id ?? ''
})

const verified = async () => {
  const found: string[] = []
  const { unbound } = await verify(company.app, ({ kind, what }) => found.push(`${kind} ${what}`))
  return { found, unbound }
}
/** Writes an event for which there is no command yet. */
const appendTo = async (id: string, event: CaseEvent): Promise<void> => {
  const { app } = company
  await transact(app, async (trx) => {
    const [held] = await lockCases(trx, [id])
    if (held === undefined) throw new Error('there is no such case')
    const { position, constants, customer, directoryVersion } = held
    const { rows } = append({
      kind: 'case',
      matterId: id,
      before: position,
      constants,
      customer,
      at: app.clock.now(),
      events: [{ actor: { kind: 'clock' }, event }],
      texts: [],
      after: position.state,
      snapshot: await app.directory.at(directoryVersion, trx),
      newId: app.newId,
    })
    await writeRows(trx, rows)
  })
}
const none = { found: [], unbound: { texts: 0, files: 0, messages: 0 } }

test('the event of a contact binds its words, its files and the messages that follow', async () => {
  const { rows } = await company.database.pool.query<{ binds: Binds }>(
    'select binds from matter_event where matter_id = $1 order by number',
    [caseId],
  )
  const [opened] = rows
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(Object.values(opened?.binds.texts ?? {})).toEqual([hash])
  expect(Object.values(opened?.binds.files ?? {})).toEqual([hash])
  expect(Object.values(opened?.binds.messages ?? {}).length).toBeGreaterThan(0)
  expect(await verified()).toEqual(none)
})

test.each([
  ['words altered', `update matter_text set words = 'x'`],
  ['words said to be the company’s', `update matter_text set author = 'company'`],
  ['words deleted', `delete from matter_text`],
  ['words truncated', `truncate matter_text`],
  [
    'words erased, and something else put there',
    `update matter_text set words = 'x', salt = null, erased_at = now()`,
  ],
  ['a salt exchanged', `update matter_text set salt = 'x'`],
  ['a file renamed', `update case_attachment set name = 'x'`],
  ['a file deleted', `delete from case_attachment`],
  ['a file’s bytes altered', `update case_attachment_chunk set bytes = 'x'`],
  ['a file’s bytes deleted', `delete from case_attachment_chunk`],
  ['what a message says', `update message set facts = '{}'`],
  ['to whom a message goes', `update message set to_value = 'x@example.org'`],
  ['a message deleted', `delete from message`],
])('the database refuses %s', async (_what, sql) => {
  await expect(company.database.pool.query(sql)).rejects.toMatchObject({ code: '23001' })
})

test('a message’s delivery is told as it goes on', async () => {
  await company.database.pool.query(
    'update message set attempts = attempts + 1, sent_at = now() where matter_id = $1',
    [caseId],
  )
  expect(await verified()).toEqual(none)
})

test('erasing takes words, file and salt, and leaves the chain whole; without an event of it, it is a difference', async () => {
  const { pool } = company.database
  const idsIn = async (table: string, more = '') =>
    (
      await pool.query<{ id: string }>(`select id from ${table} where matter_id = $1 ${more}`, [caseId])
    ).rows.map(({ id }) => id)
  const [texts, files, messages] = [
    await idsIn('matter_text'),
    await idsIn('case_attachment'),
    await idsIn('message', "and audience = 'customer'"),
  ]
  await pool.query(`update matter_text set words = '', salt = null, erased_at = now() where matter_id = $1`, [
    caseId,
  ])
  await pool.query(
    `update case_attachment set name = '', sha256 = '', salt = null, erased_at = now() where matter_id = $1`,
    [caseId],
  )
  await pool.query(`delete from case_attachment_chunk where matter_id = $1`, [caseId])
  await pool.query(
    `update message set facts = '{}', to_value = null, salt = null, erased_at = now() where matter_id = $1 and audience = 'customer'`,
    [caseId],
  )
  const differences = async () => (await verified()).found.filter((one) => !one.includes('opening'))
  expect(await differences()).toEqual([
    ...texts.map((id) => `text ${id}: words erased, and no event says so`),
    ...files.map((id) => `attachment ${id}: file erased, and no event says so`),
    ...messages.map((id) => `message ${id}: message erased, and no event says so`),
  ])
  await appendTo(caseId, { type: 'contentsErased', texts, files, messages })
  expect(await differences()).toEqual([])
  expect((await verified()).unbound).toEqual(none.unbound)
})

test('what is said to be erased and is not is an alteration', async () => {
  const { pool } = company.database
  await pool.query('alter table matter_text disable trigger user')
  await pool.query(`update matter_text set words = 'All is well.' where matter_id = $1`, [caseId])
  expect((await verified()).found).toContainEqual(expect.stringMatching(/^text .*: words altered$/))
  await pool.query(`update matter_text set words = '' where matter_id = $1`, [caseId])
  await pool.query('alter table matter_text enable trigger user')
})

/** A case as an earlier version left it. */
const unboundCase = async (): Promise<string> => {
  const { caseId: earlier } = await openCaseOf(company.app)
  await withoutTriggers(async (pool) => {
    await pool.query('update matter_text set salt = null where matter_id = $1', [earlier])
    await pool.query('update message set salt = null where matter_id = $1', [earlier])
    await pool.query('update matter_event set binds = null where matter_id = $1', [earlier])
  })
  return earlier
}

const withoutTriggers = async (
  what: (pool: HttpCompany['database']['pool']) => Promise<void>,
): Promise<void> => {
  const { pool } = company.database
  const tables = ['matter_text', 'message', 'matter_event', 'matter_head']
  for (const table of tables) await pool.query(`alter table ${table} disable trigger user`)
  await what(pool)
  for (const table of tables) await pool.query(`alter table ${table} enable trigger user`)
}

test('what was written before is bound once, and nothing else changes by it', async () => {
  const { app, database } = company
  const { pool } = database
  const earlier = await unboundCase()
  const before = await pool.query(
    'select changed_at, heard_at, state from matter_head where matter_id = $1',
    [earlier],
  )
  expect((await verified()).unbound).toMatchObject({ texts: 1, files: 0 })
  expect(await bindEarlier(app)).toEqual({ bound: 1, failed: 0 })
  expect(await bindEarlier(app)).toEqual({ bound: 0, failed: 0 })
  expect((await verified()).unbound).toEqual(none.unbound)
  const after = await pool.query('select changed_at, heard_at, state from matter_head where matter_id = $1', [
    earlier,
  ])
  expect(after.rows).toEqual(before.rows)
})

describe('what can’t be bound', () => {
  const line = z.object({ msg: z.string(), matterId: z.string().optional() })
  const logged: z.output<typeof line>[] = []
  const log = pino({}, { write: (text) => logged.push(line.parse(JSON.parse(text))) })
  const said = (): readonly string[] => logged.splice(0).map(({ msg, matterId: of }) => `${of ?? '-'} ${msg}`)

  test('is put off for longer each time, and holds up no other', async () => {
    const { clock } = company
    const app = { ...company.app, log }
    const putOff = putOffBy(clock.now)
    const broken = await unboundCase()
    // A defect, as far as whoever binds can tell: the next event has the number of one that is there.
    await withoutTriggers(
      async (pool) =>
        void (await pool.query(`update matter_head set version = 0 where matter_id = $1`, [broken])),
    )
    await unboundCase()
    const failed = `${broken} what was written in a matter before could not be bound`
    expect(await bindEarlier(app, { putOff })).toEqual({ bound: 1, failed: 1 })
    expect(said()).toEqual([failed])
    for (const minutesLater of [1, 2, 4]) {
      expect(await bindEarlier(app, { putOff })).toEqual({ bound: 0, failed: 0 })
      expect(said()).toEqual([])
      clock.set(addMilliseconds(clock.now(), minutes(minutesLater)))
      expect(await bindEarlier(app, { putOff })).toEqual({ bound: 0, failed: 1 })
      expect(said()).toEqual([failed])
    }
    await withoutTriggers(
      async (pool) =>
        void (await pool.query(
          `update matter_head set version = (select max(number) from matter_event e where e.matter_id = $1) where matter_id = $1`,
          [broken],
        )),
    )
    clock.set(addMilliseconds(clock.now(), minutes(8)))
    expect(await bindEarlier(app, { putOff })).toEqual({ bound: 1, failed: 0 })
  })

  test('because it can’t be looked for says so, and not that a case could not be bound', async () => {
    const pool = createPool({ url: company.database.url, applicationName: 'gone' })
    const app = createAppContext({ pool, clock: company.clock, log, settings: company.app.settings })
    await pool.end()
    expect(await bindEarlier(app)).toEqual({ bound: 0, failed: 0 })
    expect(said()).toEqual(['- it could not be looked for what no event binds'])
  })
})
