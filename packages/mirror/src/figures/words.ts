import { MISSING, type Dictionary } from '../log/dictionary.ts'
import type { EventLog } from '../log/log.ts'
import { textOf } from '../reading/encoding.ts'
import { nearest } from '../reading/problem.ts'

export type WordOptions = {
  /** activities that end a case; proposed from their names unless given */
  readonly ended?: readonly string[]
  /** activities that reopen a case right after an end; any that is no end unless given */
  readonly reopenedBy?: readonly string[]
  /** holders that are nobody, such as a system account */
  readonly ignoreHolders?: readonly string[]
  /** states or activities in which the case waits on the customer; proposed unless given */
  readonly waitsOnCustomer?: readonly string[]
  /** states or activities in which nobody has taken the case yet; proposed unless given */
  readonly queued?: readonly string[]
}

/** A set of words of a dictionary, asked by their number; what is missing is never in it. */
export type WordSet = {
  readonly has: (id: number) => boolean
  readonly words: readonly string[]
  readonly proposed: boolean
}

/** The log's own words, sorted by what they mean. */
export type Words = {
  readonly ends: WordSet
  readonly reopens: WordSet
  readonly ignored: WordSet
  readonly customerActivities: WordSet
  readonly customerStates: WordSet
  readonly queuedActivities: WordSet
  readonly queuedStates: WordSet
  /** words that were given and that the log does not know, with the nearest it knows */
  readonly unknown: readonly {
    readonly option: string
    readonly word: string
    readonly nearest: string | null
  }[]
}

const ENDS = /^(?!.*\b(not|un|re-?open))(.*\b)?(closed?|completed?|resolved?|solved?|done|finished|fixed)\b/i
const ON_CUSTOMER =
  /\b(wait|pending|await|on hold)\w*\b.*\b(customer|user|client|caller|requester)|\b(customer|user|client|caller)\b.*\b(action|reply|response|wait|pending)/i
const QUEUED = /^(queued?|in queue|awaiting assignment|unassigned|not assigned|new)$/i

/** Finds what the options name among the words of the log. */
export const resolveWords = (log: EventLog, options: WordOptions): Words => {
  const unknown: { option: string; word: string; nearest: string | null }[] = []
  const activities = new WordIndex(log.activities)
  const states = new WordIndex(log.states)
  const holders = new WordIndex(log.holders)
  const given = (index: WordIndex, words: readonly string[], option: string, others?: WordIndex): WordSet => {
    for (const word of words) {
      if (!index.has(word) && others?.has(word) !== true) {
        unknown.push({ option, word, nearest: nearest(word, [...index.words, ...(others?.words ?? [])]) })
      }
    }
    return index.set(
      words.filter((word) => index.has(word)),
      false,
    )
  }
  const either = (
    option: string,
    words: readonly string[] | undefined,
    pattern: RegExp,
  ): readonly [WordSet, WordSet] => {
    if (words === undefined) return [activities.matching(pattern), states.matching(pattern)]
    return [
      given(activities, words, option, states),
      states.set(
        words.filter((word) => states.has(word)),
        false,
      ),
    ]
  }
  const ends =
    options.ended === undefined ? activities.matching(ENDS) : given(activities, options.ended, '--ended')
  const reopens =
    options.reopenedBy === undefined
      ? { has: (id: number) => id !== MISSING && !ends.has(id), words: [], proposed: true }
      : given(activities, options.reopenedBy, '--reopened-by')
  const [customerActivities, customerStates] = either(
    '--waits-on-customer',
    options.waitsOnCustomer,
    ON_CUSTOMER,
  )
  const [queuedActivities, queuedStates] = either('--queued', options.queued, QUEUED)
  return {
    ends,
    reopens,
    ignored: given(holders, options.ignoreHolders ?? [], '--ignore-holder'),
    customerActivities,
    customerStates,
    queuedActivities,
    queuedStates,
    unknown,
  }
}

/**
 * The values of an option that takes several by comma. A value that holds a comma itself is found when the log
 * knows it whole.
 */
export const splitValues = (text: string, known: ReadonlySet<string> = new Set()): string[] => {
  if (known.has(text)) return [text]
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

class WordIndex {
  readonly words: string[]
  private readonly ids = new Map<string, number>()

  constructor(dictionary: Dictionary) {
    this.words = Array.from({ length: dictionary.size }, (_, id) => textOf(dictionary.bytesOf(id)))
    this.words.forEach((word, id) => this.ids.set(word, id))
  }

  has(word: string): boolean {
    return this.ids.has(word)
  }

  set(words: readonly string[], proposed: boolean): WordSet {
    const mask = new Uint8Array(this.words.length)
    for (const word of words) mask[this.ids.get(word) ?? mask.length] = 1
    return { has: (id) => id >= 0 && mask[id] === 1, words, proposed }
  }

  matching(pattern: RegExp): WordSet {
    return this.set(
      this.words.filter((word) => pattern.test(word)),
      true,
    )
  }
}
