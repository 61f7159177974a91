import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createSmallCompany } from '../../../test/small-company.ts'
import { type AppContext, createAppContext } from '../../app/app-context.ts'
import { readSettings } from '../../config/read-settings.ts'
import { byCommand } from '../../setting-changes/setting.ts'
import { sealKeyLines } from '../../start/report-seal-key.ts'
import { changeMailbox, type MailboxChanged } from './change-mailbox.ts'
import { changeSending } from './change-sending.ts'
import { readSecret } from './kept-secret.ts'
import { readMailboxes } from './mailbox-rows.ts'
import { beginWithNewKey } from './seal-key.ts'

const company = companyOfFile(createSmallCompany)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-key-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  await company.database.pool.query('delete from mailbox_setting')
  await company.database.pool.query('delete from seal_key')
})

/** A machine with a data folder of its own, on the same database. */
const machine = (name: string): AppContext =>
  createAppContext({
    pool: company.database.pool,
    clock: company.clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({ data: join(folder, name) }, {}),
  })
const hasKey = (name: string): boolean => existsSync(join(folder, name, 'seal.key'))

const keep = async (app: AppContext, user: string): Promise<MailboxChanged> => {
  const server = { host: 'imap.small.example', port: 993, security: 'tls', user } as const
  const mailbox = { ...server, name: user, address: 'care@small.example', folder: 'INBOX' }
  return await changeMailbox(app, byCommand, {
    id: null,
    revision: null,
    mailbox: { ...mailbox, signIn: { kind: 'password' }, trusted: null },
    secret: { kind: 'password', password: `of ${user}` },
  })
}
const opens = async (app: AppContext): Promise<readonly unknown[]> =>
  await Promise.all((await readMailboxes(app.db)).map(async (one) => await readSecret(app, one)))
const missing = { ok: false, code: 'seal-key-missing' }

test('a key is made with the first password, by one of two machines', async () => {
  const both = [machine('one'), machine('two')]
  const kept = await Promise.all(both.map(async (app) => await keep(app, `at ${app.settings.data}`)))
  expect(kept).toContainEqual({ ok: true })
  expect(kept).toContainEqual(missing)
  const [at = 0, other = 1] = kept[0]?.ok === true ? [0, 1] : [1, 0]
  expect(await opens(both[at] ?? expect.unreachable())).toMatchObject([{ kind: 'password' }])
  expect(await keep(both[other] ?? expect.unreachable(), 'later')).toEqual(missing)
})

test('where it is gone and something is sealed, none is made, and it is said what to do', async () => {
  const app = machine('lost')
  expect(await keep(app, 'first')).toEqual({ ok: true })
  expect(await sealKeyLines(app)).toEqual([])
  const file = join(folder, 'lost', 'seal.key')
  await rm(file)
  expect(await keep(app, 'second')).toEqual(missing)
  expect([hasKey('lost'), await opens(app)]).toEqual([false, ['unreadable']])
  const lines = (await sealKeyLines(app)).join('\n')
  expect(lines).toContain(
    `[seal-key-missing] 1 password of mail servers can't be opened: ${file} is not there`,
  )
  expect(lines).toContain('buckstop company new-seal-key')
  expect((await sealKeyLines(machine('elsewhere'))).join('\n')).toContain('is not there')

  expect(await beginWithNewKey(app)).toEqual({ was: 'missing', sealed: 1 })
  expect(await keep(app, 'second')).toEqual({ ok: true })
  expect(await opens(app)).toEqual(['unreadable', { kind: 'password', password: 'of second' }])
  expect(await sealKeyLines(app)).toEqual([])
  expect(await beginWithNewKey(app)).toEqual({ was: 'right', sealed: 2 })
})

test('where it sealed no password, it is said that devices are turned on again', async () => {
  const app = machine('devices')
  expect(await keep(app, 'first')).toEqual({ ok: true })
  await company.database.pool.query('delete from mailbox_setting')
  await company.database.pool.query(
    `insert into push_key (public_key, sealed, made_at) values ('public', '', now())`,
  )
  try {
    await rm(join(folder, 'devices', 'seal.key'))
    const lines = (await sealKeyLines(app)).join('\n')
    expect(lines).toContain('the key by which devices show what somebody has to do can')
    expect(lines).toContain('each device is turned on again.')
    expect(lines).not.toContain('password')
  } finally {
    await company.database.pool.query('delete from push_key')
  }
})

test('another one than theirs seals nothing', async () => {
  expect(await keep(machine('first'), 'first')).toEqual({ ok: true })
  const sealKey = 'ab'.repeat(32)
  const other: AppContext = {
    ...machine('first'),
    settings: readSettings({ data: join(folder, 'first') }, { BUCKSTOP_SEAL_KEY: sealKey }),
  }
  expect(await keep(other, 'second')).toEqual(missing)
  const server = { host: 'smtp.small.example', port: 465, security: 'tls', user: 'care' } as const
  const from = { fromName: 'Small', fromAddress: 'care@small.example', answersTo: null }
  const sending = { ...server, ...from, signIn: { kind: 'password' } } as const
  const secret = { kind: 'password', password: 'S3cret' } as const
  const change = { revision: null, sending, secret }
  expect(await changeSending(other, byCommand, change)).toEqual(missing)
  const lines = (await sealKeyLines(other)).join('\n')
  expect(lines).toContain('BUCKSTOP_SEAL_KEY is another key than theirs')
  expect(lines).not.toContain(sealKey)
})

test('is another one once nothing is sealed any more, and the one that is there where none was noted yet', async () => {
  const before = machine('before')
  expect(await keep(before, 'first')).toEqual({ ok: true })
  await company.database.pool.query('delete from seal_key')
  expect(await sealKeyLines(before)).toEqual([])
  expect(await keep(machine('after'), 'second')).toEqual(missing)
  expect(hasKey('after')).toBe(false)
  await company.database.pool.query('delete from mailbox_setting')
  expect(await keep(machine('after'), 'second')).toEqual({ ok: true })
  expect(await keep(before, 'third')).toEqual(missing)
})
