import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { expect, inject, test } from 'vitest'
import { type Hearers, listenToNotices } from './notices.ts'

const nobody: Hearers = {
  changed: () => undefined,
  seen: () => undefined,
  here: () => undefined,
  signInEnded: () => undefined,
  listening: () => undefined,
}

test('listening ends whenever it is told to, also while it still connects', async () => {
  const { url } = inject('testCluster')
  const log = pino({ level: 'silent' })
  const ended: number[] = []
  for (const ms of [0, 0, 1, 2, 3, 5, 8, 13, 21, 34]) {
    const notices = listenToNotices(url, log, nobody)
    if (ms > 0) await sleep(ms)
    ended.push(await Promise.race([notices.close().then(() => ms), sleep(10_000, -1, { ref: false })]))
  }
  expect(ended).toEqual([0, 0, 1, 2, 3, 5, 8, 13, 21, 34])
})
