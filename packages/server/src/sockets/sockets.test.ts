import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type Fetch, type Listener, listen } from './listener.ts'
import type { SocketBounds } from './bound-sockets.ts'

let listener: Listener
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await listener.close()
})

const serving = async (fetch: Fetch, bounds: Partial<SocketBounds> = {}): Promise<void> => {
  listener = await listen('127.0.0.1', 0, { bounds })
  listener.serve(fetch)
}

interface Caller {
  readonly socket: Socket
  /** What came back so far. */
  readonly heard: () => string
  readonly closed: Promise<void>
}

const call = (): Caller => {
  const socket = connect(listener.port, '127.0.0.1')
  sockets.push(socket)
  let text = ''
  socket.setEncoding('utf8').on('data', (more: string) => {
    text += more
  })
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return { socket, heard: () => text, closed }
}

const within = async (holds: () => boolean): Promise<boolean> => {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(10)) if (holds()) return true
  return false
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`

describe('one connection', () => {
  test('gets the answers to what it sent ahead in order, each begun when the one before is done', async () => {
    let atOnce = 0
    let most = 0
    await serving(async (request) => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await wait(1)
      atOnce -= 1
      return new Response(`<${new URL(request.url).pathname}>`)
    })
    const caller = call()
    const paths = Array.from({ length: 30 }, (_, at) => `/${at}`)
    caller.socket.write(paths.map(get).join(''))
    expect(await within(() => caller.heard().includes('</29>'))).toBe(true)
    expect([...caller.heard().matchAll(/<(.*?)>/g)].map((match) => match[1])).toEqual(paths)
    expect(most).toBe(1)
  })

  test('goes on after a form, whose body comes with the requests behind it', async () => {
    await serving(async (request) => new Response(`<${request.method} ${await request.text()}>`))
    const caller = call()
    caller.socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nwords${get('/')}`)
    expect(await within(() => caller.heard().includes('<GET >'))).toBe(true)
    expect(caller.heard()).toContain('<POST words>')
  })

  test('is cut off where it is thousands of requests ahead, and the others are served', async () => {
    let begun = 0
    await serving(async () => {
      begun += 1
      await wait(20)
      return new Response('ok')
    })
    const flood = Array.from({ length: 5 }, () => {
      const caller = call()
      caller.socket.write(get('/').repeat(3_000))
      return caller
    })
    await Promise.all(flood.map(async ({ closed }) => await closed))
    expect(begun).toBeLessThanOrEqual(10)
    expect((await fetch(`http://127.0.0.1:${listener.port}/`)).status).toBe(200)
  })
})

describe('a connection is cut off', () => {
  test('where a head never ends', async () => {
    await serving(() => new Response('ok'), { headMs: 200 })
    const caller = call()
    caller.socket.write('GET / HTTP/1.1\r\nHost: x\r\n')
    await caller.closed
    expect(caller.heard()).toMatch(/^(?:HTTP\/1\.1 408|$)/)
  })

  test('where nobody takes in what is sent', async () => {
    const cut = Promise.withResolvers<boolean>()
    const endless = {
      pull: (controller: ReadableStreamDefaultController<Uint8Array>) =>
        controller.enqueue(new Uint8Array(64_000)),
      cancel: () => cut.resolve(true),
    }
    await serving(() => new Response(new ReadableStream(endless)), { stallMs: 200 })
    const caller = call()
    caller.socket.pause()
    caller.socket.write(get('/'))
    expect(await cut.promise).toBe(true)
    caller.socket.resume()
    await caller.closed
  })

  test('but not where the answer takes us long', async () => {
    await serving(
      async () => {
        await wait(700)
        return new Response('<late>')
      },
      { stallMs: 100 },
    )
    const caller = call()
    caller.socket.write(get('/'))
    expect(await within(() => caller.heard().includes('<late>'))).toBe(true)
  })

  test('where there are more than fit', async () => {
    await serving(() => new Response('ok'), { connections: 3 })
    const callers = Array.from({ length: 4 }, call)
    await Promise.race(callers.map(async ({ closed }) => await closed))
    expect(callers.filter(({ socket }) => socket.closed)).toHaveLength(1)
  })
})
