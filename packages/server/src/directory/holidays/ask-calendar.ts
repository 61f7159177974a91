import { Worker } from 'node:worker_threads'
import type { AnswerOfCalendar, AskedOfCalendar } from './calendar.ts'

const patienceMs = 30_000
const usualThread = new URL('./thread.ts', import.meta.url)

/**
 * Asks the calendar of all countries in a thread that ends with its answer, since the calendar weighs some 20 MB and is
 * asked once a year. Where no thread can be had, it is asked here: nobody's deadline is counted without it.
 */
export const askCalendar = async (
  asked: AskedOfCalendar,
  code: URL = usualThread,
): Promise<AnswerOfCalendar> => {
  try {
    return await askInThread(asked, code)
  } catch {
    const { answerOf } = await import('./calendar.ts')
    return answerOf(asked)
  }
}

const askInThread = async (asked: AskedOfCalendar, code: URL): Promise<AnswerOfCalendar> => {
  const { promise, resolve, reject } = Promise.withResolvers<AnswerOfCalendar>()
  const thread = new Worker(code, {
    workerData: asked,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  const late = setTimeout(() => reject(new Error('the calendar did not answer in time')), patienceMs)
  thread
    .on('message', resolve)
    .on('error', reject)
    .on('exit', () => reject(new Error('the calendar ended without an answer')))
  try {
    return await promise
  } finally {
    clearTimeout(late)
    await thread.terminate()
  }
}
