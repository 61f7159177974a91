import { parentPort, workerData } from 'node:worker_threads'
import { answerOf, type AskedOfCalendar } from './calendar.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the file beside this one, which alone starts it
parentPort?.postMessage(answerOf(workerData as AskedOfCalendar), [])
