import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AnswerOfCalendar, AskedOfCalendar } from './thread.ts'

const patienceMs = 30_000

/**
 * Asks the calendar of all countries in a thread that ends with its answer, since the calendar weighs some 20 MB and is
 * asked once a year.
 * @throws Error where it does not answer in time
 */
export const askCalendar = async (asked: AskedOfCalendar): Promise<AnswerOfCalendar> => {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: asked,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what that thread says
    const [answer] = (await once(thread, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [
      AnswerOfCalendar,
    ]
    return answer
  } finally {
    await thread.terminate()
  }
}
