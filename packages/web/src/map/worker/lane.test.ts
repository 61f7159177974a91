import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { longMap } from '../../../test/long-map.ts'
import { Lane, type StartThread, workerFailed } from './lane.ts'
import { MapWorkers } from './map-workers.ts'
import type { AnswerTo, Asked, Question } from './messages.ts'

const map = (teams: string): string => `version: 1
company: x
customers: {caller: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels: {phone: {reaches: desk}}
teams:
${teams}`
const small = map('  desk: {responses: [own], authority: {help: any}}')

let started: Worker[] = []
// A lane's own clock stands still until a test moves it; threads work in real time, however slow the machine is.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(started.map((worker) => worker.terminate()))
  started = []
})

/** The worker's own program in a thread of Node: what differs from a browser is how messages come in. */
const program = `
import { parentPort } from 'node:worker_threads'
globalThis.postMessage = (message) => parentPort.postMessage(message)
globalThis.addEventListener = (_, heard) => parentPort.on('message', (data) => heard({ data }))
await import(${JSON.stringify(new URL('map.worker.ts', import.meta.url).href)})`

const startThread: StartThread = (heard, broke) => {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`))
  started.push(worker)
  worker.on('message', heard)
  worker.on('error', (error) => broke(workerFailed(error instanceof Error ? error.message : String(error))))
  return { post: (message) => worker.postMessage(message, []), end: () => void worker.terminate() }
}

const asker = () => {
  const lane = new Lane(startThread)
  const ask = async (question: Question, within = 20_000): Promise<AnswerTo<Asked>> =>
    await new Promise((settle) => lane.ask({ question, within, settle }))
  return { lane, ask }
}
const examine = (text: string): Question => ({ ask: 'examine', text })
const codeOf = (answer: AnswerTo<Asked>): string => (answer.ok ? 'ok' : answer.code)

/** As long as a thread may take to start and answer on a machine that is busy with everything else. */
const patience = { timeout: 300_000 }

describe('a lane', patience, () => {
  test('answers one question after the other in the same thread', async () => {
    const { ask } = asker()
    expect(await ask(examine(small))).toMatchObject({ ok: true, examined: { valid: true, text: small } })
    expect(await ask(examine('version: 2'))).toMatchObject({ ok: true, examined: { valid: false } })
    expect(started).toHaveLength(1)
  })

  test('has its thread at hand before it is asked', async () => {
    const { lane, ask } = asker()
    lane.getReady()
    expect(started).toHaveLength(1)
    expect(codeOf(await ask(examine(small)))).toBe('ok')
    expect(started).toHaveLength(1)
  })

  test('answers the newest of many and settles each of them', async () => {
    const { ask } = asker()
    const asked = await Promise.all([small, 'a', 'b', `${small}\n# newest`].map((text) => ask(examine(text))))
    expect(asked.slice(1).map(codeOf)).toEqual(['superseded', 'superseded', 'ok'])
    expect(asked[3]).toMatchObject({ examined: { text: `${small}\n# newest` } })
  })

  test('ends a check that nobody waits for any more, and starts anew for the next', async () => {
    const { ask } = asker()
    await ask(examine(small))
    const old = ask(examine(longMap))
    const now = ask(examine(small))
    expect(started).toHaveLength(1)
    vi.advanceTimersByTime(300)
    expect(codeOf(await old)).toBe('superseded')
    expect(await now).toMatchObject({ ok: true, examined: { text: small } })
    expect(started).toHaveLength(2)
  })

  test('says so when the time runs out, and goes on', async () => {
    const { ask } = asker()
    const late = ask(examine(longMap), 200)
    vi.advanceTimersByTime(200)
    expect(codeOf(await late)).toBe('took-too-long')
    expect(codeOf(await ask(examine(small)))).toBe('ok')
  })

  test('says so when the thread breaks, and goes on', async () => {
    const { ask } = asker()
    const broken = ask(examine(longMap))
    started[0]?.emit('error', new Error('out of memory'))
    expect(await broken).toMatchObject({
      code: 'worker-failed',
      why: 'out of memory',
    })
    expect(codeOf(await ask(examine(small)))).toBe('ok')
  })

  test('settles what is open when it closes', async () => {
    const { lane, ask } = asker()
    const asked = [ask(examine(longMap)), ask(examine(small))]
    lane.close()
    expect((await Promise.all(asked)).map(codeOf)).toEqual(['superseded', 'superseded'])
  })
})

test('questions of different kinds do not wait for one another', patience, async () => {
  // The first thread is busy for as long as the test lasts.
  let threads = 0
  const workers = new MapWorkers((heard, broke) => {
    threads += 1
    return threads === 1 ? { post: () => undefined, end: () => undefined } : startThread(heard, broke)
  })
  const walker = { who: 'caller', problem: 'anything', withBuckstop: false, anyDoor: false }
  const order: string[] = []
  const note = (name: string) => () => order.push(name)
  const slow = workers.ask<'examine'>({ ask: 'examine', text: small }).then(note('examined'))
  await workers.ask<'begin-walk'>({ ask: 'begin-walk', text: small, ...walker }).then(note('walked'))
  await workers.ask<'lay-out'>({ ask: 'lay-out', text: small }).then(note('laid out'))
  workers.close()
  await slow
  expect(order).toEqual(['walked', 'laid out', 'examined'])
})
