import { chmod, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { parseInstant } from '@buckstop/domain'
import type { SettableClock } from './clock.ts'
import { reasonOf, StartupError } from '../config/startup-error.ts'

export interface ClockSocket {
  readonly isListening: () => boolean
  readonly close: () => Promise<void>
}

/**
 * Lets a story or a test set the time: each line is a moment, and the answer `ok` comes once everything that fell
 * due by then has been done. It exists in test mode only.
 * @param settle does everything that is due at the clock's new time
 * @throws StartupError `clock-socket-refused` outside test mode, or where the socket can't be made
 */
export const openClockSocket = async (
  path: string,
  clock: SettableClock,
  settle: () => Promise<void>,
): Promise<ClockSocket> => {
  if (process.env['NODE_ENV'] !== 'test') {
    throw new StartupError(
      'clock-socket-refused',
      'the clock can be set in test mode only: run without BUCKSTOP_TEST_CLOCK, or with NODE_ENV=test',
    )
  }
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    const lines = createInterface({ input: socket })
    lines.on('line', (line) => {
      set(line).then(
        (answer) => socket.write(`${answer}\n`),
        (error: unknown) => socket.write(`failed ${reasonOf(error)}\n`),
      )
    })
  })
  const set = async (line: string): Promise<string> => {
    const moment = parseInstant(line)
    if (moment === null) return 'failed that is no moment'
    if (moment < clock.now()) return 'failed time does not run backwards'
    clock.set(moment)
    await settle()
    return 'ok'
  }
  await rm(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error) => reject(new StartupError('clock-socket-refused', reasonOf(error), error)))
    server.listen(path, resolve)
  })
  await chmod(path, 0o600)
  return {
    isListening: () => server.listening,
    close: async () => await new Promise((resolve) => server.close(() => resolve())),
  }
}
