/** Too many wait already. */
export class TooManyWaitingError extends Error {
  constructor() {
    super('too many service maps wait to be looked at')
    this.name = 'TooManyWaitingError'
  }
}

const mostWaiting = 4
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * One after the other in this process, since each may take a core and a gigabyte; few may wait.
 * @throws TooManyWaitingError
 */
export const oneAtATime = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (waiting > mostWaiting) throw new TooManyWaitingError()
  waiting += 1
  const before = last
  const mine = (async () => {
    await before
    return await work()
  })().finally(() => {
    waiting -= 1
  })
  last = mine.catch(() => undefined)
  return await mine
}

/** How many are being looked at or wait, for the figures. */
export const mapsWaiting = (): number => waiting
