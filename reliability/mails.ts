import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import { hasDovecot, startDovecot } from '@buckstop/server/test/mail/dovecot'
import { handUntilCut, type Letter } from '@buckstop/server/test/mail/hand-until-cut'
import { smtpPortOf } from '@buckstop/server/test/mail/smtp-port'
import type pg from 'pg'
import { spawnServer } from '../packages/cli/src/spawned-server.ts'
import { within } from './within.ts'

/**
 * Kills the whole process group again and again during a stream of mails, half of them handed over as mail servers do,
 * who try again until they are told that it is stored, and half read from a mailbox of Dovecot. In the end each mail is
 * a contact, once. `node reliability/mails.ts 10 500` for 10 kills and 500 mails each way; `--without-mailbox` where there is
 * no Dovecot, or half of what is asked would pass untried.
 */
const withoutMailbox = process.argv.includes('--without-mailbox')
const [saidKills, saidEach] = process.argv.slice(2).filter((said) => said !== '--without-mailbox')
const kills = Number(saidKills ?? 50)
const each = Number(saidEach ?? 5_000)
if (![kills, each].every((number) => Number.isInteger(number) && number >= 1)) {
  console.error('say how often to kill, and how many mails, as whole numbers from 1 on')
  process.exit(2)
}
const longestWaitMs = 1_200_000
const longestLifeMs = 30_000
const patienceMs = 120_000
const statementTimeoutMs = 120_000

const data = await mkdtemp(join(tmpdir(), 'buckstop-mails-'))
const dovecot = hasDovecot && !withoutMailbox ? await startDovecot() : null
if (dovecot === null) console.log('mailboxes are NOT tried: half of this run is left out')
const env = {
  ...process.env,
  BUCKSTOP_DATA: data,
  BUCKSTOP_DEMO: 'no',
  BUCKSTOP_COMPANY: fileURLToPath(new URL('../examples/companies/example-bikes.yaml', import.meta.url)),
  PORT: '0',
  SMTP_URL: '',
  SMTP_PORT: '0',
  IMAP_URL: dovecot?.urlOf('care') ?? '',
}

const letterOf = (way: string, number: number): Letter => {
  const words = `The bike of ${way} ${number} stands still.`
  const from = `${way}${number}@example.org`
  return {
    from,
    words,
    raw: `From: ${from}\r\nMessage-ID: <${number}@${way}.example.org>\r\n\r\n${words}\r\n`,
  }
}
const letters = (way: string): readonly Letter[] =>
  Array.from({ length: each }, (_, number) => letterOf(way, number))

const handed = letters('handed')
const fetched = dovecot === null ? [] : letters('fetched')
const waiting = [...handed]
let put = 0
let acknowledged = 0
let slowestStart = 0

/** Into the mailbox, as whoever runs it takes mail, whether we are there or not. */
const putUntil = async (count: number): Promise<void> => {
  if (dovecot === null) return
  const now = fetched.slice(put, count)
  await dovecot.deliverAll(
    'care',
    now.map(({ raw }) => raw),
  )
  put += now.length
}

for (let kill = 1; kill <= kills; kill += 1) {
  const begun = Date.now()
  const server = await spawnServer(env)
  slowestStart = Math.max(slowestStart, Date.now() - begun)
  const most = Math.ceil((each * kill) / kills) - acknowledged
  // In the middle of the stream, however slow the machine is.
  const killAt = Math.ceil(Math.random() * most)
  const reached = Promise.withResolvers<void>()
  const handing = handUntilCut({
    port: await within('where it takes mail', patienceMs, smtpPortOf(server.url)),
    waiting,
    most,
    connections: 4,
    onTaken: (count) => {
      if (count >= killAt) reached.resolve()
    },
  })
  const putting = putUntil(Math.floor((each * kill) / kills))
  await Promise.race([reached.promise, wait(longestLifeMs, undefined, { ref: false })])
  await wait(Math.random() * 300)
  await within('the server to be gone', patienceMs, server.kill())
  acknowledged += await within('the handing of mails to be cut off', patienceMs, handing)
  await within('mails to be put into the mailbox', longestWaitMs, putting)
  await within('what was taken to be given back', patienceMs, withDatabase(giveBack))
  process.stdout.write(
    `\r${kill} of ${kills} kills, ${acknowledged} mails acknowledged, ${put} in the mailbox`,
  )
}
console.log()

const problems: string[] = []
const server = await spawnServer(env)
acknowledged += await within(
  'the last mails to be handed over',
  longestWaitMs,
  handUntilCut({
    port: await within('where it takes mail', patienceMs, smtpPortOf(server.url)),
    waiting,
    most: Number.POSITIVE_INFINITY,
    connections: 4,
    onTaken: () => undefined,
  }),
)
await within('mails to be read', longestWaitMs + patienceMs, withDatabase(readTheRest))
await within('the server to end', patienceMs, server.stop())
await within('what is there to be counted', longestWaitMs, withDatabase(look))
await dovecot?.close()
await rm(data, { recursive: true, force: true })
for (const problem of problems.slice(0, 20)) console.error(problem)
console.log(
  `${kills} kills, ${acknowledged} mails handed over and ${put} in a mailbox, ${problems.length} problems, slowest start ${slowestStart} ms`,
)
const isWhole = dovecot !== null || withoutMailbox
if (!isWhole)
  console.error(
    'NOT TRIED: reading a mailbox. Install Dovecot (apt-get install dovecot-imapd) and run this as root, or say --without-mailbox to leave that out.',
  )
process.exitCode = problems.length === 0 && acknowledged === each && isWhole ? 0 : 1

async function withDatabase(work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({ url: database.url, statementTimeoutMs })
  try {
    await work(pool)
  } finally {
    await pool.end()
    await database.close()
  }
}

/** What a process that was killed had taken is given back by itself after a minute or three; the next one has it now. */
async function giveBack(pool: pg.Pool): Promise<void> {
  await pool.query(`update mailbox set held_until = now() - interval '1 second'`)
  await pool.query(`update original set not_before = null where state = 'heard'`)
}

async function readTheRest(pool: pg.Pool): Promise<void> {
  const until = Date.now() + longestWaitMs
  while (Date.now() < until) {
    const { rows } = await pool.query<{ all: number; wait: number }>(
      `select count(*)::int as all, count(*) filter (where state = 'heard')::int as wait from original`,
    )
    if (rows[0]?.wait === 0 && rows[0].all >= handed.length + fetched.length) return
    await wait(500)
  }
  problems.push('mails still wait to be read')
}

async function look(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ words: string; contacts: number }>(
    `select t.words, count(*)::int as contacts from case_contact c
     join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id group by t.words`,
  )
  const there = new Map(rows.map(({ words, contacts }) => [words, contacts]))
  for (const { words } of [...handed, ...fetched]) {
    const contacts = there.get(words) ?? 0
    if (contacts !== 1) problems.push(`there ${contacts} times: ${words}`)
    there.delete(words)
  }
  for (const words of there.keys()) problems.push(`nobody sent: ${words}`)
}
