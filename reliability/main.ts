import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import { smtpPortOf } from '@buckstop/server/test/mail/smtp-port'
import { buckstopCommand, spawnServer } from '../packages/cli/src/spawned-server.ts'
import { mailUntilCut } from './mail-until-cut.ts'
import { promiseUntilCut } from './promise-until-cut.ts'
import { type Acknowledged, tellUntilCut } from './tell-until-cut.ts'
import { within } from './within.ts'

/**
 * Kills the whole process group at a random moment under load, starts again, and looks: every contact that was
 * acknowledged is there once, told by HTTP or by mail, and nothing that nobody sent; every promise that came due, before
 * or after the kill, is broken once. `npm run reliability -- 20` for 20 kills.
 */
const kills = Number(process.argv[2] ?? 100)
if (!Number.isInteger(kills) || kills < 1) {
  console.error('say how often to kill, as a whole number from 1 on')
  process.exit(2)
}

const run = promisify(execFile)
/** A database that was killed may be brought back once more by whoever promised, and has to catch up before it is let go. */
const patienceMs = 120_000
const statementTimeoutMs = 120_000
const data = await mkdtemp(join(tmpdir(), 'buckstop-reliability-'))
const env = {
  ...process.env,
  BUCKSTOP_DATA: data,
  BUCKSTOP_DEMO: 'no',
  BUCKSTOP_COMPANY: fileURLToPath(new URL('../examples/companies/example-bikes.yaml', import.meta.url)),
  BUCKSTOP_RATE_LIMIT: '999999999',
  PORT: '0',
  SMTP_URL: '',
  SMTP_PORT: '0',
}

const acknowledged: Acknowledged[] = []
const acknowledgedMails: string[] = []
const promised: string[] = []
const sent = new Set<string>()
const problems: string[] = []
let slowestStart = 0

for (let kill = 1; kill <= kills; kill++) {
  const begun = Date.now()
  const server = await spawnServer(env)
  slowestStart = Math.max(slowestStart, Date.now() - begun)
  const port = await within('where it takes mail', patienceMs, smtpPortOf(server.url))
  const cut = new AbortController()
  const load = tellUntilCut(server.url, `kill${kill}`, 8, sent)
  const mails = mailUntilCut(port, `kill${kill}`, 4, sent)
  const promises = promiseUntilCut({ env, data, cut: cut.signal }, `kill${kill}`, sent)
  await wait(100 + Math.random() * 1200)
  cut.abort()
  await within('the server to be gone', patienceMs, server.kill())
  acknowledged.push(...(await within('what was told over HTTP to be cut off', patienceMs, load)))
  acknowledgedMails.push(...(await within('the handing of mails to be cut off', patienceMs, mails)))
  promised.push(...(await within('the promising to be cut off', patienceMs, promises)))
  process.stdout.write(
    `\r${kill} of ${kills} kills, ${acknowledged.length} contacts and ${acknowledgedMails.length} mails acknowledged, ${promised.length} promises`,
  )
}
console.log()
await within('what was heard or due to be acted on', 4 * patienceMs, understandTheRest())

problems.push(...(await within('what is there to be counted', 4 * patienceMs, look())))
const verified = await run(process.execPath, [buckstopCommand, 'verify'], { env, timeout: 600_000 }).then(
  () => true,
  (error: unknown) => {
    problems.push(`buckstop verify: ${String(error)}`)
    return false
  },
)
await rm(data, { recursive: true, force: true })
for (const problem of problems.slice(0, 20)) console.error(problem)
console.log(
  `${kills} kills, ${acknowledged.length} contacts and ${acknowledgedMails.length} mails acknowledged, ${promised.length} promises due, ${problems.length} problems, ` +
    `ledger ${verified ? 'verified' : 'differs'}, slowest start ${slowestStart} ms`,
)
process.exitCode = problems.length === 0 && acknowledged.length > 0 && promised.length > 0 ? 0 : 1

/** What a mail server gave us is stored when it is told so, and may be read after the next start; what was due is caught up. */
async function understandTheRest(): Promise<void> {
  const server = await spawnServer(env)
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({ url: database.url, statementTimeoutMs })
  try {
    // What a process had taken when it was killed is given back after three minutes.
    await pool.query(`update original set not_before = null where state = 'heard'`)
    for (let waits = 0; waits < 1_200; waits += 1) {
      const { rowCount } = await pool.query(`select 1 from original where state = 'heard'
        union all select 1 from deadline where due <= now() and set_aside_at is null limit 1`)
      if (rowCount === 0) return
      await wait(100)
    }
    problems.push('mails still wait to be read, or what was due to be acted on')
  } finally {
    await pool.end()
    await database.close()
    await server.stop()
  }
}

/** Whatever was acknowledged must be there once; whatever is there must have been sent, and once. */
async function look(): Promise<string[]> {
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({ url: database.url, statementTimeoutMs })
  try {
    const { rows } = await pool.query<{ words: string; contacts: number; id: string }>(
      `select t.words, count(*)::int as contacts, min(c.id::text) as id from case_contact c
       join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id group by t.words`,
    )
    const { rows: broken } = await pool.query<{ matter_id: string; times: number }>(
      `select matter_id, count(*)::int as times from matter_event
       where type = 'promiseBroken' group by matter_id, payload ->> 'promise'`,
    )
    const brokenOnce = new Set(broken.filter(({ times }) => times === 1).map((row) => row.matter_id))
    const { rows: aside } = await pool.query<{ matter_id: string; kind: string }>(
      'select matter_id, kind from deadline where set_aside_at is not null',
    )
    const there = new Map(rows.map((row) => [row.words, row]))
    const lost = acknowledged.filter(({ words, receipt }) => there.get(words)?.id !== receipt)
    const lostMails = acknowledgedMails.filter((words) => !there.has(words))
    const twice = rows.filter(({ contacts }) => contacts > 1)
    const foreign = rows.filter(({ words }) => !sent.has(words))
    return [
      ...lost.map(({ words }) => `lost: ${words}`),
      ...lostMails.map((words) => `a mail was lost: ${words}`),
      ...twice.map(({ words, contacts }) => `there ${contacts} times: ${words}`),
      ...foreign.map(({ words }) => `nobody sent: ${words}`),
      ...promised.filter((id) => !brokenOnce.has(id)).map((id) => `a promise of ${id} is not broken once`),
      ...broken.filter(({ times }) => times > 1).map((row) => `broken ${row.times} times: ${row.matter_id}`),
      ...aside.map((row) => `set aside: ${row.kind} of ${row.matter_id}`),
    ]
  } finally {
    await pool.end()
    await database.close()
  }
}
