import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compressAnswers } from './compress-answers.ts'
import { encodingFor, isCompressible } from './encoding.ts'
import { keepFile, sendKept } from './kept-file.ts'
import { keptFolder } from './kept-folder.ts'

describe('the encoding that is chosen', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['br;q=none', null],
    ['', null],
    [undefined, null],
  ])('for %j is %s', (accepted, expected) => {
    expect(encodingFor(accepted)).toBe(expected)
  })

  test('is none for what is small already, and for events', () => {
    for (const type of ['text/html; charset=utf-8', 'text/css', 'application/json', 'image/svg+xml'])
      expect(isCompressible(type)).toBe(true)
    for (const type of ['text/event-stream', 'font/woff2', 'image/png', 'application/octet-stream'])
      expect(isCompressible(type)).toBe(false)
  })
})

describe('a file that is kept', () => {
  const text = 'let owner = "Ana Ruiz"\n'.repeat(1_000)
  const script = keepFile('text/javascript', new TextEncoder().encode(text))
  const app = new Hono().get(
    '/script',
    async (c) => await sendKept(c, script, { 'cache-control': 'no-cache' }),
  )
  const get = async (headers: Readonly<Record<string, string>>, method = 'GET') =>
    await app.request('/script', { headers, method })

  test('is sent in the form the browser takes', async () => {
    const [brotli, zipped, plain] = [
      await get({ 'accept-encoding': 'gzip, br' }),
      await get({ 'accept-encoding': 'gzip' }),
      await get({}),
    ]
    expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(text)
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text)
    expect(await plain.text()).toBe(text)
    for (const answer of [brotli, zipped, plain]) expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(Number(brotli.headers.get('content-length'))).toBeLessThan(500)
  })

  test('is not sent to who has it, in that very form', async () => {
    const etag = (await get({ 'accept-encoding': 'br' })).headers.get('etag') ?? ''
    const again = await get({ 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('cache-control')).toBe('no-cache')
    expect((await get({ 'if-none-match': etag })).status).toBe(200)
  })

  test('tells its length to who asks for no more', async () => {
    const head = await get({ 'accept-encoding': 'br' }, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-encoding')).toBe('br')
  })
})

describe('a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buckstop-kept-'))
    await writeFile(join(folder, 'index.html'), '<p>first</p>')
  })
  afterAll(async () => await rm(folder, { recursive: true, force: true }))

  test('gives what stands in it now', async () => {
    const find = keptFolder(folder)
    const first = await find('/index.html')
    expect(await find('/index.html')).toBe(first)
    await writeFile(join(folder, 'index.html'), '<p>the second</p>')
    const second = await find('/index.html')
    expect(new TextDecoder().decode(second?.bytes)).toBe('<p>the second</p>')
    expect(second?.etag).not.toBe(first?.etag)
  })

  test.each(['/../secret', '/..', '//etc/passwd', '/%2e%2e/x', '/a\0b', '/none.js', '/', '/.hidden'])(
    'gives nothing for %j',
    async (path) => {
      expect(await keptFolder(folder)(path)).toBeNull()
    },
  )
})

describe('an answer of the API', () => {
  const many = { items: Array.from({ length: 200 }, (_, at) => ({ id: at, words: 'It broke again.' })) }
  const app = new Hono()
    .use(compressAnswers)
    .get('/api/v1/many', (c) => c.json(many))
    .get('/api/v1/few', (c) => c.json({ items: [] }))
    .get('/api/v1/events', (c) =>
      c.body('data: x\n\n'.repeat(1_000), 200, { 'content-type': 'text/event-stream' }),
    )
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    await app.request(path, { headers: { 'accept-encoding': 'gzip', ...headers } })

  test.each([{ authorization: 'Bearer bst_x' }, { 'sec-fetch-site': 'same-origin' }])(
    'is compressed for who asks for it themselves: %o',
    async (headers: Readonly<Record<string, string>>) => {
      const answer = await ask('/api/v1/many', headers)
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      expect(answer.headers.get('vary')).toContain('Accept-Encoding')
      const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
      expect(JSON.parse(text)).toEqual(many)
    },
  )

  test.each([
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-site' },
  ])(
    'keeps its plain length where somebody else may have had the browser ask: %o',
    async (headers: Readonly<Record<string, string>>) => {
      const answer = await ask('/api/v1/many', { cookie: 'buckstop.session_token=x', ...headers })
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(await answer.json()).toEqual(many)
    },
  )

  test('is not of a length that can be compared', async () => {
    const paddings = new Set<number>()
    for (let asked = 0; asked < 40; asked += 1)
      paddings.add(
        (await ask('/api/v1/many', { authorization: 'Bearer x' })).headers.get('x-padding')?.length ?? -1,
      )
    expect(paddings.size).toBeGreaterThan(10)
  })

  test('stays as it is where there is little of it, and where it streams', async () => {
    const few = await ask('/api/v1/few', { authorization: 'Bearer x' })
    expect(few.headers.get('content-encoding')).toBeNull()
    expect(await few.json()).toEqual({ items: [] })
    expect(
      (await ask('/api/v1/events', { authorization: 'Bearer x' })).headers.get('content-encoding'),
    ).toBeNull()
  })
})
