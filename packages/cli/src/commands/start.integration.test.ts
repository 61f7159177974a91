import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { clusterFolder } from '@buckstop/server/db/cluster/folder'
import { freePort } from '@buckstop/server/db/cluster/launch'
import { isAlive, observePostmaster, stopPostmaster } from '@buckstop/server/db/cluster/postmaster'
import { readSettings } from '@buckstop/server/config/read-settings'
import { startBuckstop } from '@buckstop/server/start/start'
import { type Ended, endedHere } from '../../test/run-here.ts'
import { withSettings } from '../settings-options.ts'
import { tell } from '../tell.ts'

const command = join(import.meta.dirname, '../../bin/buckstop.mjs')

interface Started {
  readonly wrapper: ChildProcess
  readonly url: string
  readonly lines: readonly string[]
  readonly errors: () => string
  /** Exit code, or the name of the signal. */
  readonly ended: Promise<number | string>
}

let folder: string
let data: string
let started: Started[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buckstop-start-'))
  data = join(folder, 'data')
  started = []
})

afterEach(async () => {
  for (const { wrapper, ended } of started) {
    wrapper.kill('SIGTERM')
    await ended
  }
  const postmaster = await observePostmaster(clusterFolder(data).pgdata)
  if (postmaster.state === 'live') await stopPostmaster(postmaster.pid)
  await rm(folder, { recursive: true, force: true })
})

const environment = (over: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  PORT: '0',
  BUCKSTOP_DATA: data,
  BUCKSTOP_DEMO: 'no',
  ...over,
})

/** Starts it the way a person does: with the Node on the path, from another folder, in a process group of its own. */
const begin = async (over: NodeJS.ProcessEnv = {}): Promise<Started> => {
  const wrapper = spawn('node', [command, 'start'], {
    cwd: folder,
    env: environment(over),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const lines: string[] = []
  let errors = ''
  wrapper.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = new Promise<number | string>((resolve) => {
    wrapper.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone'))
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: wrapper.stdout }).on('line', (line) => {
      lines.push(line)
      const found = /^buckstop ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then((how) => reject(new Error(`it ended with ${how} before it was ready: ${errors}`)))
  })
  const one = { wrapper, url, lines, errors: () => errors, ended }
  started.push(one)
  return one
}

const postmasterPid = async (): Promise<number> => {
  const postmaster = await observePostmaster(clusterFolder(data).pgdata)
  if (postmaster.state !== 'live') throw new Error(`the database is ${postmaster.state}`)
  return postmaster.pid
}

/** What initdb drew for the cluster, and no other cluster has: the first eight bytes of its control file. */
const systemIdentifier = async (): Promise<bigint> =>
  (await readFile(join(clusterFolder(data).pgdata, 'global', 'pg_control'))).readBigUInt64LE(0)

const health = async (url: string): Promise<unknown> => await (await fetch(`${url}/health`)).json()

const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await holds()) return true
  return false
}

/** The process that Node 26 runs in, below the wrapper. */
const innerPid = async (wrapper: ChildProcess): Promise<number> => {
  const children = await readFile(`/proc/${wrapper.pid}/task/${wrapper.pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

/** What makes a signal into something that nobody catches. */
const trapFor = async (name: string, code: string): Promise<NodeJS.ProcessEnv> => {
  const trap = join(folder, `${name}.mjs`)
  await writeFile(trap, `process.on('SIGUSR2', () => { ${code} })`)
  return { NODE_OPTIONS: `--import=${trap}` }
}

const isHealthy = async ({ url }: Started): Promise<void> =>
  expect(await health(url)).toMatchObject({ status: 'ok', database: 'ok' })

/** It says what nobody caught, stops in order and asks to be started again. */
const endsByTrap = async ({ wrapper, url, errors, ended }: Started): Promise<void> => {
  const database = await postmasterPid()
  process.kill(await innerPid(wrapper), 'SIGUSR2')
  expect(await ended).toBe(70)
  expect(errors()).toMatch(/^\{"level":60,.*nobody expected this.*ending"\}$/m)
  expect(await isAlive(database)).toBe(false)
  await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed')
}

/** Each start costs seconds of a processor: so one folder lives through every end that there is, one after the other. */
test('one folder, from the first start on: shared, killed in every way, broken by what nobody caught, interrupted, left alone', async () => {
  // The first start makes all that it needs and says what to open.
  const first = await begin({ BUCKSTOP_DEMO: 'yes' })
  const shown = first.lines.join('\n')
  const address = (path: RegExp): string => path.exec(shown)?.[0] ?? 'not shown'
  for (const path of [/http:\S+\/$/m, /http:\S+\/case\/\S+$/m]) {
    expect((await fetch(address(path))).status).toBe(200)
  }
  expect(shown).toMatch(/^Staff workspace +http:\S+\/desk\/$/m)
  expect(shown).toMatch(/ana@bikes\.example/)
  expect(shown).toMatch(/^No night cover +in \d+ of the next 168 hours/m)
  const cluster = await systemIdentifier()
  const made = await postmasterPid()
  first.wrapper.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(await isAlive(made)).toBe(false)

  // The second makes nothing anew.
  const second = await begin({ BUCKSTOP_DEMO: 'yes' })
  expect(await systemIdentifier()).toBe(cluster)
  const casePath = new URL(address(/http:\S+\/case\/\S+$/m)).pathname
  expect((await fetch(new URL(casePath, second.url))).status).toBe(200)
  expect(await health(second.url)).toMatchObject({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: 'ok',
    listeners: { http: { port: Number(new URL(second.url).port) } },
  })

  // Another shares its database, and goes on with it when the one that started it leaves.
  const third = await begin()
  const database = await postmasterPid()
  second.wrapper.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  await isHealthy(third)
  for (const { lines, errors } of [first, second]) {
    expect(lines.filter((line) => line.startsWith('buckstop ready'))).toHaveLength(1)
    expect(errors()).toBe('')
  }

  // Node is killed alone: the next one takes over the database that it left.
  process.kill(await innerPid(third.wrapper), 'SIGKILL')
  expect(await third.ended).toBe(137)
  expect(await isAlive(database)).toBe(true)
  const fourth = await begin(await trapFor('exception', 'throw new Error("nobody expected this")'))
  expect(await postmasterPid()).toBe(database)
  await isHealthy(fourth)
  await endsByTrap(fourth)

  // The group is killed with its database.
  const fifth = await begin()
  process.kill(await postmasterPid(), 'SIGKILL')
  process.kill(-Number(fifth.wrapper.pid), 'SIGKILL')
  expect(await fifth.ended).toBe('SIGKILL')
  const sixth = await begin(
    await trapFor('rejection', 'void Promise.reject(new Error("nobody expected this"))'),
  )
  await isHealthy(sixth)
  await endsByTrap(sixth)

  // The group is killed without its database.
  const seventh = await begin()
  process.kill(-Number(seventh.wrapper.pid), 'SIGKILL')
  expect(await seventh.ended).toBe('SIGKILL')
  const eighth = await begin()
  await isHealthy(eighth)

  // Ctrl-C reaches every process of the group at once, twice.
  const interrupted = await postmasterPid()
  process.kill(-Number(eighth.wrapper.pid), 'SIGINT')
  await sleep(5)
  process.kill(-Number(eighth.wrapper.pid), 'SIGINT')
  expect(await eighth.ended).toBe(0)
  expect(await isAlive(interrupted)).toBe(false)
  expect(eighth.errors()).toBe('')

  // Only the process that it was started by is killed: it stops by itself.
  const ninth = await begin()
  const another = await postmasterPid()
  ninth.wrapper.kill('SIGKILL')
  expect(await until(async () => !(await isAlive(another)))).toBe(true)
  await expect(fetch(`${ninth.url}/health`)).rejects.toThrow('fetch failed')
  expect(await systemIdentifier()).toBe(cluster)
}, 300_000)

describe('what keeps it from starting is said in one line, its code not 0', { timeout: 60_000 }, () => {
  const refusalIn = ({ code, out, err }: Ended): string => {
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(/^buckstop: [^\n]+\. \[[a-z-]+\]\n$/)
    expect(err).not.toMatch(/s3cret|\bat \S+:\d+:\d+/)
    return err
  }

  const refusedAlone = async (over: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<string> =>
    refusalIn(
      await new Promise<Ended>((resolve) => {
        const options = { cwd: folder, env: environment(over), timeout: 50_000 }
        execFile('node', [command, 'start', ...args], options, (error, out, err) => {
          resolve({ code: Number(error?.code ?? 0), out, err })
        })
      }),
    )

  /** The same in this process, up to where it would wait for signals. */
  const refused = async (over: NodeJS.ProcessEnv, flags: readonly string[] = []): Promise<string> =>
    refusalIn(
      await endedHere(async () => {
        try {
          const start = withSettings(new Command('start')).parse(flags, { from: 'user' })
          const running = await startBuckstop(readSettings(start.opts(), environment(over)))
          await running.stop()
        } catch (thrown) {
          process.exitCode = tell(thrown)
        }
      }, folder),
    )

  test('a taken port', async () => {
    const taken = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
    try {
      expect(await refused({ PORT: String(port) })).toMatch(new RegExp(`Port ${port} is taken.*port-taken`))
    } finally {
      taken.close()
    }
  })

  test('a folder that can’t be used', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await refused({ BUCKSTOP_DATA: join(folder, 'file') })).toContain('[data-folder-unwritable]')
    expect(await refusedAlone({}, ['--data', '/proc/buckstop'])).toContain('[data-folder-unwritable]')
  })

  test('a data folder of a newer PostgreSQL', async () => {
    const { pgdata } = clusterFolder(data)
    await mkdir(pgdata, { recursive: true })
    await writeFile(join(pgdata, 'PG_VERSION'), '99\n')
    expect(await refused({})).toContain('[data-folder-newer]')
  })

  test('a database that nobody answers for, and one that can forget', async () => {
    const nowhere = `postgres://care:s3cret@127.0.0.1:${await freePort()}/care`
    expect(await refused({ DATABASE_URL: nowhere })).toContain('[database-unreachable]')
    expect(await refused({ DATABASE_URL: 'postgres//care:s3cret@host' })).toContain('[setting-invalid]')
    // What the command says counts before the environment.
    expect(await refused({ DATABASE_URL: inject('testCluster').url }, ['--database', nowhere])).toContain(
      '[database-unreachable]',
    )
    expect(await refused({ DATABASE_URL: inject('testCluster').url })).toContain('[database-not-durable]')
  })

  test('a demo, whose password everybody knows, where others than this machine reach it', async () => {
    expect(await refused({ BUCKSTOP_DEMO: 'yes', BUCKSTOP_HOST: '0.0.0.0' })).toMatch(
      /--no-demo.*\[demo-exposed\]/,
    )
  })

  test('a setting that can’t be', async () => {
    expect(await refused({ PORT: 'eighty' })).toContain('PORT must be a port number')
    expect(await refused({ BUCKSTOP_HOST: '203.0.113.7' })).toContain('203.0.113.7')
  })
})
