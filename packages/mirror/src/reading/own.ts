import { checkedInstant, type OwnEvents } from '../exporting/own-event.ts'
import { MISSING, type Dictionary } from '../log/dictionary.ts'
import { EventLog } from '../log/log.ts'
import { ReadingError } from './problem.ts'
import type { Reading } from './read.ts'
import { emptyEvent, Recorder } from './recorder.ts'

export type OwnOptions = {
  /** who counts as the holder: the person, or their team */
  readonly holder?: 'holder' | 'team'
  /** how the source is called in the report */
  readonly name?: string
  readonly timeZone?: string
  readonly eventsInMemory?: number
  readonly onEvent?: (events: number, cases: number) => void
}

/** Reads a company's own ledger for the mirror: the same figures as of any log. Throws `no-events`. */
export const readOwn = async (events: OwnEvents, options: OwnOptions = {}): Promise<Reading> => {
  const log = new EventLog(options.eventsInMemory)
  const recorder = new Recorder(log)
  const name = options.name ?? 'our own ledger'
  const event = emptyEvent()
  try {
    for await (const own of events) {
      const at = checkedInstant(own)
      event.case = word(log.cases, own.case)
      event.activity = word(log.activities, own.activity)
      event.holder = word(log.holders, options.holder === 'team' ? own.team : own.holder)
      event.at = Date.parse(at)
      event.state = word(log.states, own.state)
      event.organisation = word(log.organisations, own.organisation)
      event.product = word(log.products, own.product)
      event.country = word(log.countries, own.country)
      event.customer = word(log.customers, own.customer)
      event.resolution = word(log.resolutions, own.resolution)
      recorder.record(event, name, null, () => at)
      options.onEvent?.(log.journal.events, log.cases.size)
    }
    if (log.journal.events === 0) {
      throw new ReadingError({
        code: 'no-events',
        message: 'The ledger holds no events yet.',
        remedy: 'Come back when cases have been dealt with.',
      })
    }
  } catch (error) {
    log.journal.close()
    throw error
  }
  return {
    log,
    files: [
      {
        name,
        format: 'events',
        gzip: false,
        encoding: 'utf-8',
        encodingDoubtful: false,
        dialect: null,
        times: null,
        names: [],
        columns: {},
      },
    ],
    dirt: recorder.dirt,
    problems: [],
    doubts: [],
    rows: recorder.rows,
    timeZone: options.timeZone ?? 'UTC',
    earliest: recorder.earliest,
    latest: recorder.latest,
  }
}

const word = (words: Dictionary, text: string | null | undefined): number => {
  if (text === null || text === undefined || text.trim() === '') return MISSING
  const bytes = Buffer.from(text)
  return words.intern(bytes, 0, bytes.length)
}
