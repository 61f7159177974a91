import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { addMilliseconds, days, hours, type Instant, minutes } from '@buckstop/domain'

/** The story's own time. Moving it waits until everything that fell due has been done. */
export interface StoryClock {
  readonly now: () => Instant
  readonly forward: (by: { days?: number; hours?: number; minutes?: number }) => Promise<void>
  readonly to: (moment: Instant) => Promise<void>
}

const patience = 60_000

export const storyClock = (socketPath: string, begins: Instant): StoryClock => {
  let now = begins
  const to = async (moment: Instant): Promise<void> => {
    const answer = await ask(socketPath, moment)
    if (answer !== 'ok') throw new Error(`the clock answered: ${answer}`)
    now = moment
  }
  return {
    now: () => now,
    to,
    forward: async (by) =>
      await to(addMilliseconds(now, days(by.days ?? 0) + hours(by.hours ?? 0) + minutes(by.minutes ?? 0))),
  }
}

const ask = async (path: string, line: string): Promise<string> =>
  await new Promise((resolve, reject) => {
    const socket = connect(path, () => socket.write(`${line}\n`))
    socket.setTimeout(patience, () => socket.destroy(new Error('the clock did not answer')))
    socket.on('error', reject)
    createInterface({ input: socket }).once('line', (answer) => {
      socket.end()
      resolve(answer)
    })
  })
