import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cluster, startCluster } from './cluster.ts'
import { clusterFolder } from './folder.ts'
import { isAlive, stopPostmaster } from './postmaster.ts'

let dataFolder: string
let running: Cluster[]

// Made once and copied: initdb takes longer than everything else here.
let made: string

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'buckstop-cluster-made-'))
  await (await startCluster({ dataFolder: made })).stop()
})

afterAll(async () => {
  await rm(made, { recursive: true, force: true })
})

const copyMade = async (folder = dataFolder): Promise<void> => {
  await cp(clusterFolder(made).root, clusterFolder(folder).root, { recursive: true })
}

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'buckstop-cluster-'))
  running = []
})

afterEach(async () => {
  for (const cluster of running) await cluster.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

const start = async (folder = dataFolder): Promise<Cluster> => {
  const cluster = await startCluster({ dataFolder: folder })
  running.push(cluster)
  return cluster
}

const startCopyIn = async (folder: string): Promise<Cluster> => {
  await copyMade(folder)
  return await start(folder)
}

const ask = async (cluster: Cluster, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: cluster.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

const pidFile = (): string => join(clusterFolder(dataFolder).pgdata, 'postmaster.pid')

/** Puts another process's number where the server's was, as after a restart of the machine. */
const blame = async (pid: number | undefined): Promise<void> => {
  const lines = (await readFile(pidFile(), 'utf8')).split('\n')
  await writeFile(pidFile(), [String(pid), ...lines.slice(1)].join('\n'))
}

/** The number that a process says first. */
const numberFrom = async (output: Readable): Promise<number> => {
  for await (const line of createInterface({ input: output })) return Number(line)
  throw new Error('it said nothing')
}

const killHard = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL')
  while (await isAlive(pid)) await sleep(10)
}

describe('the embedded PostgreSQL', () => {
  beforeEach(async () => await copyMade())

  test('keeps what was stored over a stop, and is durable and UTF-8', async () => {
    const first = await start()
    await ask(first, `create table kept (words text); insert into kept values ('l’été, Straße, شكوى')`)
    await first.stop()
    expect(await isAlive(first.pid)).toBe(false)

    const began = performance.now()
    const second = await start()
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await ask(second, 'select words from kept')).toEqual([{ words: 'l’été, Straße, شكوى' }])
    const settings = `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
      (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale,
      (select rolsuper from pg_roles where rolname = current_user) as superuser`
    expect(await ask(second, settings)).toEqual([
      { encoding: 'UTF8', fsync: 'on', commit: 'on', pages: 'on', locale: 'b C.UTF-8', superuser: false },
    ])
  })

  test('is closed to whoever lacks the password, which only its owner can read', async () => {
    const cluster = await start()
    const folder = clusterFolder(dataFolder)
    expect((await stat(folder.password)).mode & 0o777).toBe(0o600)
    expect((await stat(folder.root)).mode & 0o777).toBe(0o700)
    for (const user of ['buckstop', 'postgres']) {
      const url = new URL(cluster.url)
      url.username = user
      url.password = 'guessed'
      const client = new pg.Client({ connectionString: url.href })
      await expect(client.connect()).rejects.toMatchObject({ code: '28P01' })
    }
  })

  test('goes on under the next start when the process that started it was killed', async () => {
    const script = `import { startCluster } from ${JSON.stringify(join(import.meta.dirname, 'cluster.ts'))}
      const cluster = await startCluster({ dataFolder: ${JSON.stringify(dataFolder)} })
      process.stdout.write(cluster.pid + '\\n')
      setInterval(() => undefined, 1000)`
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { detached: true })
    const orphan = await numberFrom(starter.stdout)
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    expect(await isAlive(orphan)).toBe(true)
    const cluster = await start()
    expect(cluster.pid).toBe(orphan)
    await cluster.stop()
    expect(await isAlive(orphan)).toBe(false)
  })

  test('comes back on the same port when the server is killed under a running process', async () => {
    const cluster = await start()
    await ask(cluster, 'create table kept (id int); insert into kept values (7)')
    const { pid } = cluster
    await killHard(pid)
    for (let tries = 0; tries < 200 && cluster.pid === pid; tries += 1) await sleep(50)
    expect(cluster.pid).not.toBe(pid)
    expect(await ask(cluster, 'select id from kept')).toEqual([{ id: 7 }])
  })

  test.each(['is gone', 'is another program', 'is a zombie', 'is the server of another folder'])(
    'starts although the process named in postmaster.pid %s',
    async (what) => {
      const first = await start()
      await ask(first, 'create table kept (id int); insert into kept values (7)')
      const file = await readFile(pidFile(), 'utf8')
      await first.stop()
      await writeFile(pidFile(), file, { mode: 0o600 })

      let zombieKeeper
      if (what === 'is another program') await blame(process.pid)
      if (what === 'is a zombie') {
        // A parent that is stopped collects no child, whatever kind of shell it is.
        zombieKeeper = spawn('sh', ['-c', 'cat <&0 & echo $!; kill -STOP $$'], {
          stdio: ['pipe', 'pipe', 'ignore'],
        })
        const zombie = await numberFrom(zombieKeeper.stdout)
        const keeper = `/proc/${zombieKeeper.pid}/stat`
        await expect.poll(async () => await readFile(keeper, 'utf8')).toContain(') T ')
        zombieKeeper.stdin.end()
        // Some machines collect it all the same: then it is gone, and the server has to start no less.
        const stateOf = async () => await readFile(`/proc/${zombie}/stat`, 'utf8').catch(() => 'gone')
        await expect.poll(stateOf).toMatch(/\) Z |gone/)
        await blame(zombie)
      }
      if (what === 'is the server of another folder')
        await blame((await startCopyIn(join(dataFolder, 'other'))).pid)
      try {
        expect(await ask(await start(), 'select id from kept')).toEqual([{ id: 7 }])
      } finally {
        zombieKeeper?.kill('SIGKILL')
      }
    },
  )
})

describe('an embedded PostgreSQL that is not there yet', () => {
  test('is made once by those who start it at once, and stopped by the last to leave', async () => {
    const [first, second] = await Promise.all([start(), start()])
    expect(second.pid).toBe(first.pid)
    await first.stop()
    await ask(second, 'select 1')
    await second.stop()
    expect(await isAlive(first.pid)).toBe(false)
  })

  test('takes nothing for granted of a creation that was cut off', async () => {
    await mkdir(join(dataFolder, 'postgres.new-0a1b2c', 'cluster'), { recursive: true })
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('a data folder that can’t be used is refused in one line', () => {
  const refusal = async (folder = dataFolder): Promise<unknown> =>
    await start(folder).then(
      () => 'started',
      (thrown: unknown) => thrown,
    )

  test.each([
    ['19', 'data-folder-newer'],
    ['17', 'data-folder-older'],
    ['half', 'data-folder-damaged'],
    [undefined, 'data-folder-damaged'],
  ])('PG_VERSION %s: %s', async (version, code) => {
    const { pgdata } = clusterFolder(dataFolder)
    await mkdir(pgdata, { recursive: true })
    if (version !== undefined) await writeFile(join(pgdata, 'PG_VERSION'), `${version}\n`)
    expect(await refusal()).toMatchObject({
      code,
      message: expect.stringMatching(/^[^\n]+--data|dump[^\n]+$/),
    })
  })

  test('a file in the way', async () => {
    await writeFile(join(dataFolder, 'file'), '')
    expect(await refusal(join(dataFolder, 'file'))).toMatchObject({ code: 'data-folder-unwritable' })
    expect(await refusal(join(dataFolder, 'file', 'data'))).toMatchObject({ code: 'data-folder-unwritable' })
  })

  test('a folder that can’t be made', async () => {
    expect(await refusal('/proc/buckstop')).toMatchObject({ code: 'data-folder-unwritable' })
  })

  test.skipIf(process.getuid?.() === 0)(
    'a folder without the right to write (root has every right)',
    async () => {
      await chmod(dataFolder, 0o500)
      expect(await refusal()).toMatchObject({ code: 'data-folder-unwritable' })
      await chmod(dataFolder, 0o700)
    },
  )

  test('a password file that is gone, or another one’s', async () => {
    await copyMade()
    const cluster = await start()
    const { password } = clusterFolder(dataFolder)
    const right = await readFile(password)
    await rm(password)
    expect(await refusal()).toMatchObject({ code: 'data-folder-damaged' })
    await writeFile(password, 'guessed\n')
    expect(await refusal()).toMatchObject({
      code: 'data-folder-damaged',
      message: expect.not.stringContaining('guessed'),
    })
    await writeFile(password, right)
    await cluster.stop()
  })

  test('a server that can’t start says why, within about ten seconds', async () => {
    await copyMade()
    await writeFile(
      join(clusterFolder(dataFolder).pgdata, 'postgresql.auto.conf'),
      'shared_buffers = nonsense\n',
    )
    const began = performance.now()
    expect(await refusal()).toMatchObject({
      code: 'database-not-started',
      message: expect.stringMatching(/postgresql\.auto\.conf.*server\.log/),
    })
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

test('a server without a signed-in user is stopped all the same', async () => {
  await copyMade()
  const cluster = await start()
  await stopPostmaster(cluster.pid)
  expect(await isAlive(cluster.pid)).toBe(false)
})
