import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import { buckstopCommand, spawnServer } from '../packages/cli/src/spawned-server.ts'
import { type Acknowledged, tellUntilCut } from './tell-until-cut.ts'

/**
 * Kills the whole process group at a random moment under load, starts again, and looks: every contact that was
 * acknowledged is there once, and nothing that nobody sent. `npm run reliability -- 20` for 20 kills.
 */
const kills = Number(process.argv[2] ?? 100)
if (!Number.isInteger(kills) || kills < 1) {
  console.error('say how often to kill, as a whole number from 1 on')
  process.exit(2)
}

const run = promisify(execFile)
const data = await mkdtemp(join(tmpdir(), 'buckstop-reliability-'))
const env = {
  ...process.env,
  BUCKSTOP_DATA: data,
  BUCKSTOP_DEMO: 'no',
  BUCKSTOP_COMPANY: fileURLToPath(new URL('../examples/companies/example-bikes.yaml', import.meta.url)),
  BUCKSTOP_RATE_LIMIT: '999999999',
  PORT: '0',
  SMTP_URL: '',
}

const acknowledged: Acknowledged[] = []
const sent = new Set<string>()
let slowestStart = 0

for (let kill = 1; kill <= kills; kill++) {
  const begun = Date.now()
  const server = await spawnServer(env)
  slowestStart = Math.max(slowestStart, Date.now() - begun)
  const load = tellUntilCut(server.url, `kill${kill}`, 8, sent)
  await wait(100 + Math.random() * 1200)
  await server.kill()
  acknowledged.push(...(await load))
  process.stdout.write(`\r${kill} of ${kills} kills, ${acknowledged.length} contacts acknowledged`)
}
console.log()

const problems = await look()
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
  `${kills} kills, ${acknowledged.length} contacts acknowledged, ${problems.length} problems, ` +
    `ledger ${verified ? 'verified' : 'differs'}, slowest start ${slowestStart} ms`,
)
process.exitCode = problems.length === 0 && acknowledged.length > 0 ? 0 : 1

/** Whatever was acknowledged must be there once; whatever is there must have been sent, and once. */
async function look(): Promise<string[]> {
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({ url: database.url, statementTimeoutMs: 0 })
  try {
    const { rows } = await pool.query<{ words: string; contacts: number; id: string }>(
      `select t.words, count(*)::int as contacts, min(c.id::text) as id from case_contact c
       join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id group by t.words`,
    )
    const there = new Map(rows.map((row) => [row.words, row]))
    const lost = acknowledged.filter(({ words, receipt }) => there.get(words)?.id !== receipt)
    const twice = rows.filter(({ contacts }) => contacts > 1)
    const foreign = rows.filter(({ words }) => !sent.has(words))
    return [
      ...lost.map(({ words }) => `lost: ${words}`),
      ...twice.map(({ words, contacts }) => `there ${contacts} times: ${words}`),
      ...foreign.map(({ words }) => `nobody sent: ${words}`),
    ]
  } finally {
    await pool.end()
    await database.close()
  }
}
