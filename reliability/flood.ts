import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { spawnServer } from '../packages/cli/src/spawned-server.ts'

/**
 * What strangers do to a server's sockets, at its full count: uploads cut in the middle, and connections that send
 * tens of thousands of requests ahead. Nothing stays open, memory comes back, and others are answered meanwhile.
 */
const uploads = 1_000
const connections = 20
const requestsAhead = 30_000
const mostGrowthBytes = 300_000_000
const slowestMs = 3_000

const data = await mkdtemp(join(tmpdir(), 'buckstop-flood-'))
const server = await spawnServer({
  ...process.env,
  BUCKSTOP_DATA: data,
  BUCKSTOP_DEMO: 'no',
  BUCKSTOP_COMPANY: fileURLToPath(new URL('../examples/companies/example-bikes.yaml', import.meta.url)),
  BUCKSTOP_RATE_LIMIT: '999999999',
  PORT: '0',
  SMTP_URL: '',
})
const port = Number(new URL(server.url).port)
const problems: string[] = []
let peak = 0
let slowest = 0
const watching = new AbortController()

const memory = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (?<bytes>\d+)/m.exec(text)?.groups?.['bytes'])
}

const watch = async (): Promise<void> => {
  while (!watching.signal.aborted) {
    const began = performance.now()
    await fetch(`${server.url}/health`)
    slowest = Math.max(slowest, performance.now() - began)
    peak = Math.max(peak, await memory())
    await wait(50)
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const call = async (begin: (socket: Socket) => void): Promise<void> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  socket.once('connect', () => begin(socket))
  await new Promise<void>((resolve) => socket.once('close', () => resolve()))
}

const cutUpload = async (): Promise<void> =>
  await call((socket) => {
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nOrigin: null\r\nContent-Type: multipart/form-data; boundary=b\r\n' +
        'Content-Length: 10000000\r\n\r\n--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n' +
        'a'.repeat(300_000),
      () => setTimeout(() => socket.resetAndDestroy(), 20),
    )
  })

const floodOne = async (): Promise<void> =>
  await call((socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(requestsAhead))
  })

/** Files without a name that the process, or one below it, has open. */
const openUploads = async (pid: number): Promise<number> => {
  const children = await readdir('/proc')
  let open = 0
  for (const one of children.filter((name) => /^\d+$/.test(name) && Number(name) >= pid)) {
    const fds = await readdir(`/proc/${one}/fd`).catch(() => [])
    for (const fd of fds) {
      const link = await readlink(`/proc/${one}/fd/${fd}`).catch(() => '')
      if (/buckstop-[\da-f-]{36} \(deleted\)$/.test(link)) open += 1
    }
  }
  return open
}

try {
  await Promise.all(Array.from({ length: 20 }, cutUpload))
  const before = await memory()
  const watched = watch()
  for (let sent = 0; sent < uploads; sent += 20) await Promise.all(Array.from({ length: 20 }, cutUpload))
  const afterUploads = await memory()
  const slowestByUploads = slowest
  slowest = 0
  await Promise.all(Array.from({ length: connections }, floodOne))
  watching.abort()
  await watched
  await wait(2_000)
  const open = await openUploads(server.process.pid ?? 0)
  const { status } = await fetch(server.url)
  if (open > 0) problems.push(`${open} uploads are still open`)
  if (status !== 200) problems.push(`it answers ${status}`)
  if (peak - before > mostGrowthBytes) problems.push('memory grew beyond its bound')
  if (Math.max(slowest, slowestByUploads) > slowestMs) problems.push('others waited too long')
  console.log(
    `${uploads} uploads cut, ${connections} connections with ${requestsAhead} requests ahead: ` +
      `${open} files open; memory ${megabytes(before)} before, ${megabytes(afterUploads)} after the uploads, ` +
      `${megabytes(peak)} at most; slowest /health ${Math.round(slowestByUploads)} and ${Math.round(slowest)} ms`,
  )
} catch (error) {
  problems.push(`the server did not answer: ${String(error)}`)
} finally {
  watching.abort()
  await server.stop()
  await rm(data, { recursive: true, force: true })
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
