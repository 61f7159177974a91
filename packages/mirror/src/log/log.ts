import { Dictionary, MISSING } from './dictionary.ts'
import { sameWord } from './same-word.ts'
import { Followers } from './followers.ts'
import { Journal } from './journal.ts'

/** What a column (CSV), an attribute (XES) or an object type (OCEL) can be to the mirror. */
export const ROLES = [
  'case',
  'activity',
  'holder',
  'time',
  'clock',
  'state',
  'lifecycle',
  'organisation',
  'product',
  'country',
  'customer',
  'resolution',
] as const
export type Role = (typeof ROLES)[number]

/** Roles without which there is no log. */
export const REQUIRED_ROLES = ['case', 'activity', 'holder', 'time'] as const satisfies readonly Role[]

/** One number per case, growing as cases turn up. */
class PerCase {
  private values = new Int32Array(1024).fill(MISSING)

  get(caseId: number): number {
    return this.values[caseId] ?? MISSING
  }

  set(caseId: number, value: number): void {
    if (caseId >= this.values.length) {
      const more = new Int32Array(Math.max(caseId + 1, this.values.length * 2)).fill(MISSING)
      more.set(this.values)
      this.values = more
    }
    this.values[caseId] = value
  }
}

/**
 * What was read: the events, and the words they use. Product, country and customer are the case's: the first that
 * any of its rows names, in order of the file. Words that look the same are one ({@link sameWord}).
 */
export class EventLog {
  readonly cases = new Dictionary(sameWord)
  readonly activities = new Dictionary(sameWord)
  readonly holders = new Dictionary(sameWord)
  readonly states = new Dictionary(sameWord)
  readonly lifecycles = new Dictionary(sameWord)
  readonly organisations = new Dictionary(sameWord)
  readonly products = new Dictionary(sameWord)
  readonly countries = new Dictionary(sameWord)
  readonly customers = new Dictionary(sameWord)
  readonly resolutions = new Dictionary(sameWord)
  readonly productOf = new PerCase()
  readonly countryOf = new PerCase()
  readonly customerOf = new PerCase()
  readonly followers = new Followers()
  readonly journal: Journal

  constructor(eventsInMemory?: number) {
    this.journal = new Journal(eventsInMemory)
  }

  /** Everything but the cases: the words that people read. */
  get dictionaries(): readonly Dictionary[] {
    return [
      this.activities,
      this.holders,
      this.states,
      this.organisations,
      this.products,
      this.countries,
      this.resolutions,
    ]
  }
}
