import { setTimeout as wait } from 'node:timers/promises'
import { handUntilCut } from '@buckstop/server/test/mail/hand-until-cut'
import { smtpPortOf } from '@buckstop/server/test/mail/smtp-port'
import { openCompany } from '../bench/company.ts'
import { sendLoad, type Call } from '../bench/load.ts'
import { readerOf } from '../bench/reading.ts'
import { waysToTell } from '../bench/telling.ts'

/**
 * What a server holds after a long time of everything at once: people who tell us by form, API and mail, and people who
 * read cases, stories, lists and search while others watch live. `node reliability/memory.ts 5` for five minutes.
 */
const minutes = Number(process.argv[2] ?? 60)
if (!(minutes > 0 && minutes <= 24 * 60)) {
  console.error('say for how many minutes, up to a day')
  process.exit(2)
}
/** Of the server's process, the database's own left out: what the design allows. */
const mostBytes = 250_000_000
const pauseMs = 40
/** As many as one person may have open at once. */
const watchers = 8
const longestWatchMs = 30_000

const company = await openCompany()
const ending = new AbortController()
const { signal } = ending
const done = { told: 0, read: 0, mails: 0, watched: 0 }
let highest = 0

const held = async (): Promise<number> => {
  const text = await (await fetch(`${company.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (?<bytes>\d+)/m.exec(text)?.groups?.['bytes'])
}

/** Until it ends, one after the other, as people do who think in between. */
const keepDoing = async (act: (turn: number) => Promise<void>): Promise<void> => {
  for (let turn = 0; !signal.aborted; turn += 1) {
    await act(turn)
    await wait(pauseMs)
  }
}

const send = async (call: Call, expect: number): Promise<void> => {
  let sent = false
  await sendLoad({
    url: company.url,
    connections: 1,
    forMs: 60_000,
    expect,
    call: () => {
      if (sent) return null
      sent = true
      return call
    },
  })
}

const tell = async (way: keyof typeof waysToTell): Promise<void> =>
  await keepDoing(async (turn) => {
    const { call, taken } = waysToTell[way]
    await send(call(`memory${way}`, turn), taken)
    done.told += 1
  })

const read = async (): Promise<void> => {
  const { headers, paths } = await readerOf(company)
  const all = Object.values(paths)
  await keepDoing(async (turn) => {
    const path = all[turn % all.length]
    if (path === undefined) return
    await send({ method: 'GET', path: path(turn), headers }, 200)
    done.read += 1
  })
}

const mail = async (): Promise<void> => {
  const port = await smtpPortOf(company.url)
  await keepDoing(async (turn) => {
    const from = `memory${turn}@example.org`
    const words = `The bike of ${turn} stands still.`
    const raw = `From: ${from}\r\nMessage-ID: <${turn}@memory.example.org>\r\n\r\n${words}\r\n`
    done.mails += await handUntilCut({
      port,
      waiting: [{ from, words, raw }],
      most: 1,
      connections: 1,
      onTaken: () => undefined,
    })
    await wait(10 * pauseMs)
  })
}

/** A desk that is open for a while, closed, and opened again. */
const watch = async (headers: Readonly<Record<string, string>>): Promise<void> =>
  await keepDoing(async () => {
    const closed = AbortSignal.any([signal, AbortSignal.timeout(longestWatchMs)])
    const answer = await fetch(`${company.url}/api/v1/live`, { headers, signal: closed }).catch(() => null)
    if (answer?.ok === false) throw new Error(`live updates answered ${answer.status}`)
    done.watched += 1
    try {
      for await (const _ of answer?.body ?? []) if (signal.aborted) return
    } catch {
      // Closed, as planned.
    }
  })

try {
  const { headers } = await readerOf(company)
  const atFirst = await held()
  const everything = Promise.all([
    tell('json'),
    tell('form'),
    read(),
    read(),
    read(),
    mail(),
    ...Array.from({ length: watchers }, async () => await watch(headers)),
  ])
  everything.catch(() => ending.abort())
  const until = Date.now() + minutes * 60_000
  while (Date.now() < until && !signal.aborted) {
    await wait(10_000, undefined, { signal }).catch(() => undefined)
    highest = Math.max(highest, await held())
    if (process.stdout.isTTY)
      console.log(`${new Date().toISOString()} ${Math.round((await held()) / 1e6)} MB`)
  }
  const atLast = await held()
  ending.abort()
  await everything
  console.log(
    `${minutes} minutes: ${done.told} told, ${done.mails} mails, ${done.read} read, ${done.watched} desks opened; ` +
      `memory ${Math.round(atFirst / 1e6)} MB at first, ${Math.round(highest / 1e6)} at most, ${Math.round(atLast / 1e6)} at last`,
  )
  if (!(highest <= mostBytes)) {
    console.error(`that is more than ${mostBytes / 1e6} MB`)
    process.exitCode = 1
  }
} finally {
  ending.abort()
  await company.close()
}
