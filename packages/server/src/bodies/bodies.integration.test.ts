import { readdir, readlink } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { caseOf, createHttpCompany } from '../../test/http-company.ts'
import { filePart, multipart, type RawHead, rawRequest, statusOf } from '../../test/raw-request.ts'
import { staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { routes } from '../http/contract/routes.ts'
import { createHttp } from '../http/create-http.ts'
import { newLink } from '../links/new-link.ts'
import { listen } from '../sockets/listener.ts'
import { type BodyRoom, createBodyRoom } from './body-room.ts'

setFlagsFromString('--expose-gc')

// Every route that takes something is asked from one address within a minute.
const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 10_000 }))
let patient: Served
let hasty: Served
let secret: string
let caseId: string
let token: string

interface Served {
  readonly url: string
  readonly room: BodyRoom
  readonly close: () => Promise<void>
}

const served = async (bounds: Parameters<typeof createBodyRoom>[0]): Promise<Served> => {
  const room = createBodyRoom({ ...bounds, forms: 40, json: 400 })
  const { pool, clock, settings } = company.app
  const app = createAppContext({ pool, clock, settings, log: pino({ level: 'silent' }), bodies: room })
  const listener = await listen('127.0.0.1', 0)
  const url = `http://127.0.0.1:${listener.port}`
  const http = await createHttp(app, {
    databaseUrl: company.database.url,
    publicUrl: url,
    health: async () => await Promise.reject(new Error('not asked')),
  })
  listener.serve(http.api.fetch)
  const close = async (): Promise<void> => {
    await http.close()
    await listener.close()
  }
  return { url, room, close }
}

beforeAll(async () => {
  patient = await served({})
  // Only what is about being slow is held against so little time, which a busy machine needs itself.
  hasty = await served({ jsonMs: 300, formMs: 500 })
  const { app } = company
  caseId = await caseOf(company)
  token = await company.tokenOf(staff.ana)
  secret = await app.db
    .transaction()
    .execute(async (trx) => await newLink(trx, { caseId, now: app.clock.now() }))
})

afterAll(async () => {
  await patient.close()
  await hasty.close()
})

/** Uploaded files that this process has open; they have no name. */
const openFiles = async (): Promise<number> => {
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map(
      async (fd) => await readlink(`/proc/self/fd/${fd}`).catch(() => 'closed meanwhile'),
    ),
  )
  return links.filter((link) => link.includes('/buckstop-') && link.endsWith('(deleted)')).length
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (const end = Date.now() + 5_000; Date.now() < end; await wait(20)) if (await holds()) return true
  return false
}

/** What is left of all that was done, once it had time to end. */
const left = async () => {
  const taken = (): number =>
    [patient, hasty].map(({ room }) => room.taken().forms + room.taken().json).reduce((sum, of) => sum + of)
  await until(async () => (await openFiles()) === 0 && taken() === 0)
  // A file that nobody closed would end the process when its garbage is collected.
  runInNewContext('gc()')
  return { files: await openFiles(), patient: patient.room.taken(), hasty: hasty.room.taken() }
}
const empty = { json: 0, forms: 0, memoryBytes: 0, fileBytes: 0 }
const nothing = { files: 0, patient: empty, hasty: empty }

interface Route {
  readonly name: string
  readonly head: () => Pick<RawHead, 'path' | 'type' | 'token'>
  /** How its body begins. */
  readonly begin: string
}

const formStart = `${filePart}${'a'.repeat(70_000)}`
const form = (name: string, path: () => string): Route => ({
  name,
  head: () => ({ path: path(), type: multipart }),
  begin: formStart,
})

const forms: readonly Route[] = [
  form('the tell-us page', () => '/'),
  form('a new link', () => '/new-link'),
  form('further words', () => `/case/${secret}/words`),
  form('a contact by the API', () => '/api/v1/contacts'),
  {
    name: 'a contact that staff took',
    head: () => ({ path: '/api/v1/staff/contacts', type: multipart, token }),
    begin: formStart,
  },
]

const jsonRoutes: readonly Route[] = [
  ...routes
    .filter((route) => route.method === 'post' && 'request' in route && 'body' in route.request)
    .map((route) => ({
      name: `JSON to ${route.path}`,
      head: () => ({
        path: route.path.replaceAll(/\{\w+\}/g, caseId),
        type: 'application/json',
        token: route['x-policy'] === 'public' ? undefined : token,
      }),
      begin: `{"words":"${'a'.repeat(70_000)}`,
    })),
  {
    name: 'JSON to sign in',
    head: () => ({ path: '/api/auth/sign-in/email', type: 'application/json' }),
    begin: `{"email":"${'a'.repeat(70_000)}`,
  },
]

test('there are many routes that take a body', () => {
  expect(jsonRoutes.length).toBeGreaterThan(20)
})

const started = async ({ head, begin }: Route, { url, room }: Served) => {
  const before = room.taken()
  const request = rawRequest(url, { ...head(), length: 900_000 })
  request.send(begin)
  // It is being read, or was turned away without.
  await Promise.race([
    until(() => room.taken().forms + room.taken().json > before.forms + before.json),
    request.answer,
  ])
  return request
}

const cutInEveryWay = async (route: Route): Promise<void> => {
  // One after the other: each is being read when it is cut.
  const cut = await started(route, patient)
  const ended = await started(route, patient)
  const reset = await started(route, patient)
  cut.socket.destroy()
  ended.socket.end()
  reset.socket.resetAndDestroy()
  await Promise.all([cut.answer, ended.answer, reset.answer])
}

const dripOnce = async (route: Route): Promise<number | null> => {
  const request = await started(route, hasty)
  const drip = setInterval(() => request.send('x'), 20)
  const status = statusOf(await request.answer)
  clearInterval(drip)
  return status
}

/**
 * The status of what is sent drop by drop. Whoever is turned away before anything is read may lose the answer, since
 * the system resets a connection that is closed with bytes on their way; they ask again.
 */
const dripped = async (route: Route): Promise<number | null> => {
  for (let asked = 1; asked < 3; asked += 1) {
    const status = await dripOnce(route)
    if (status !== null) return status
  }
  return await dripOnce(route)
}

// Whoever may not ask is told so before anything is read.
const slowOrNotTheirs = [408, 401, 403, 404]

describe.each(forms)('$name', (route) => {
  test('that is cut, half or whole, or reset leaves nothing open', async () => {
    await cutInEveryWay(route)
    expect(await left()).toEqual(nothing)
  })
  test('that comes slower than it may is answered and ended', async () => {
    expect(await dripped(route)).toBe(408)
    expect(await left()).toEqual(nothing)
  })
})

describe('JSON, to every route that takes it,', () => {
  test('that is cut, half or whole, or reset leaves nothing open', async () => {
    for (const route of jsonRoutes) await cutInEveryWay(route)
    expect(await left()).toEqual(nothing)
  })
  test('that comes slower than it may is answered and ended', async () => {
    const statuses = await Promise.all(jsonRoutes.map(dripped))
    for (const status of statuses) expect(slowOrNotTheirs).toContain(status)
    expect(statuses.filter((status) => status === 408).length).toBeGreaterThan(15)
    expect(await left()).toEqual(nothing)
  })
})

test.each(forms)('$name with far too many parts is too large', async ({ head }) => {
  const request = rawRequest(patient.url, { ...head(), length: 5_000_000 })
  request.send(`--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n`.repeat(20_000))
  expect(statusOf(await request.answer)).toBe(413)
  expect(await left()).toEqual(nothing)
})

test.each(forms)('$name with far too long fields is too large', async ({ head }) => {
  const request = rawRequest(patient.url, { ...head(), length: 50_000_000 })
  for (let sent = 0; sent < 10; sent += 1)
    request.send(`--b\r\nContent-Disposition: form-data; name="x${sent}"\r\n\r\n${'w'.repeat(900_000)}\r\n`)
  expect(statusOf(await request.answer)).toBe(413)
  expect(await left()).toEqual(nothing)
})

describe('JSON that is too large', () => {
  test.each(['/api/v1/contacts', '/api/auth/sign-in/email'])('is not read: %s', async (path) => {
    const said = rawRequest(patient.url, { path, type: 'application/json', length: 30_000_000 })
    expect(statusOf(await said.answer)).toBe(413)
    const unsaid = rawRequest(patient.url, { path, type: 'application/json' })
    for (let sent = 0; sent < 30; sent += 1) unsaid.send(' '.repeat(100_000))
    expect(statusOf(await unsaid.answer)).toBe(413)
    expect(await left()).toEqual(nothing)
  })
})

describe('many at once', () => {
  test('of one address are turned away beyond its share, and it goes on when some are done', async () => {
    const uploads = Array.from({ length: 10 }, () => {
      const request = rawRequest(patient.url, { path: '/', type: multipart, length: 900_000 })
      request.send(formStart)
      return request
    })
    expect(await until(() => patient.room.taken().forms === 10)).toBe(true)
    for (const path of ['/', '/api/v1/contacts']) {
      const more = rawRequest(patient.url, { path, type: multipart, length: 900_000 })
      more.send(formStart)
      const answer = await more.answer
      expect(statusOf(answer)).toBe(503)
      expect(answer).toMatch(/^retry-after: \d+/im)
    }
    for (const { socket } of uploads) socket.destroy()
    expect(await until(() => patient.room.taken().forms === 0)).toBe(true)
    const again = await fetch(`${patient.url}/api/v1/contacts`, { method: 'POST', body: wordsInForm() })
    expect(again.status).toBe(201)
    expect(await left()).toEqual(nothing)
  })
})

const wordsInForm = (): FormData => {
  const data = new FormData()
  data.set('words', 'The pedal fell off.')
  return data
}
