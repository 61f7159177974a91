import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { StartupError } from '../config/startup-error.ts'
import { type Cluster, startCluster } from './cluster/cluster.ts'
import { freePort } from './cluster/launch.ts'
import { checkCompanyDatabase } from './company-database.ts'

let folder: string
let cluster: Cluster

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buckstop-company-'))
  cluster = await startCluster({ dataFolder: folder })
})

afterAll(async () => {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Checks, and holds whatever is refused to one line without the password, within a few seconds. */
const refusalOf = async (url: string): Promise<StartupError> => {
  const began = performance.now()
  const refusal = await checkCompanyDatabase(url).then(
    () => undefined,
    (thrown: StartupError) => thrown,
  )
  expect(performance.now() - began).toBeLessThan(6_500)
  if (refusal === undefined) throw new Error('it was taken')
  expect(refusal.message.split('\n')).toHaveLength(1)
  expect(refusal.message).not.toContain('s3cret')
  return refusal
}

const changed = (change: (url: URL) => void): string => {
  const url = new URL(cluster.url)
  change(url)
  return url.href
}

describe('DATABASE_URL', () => {
  test('of a sound database is taken', async () => {
    await expect(checkCompanyDatabase(cluster.url)).resolves.toBeUndefined()
  })

  test('with a wrong password or user', async () => {
    expect(await refusalOf(changed((url) => (url.password = 's3cret')))).toMatchObject({
      code: 'database-refused',
      message: expect.stringContaining('28P01'),
    })
    expect(await refusalOf(changed((url) => (url.username = 'nobody')))).toMatchObject({
      code: 'database-refused',
    })
  })

  test('of a database that does not exist', async () => {
    expect(await refusalOf(changed((url) => (url.pathname = '/nowhere')))).toMatchObject({
      code: 'database-missing',
      message: expect.stringContaining('nowhere'),
    })
  })

  test('of a port where nothing listens, and of a host that does not exist', async () => {
    const port = await freePort()
    expect(await refusalOf(`postgres://care:s3cret@127.0.0.1:${port}/care`)).toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    })
    expect(await refusalOf('postgres://care:s3cret@db.invalid/care')).toMatchObject({
      code: 'database-unreachable',
    })
  })

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['hangs up', (socket) => socket.destroy()],
    ['speaks HTTP', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('of a server that %s', async (_, answer) => {
    const server: Server = createServer(answer)
    const sockets = new Set<Socket>()
    server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)))
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    try {
      expect(await refusalOf(`postgres://care:s3cret@127.0.0.1:${port}/care`)).toMatchObject({
        code: 'database-unreachable',
      })
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  })

  test('with a malformed part', async () => {
    expect(await refusalOf('postgres://care:s3cret@127.0.0.1:99999/care')).toMatchObject({
      code: 'setting-invalid',
    })
  })

  test('of a database that answers before it has written', async () => {
    const off = changed((url) => url.searchParams.set('options', '-c synchronous_commit=off'))
    expect(await refusalOf(off)).toMatchObject({ code: 'database-not-durable' })
    // The cluster of the tests is one that no company may have.
    expect(await refusalOf(inject('testCluster').url)).toMatchObject({
      code: 'database-not-durable',
      message: expect.stringContaining('fsync and synchronous_commit off'),
    })
  })

  test('of a database that does not store text as UTF-8', async () => {
    const client = new pg.Client({ connectionString: cluster.url })
    await client.connect()
    await client.query(
      `create database ascii template template0 encoding SQL_ASCII locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    )
    await client.end()
    expect(await refusalOf(changed((url) => (url.pathname = '/ascii')))).toMatchObject({
      code: 'database-encoding',
    })
  })
})
