import { MISSING, type Dictionary } from '../log/dictionary.ts'
import type { EventLog } from '../log/log.ts'
import { sameText } from '../log/same-word.ts'
import { textOf } from '../reading/encoding.ts'
import { nearest } from '../reading/problem.ts'
import { type LastWord, lastWordsAmong, type Milestone, milestonesAmong } from './milestones.ts'

export type WordOptions = {
  /** activities that end a case; proposed from their names unless given */
  readonly ended?: readonly string[]
  /** activities that reopen a case right after an end; any that is no end and not administrative unless given */
  readonly reopenedBy?: readonly string[]
  /** holders that are nobody, such as a system account */
  readonly ignoreHolders?: readonly string[]
  /** states or activities in which the case waits on the customer; proposed unless given */
  readonly waitsOnCustomer?: readonly string[]
  /** states or activities in which nobody has taken the case yet; proposed unless given */
  readonly queued?: readonly string[]
  /** what is taken where the above is not given; unlike what is given, the log need not have these words */
  readonly usual?: Pick<WordOptions, 'ended' | 'reopenedBy' | 'waitsOnCustomer'>
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
  /** activities that tidy up after an end: no reopening, unless they were named so, and an end stands behind them */
  readonly administrative: WordSet
  readonly ignored: WordSet
  readonly customerActivities: WordSet
  readonly customerStates: WordSet
  readonly queuedActivities: WordSet
  readonly queuedStates: WordSet
  /** activities whose names say that they end a case, though work goes on behind most of them: not taken for ends */
  readonly milestones: readonly { readonly word: string; readonly goesOn: number; readonly times: number }[]
  /** activities that count as opening a case again, though with them most cases are over */
  readonly lastWords: readonly LastWord[]
  /** words that were given and that the log does not know, with the nearest it knows */
  readonly unknown: readonly {
    readonly option: string
    readonly word: string
    readonly nearest: string | null
  }[]
}

const AN_END = 'closed?|completed?|resolved?|solved?|done|finished|fixed'
/** Before such a word: it has not happened, or not yet, or not whole. `Closed, not reproducible` is an end. */
const NOT_YET =
  "not|never|cannot|can[’']?t|couldn[’']?t|won[’']?t|un-|failed to|almost|nearly|partially|partly|half|to be|wait|waiting|await|awaiting|pending|ready to|about to|before|until"
const ENDS = new RegExp(
  `^(?!.*\\bre-?open)(?!.*\\b(${NOT_YET})\\b.*\\b(${AN_END})\\b)(.*\\b)?(${AN_END})\\b`,
  'i',
)
/** Names that say of the case itself that it ended, and nothing else: however often it is opened again. */
const A_CASE = 'case|ticket|issue|incident|problem|request|claim|complaint'
const SURE_END = new RegExp(`^((${A_CASE})s? )?(${AN_END})( (the )?(${A_CASE}))?$`, 'i')
const ADMINISTRATIVE =
  /^((process|case|workflow|event) ?)?(end|ended|stop)( ?event)?$|\b(archiv\w*|purged?|anonymi[sz]e?d?|survey\w*|csat|nps|satisfaction|auto[- ]?clos\w*)\b/i
/** Not where the customer has answered already, nor where their name is part of a team's. */
const ON_CUSTOMER =
  /^(?!.*\b(received|arrived|replied|responded|answered|done|completed|given|got|service|support|care|relations|success|desk)\b)(?:.*\b)?(?:(wait|pending|await|on hold)\w*\b.*\b(customer|user|client|caller|requester)|\b(customer|user|client|caller)\b.*\b(action|reply|response|wait|pending))/i
const QUEUED = /^(queued?|in queue|awaiting assignment|unassigned|not assigned|new)$/i

/**
 * Finds what the options name among the words of the log. A value that the log does not know whole is taken as
 * several, separated by commas; holders are never split.
 */
export const resolveWords = (log: EventLog, options: WordOptions): Words => {
  const unknown: { option: string; word: string; nearest: string | null }[] = []
  const activities = new WordIndex(log.activities)
  const states = new WordIndex(log.states)
  const holders = new WordIndex(log.holders)
  const known = (
    option: string,
    words: readonly string[],
    among: readonly WordIndex[],
  ): readonly string[] => {
    for (const word of words.filter((one) => !among.some((index) => index.has(one)))) {
      unknown.push({
        option,
        word,
        nearest: nearest(
          word,
          among.flatMap((index) => index.words),
        ),
      })
    }
    return words
  }
  const of = (option: string, values: readonly string[], among: readonly WordIndex[]): readonly string[] =>
    known(option, splitValues(values, among), among)
  const { ended, reopenedBy, waitsOnCustomer: waits, queued: queue, usual = {} } = options
  const waiting =
    waits === undefined
      ? (usual.waitsOnCustomer ?? ON_CUSTOMER)
      : of('--waits-on-customer', waits, [activities, states])
  const queued = queue === undefined ? QUEUED : of('--queued', queue, [activities, states])
  const byName = ended === undefined && usual.ended === undefined
  const named = activities.set(
    ended === undefined ? (usual.ended ?? ENDS) : of('--ended', ended, [activities]),
  )
  const milestones = byName ? milestonesAmong(log, named, activities.set(ADMINISTRATIVE), SURE_END) : []
  const ends = milestones.length === 0 ? named : without(named, milestones)
  const reopening =
    reopenedBy === undefined ? usual.reopenedBy : of('--reopened-by', reopenedBy, [activities])
  const tidying = activities.set(reopening === undefined ? ADMINISTRATIVE : [])
  const administrative: WordSet = {
    ...tidying,
    has: (id) => tidying.has(id) && !ends.has(id),
    words: tidying.words.filter((word) => !ends.words.includes(word)),
  }
  const reopens: WordSet =
    reopening === undefined
      ? {
          has: (id) => id !== MISSING && !ends.has(id) && !administrative.has(id),
          words: [],
          proposed: true,
        }
      : activities.set(reopening)
  return {
    ends,
    reopens,
    administrative,
    ignored: holders.set(known('--ignore-holder', options.ignoreHolders ?? [], [holders])),
    customerActivities: activities.set(waiting),
    customerStates: states.set(waiting),
    queuedActivities: activities.set(queued),
    queuedStates: states.set(queued),
    unknown,
    milestones: milestones.map(({ id: _id, ...one }) => one),
    lastWords: byName && reopening === undefined ? lastWordsAmong(log, ends, administrative) : [],
  }
}

const without = (set: WordSet, milestones: readonly Milestone[]): WordSet => {
  const out = new Set(milestones.map(({ id }) => id))
  const words = new Set(milestones.map(({ word }) => word))
  return {
    ...set,
    has: (id) => set.has(id) && !out.has(id),
    words: set.words.filter((word) => !words.has(word)),
  }
}

/** Holders by their names, and which of these the log does not know. */
export const holdersNamed = (
  log: EventLog,
  option: string,
  names: readonly string[],
): { readonly set: WordSet; readonly unknown: Words['unknown'] } => {
  const holders = new WordIndex(log.holders)
  const unknown = names
    .filter((name) => !holders.has(name))
    .map((word) => ({ option, word, nearest: nearest(word, holders.words) }))
  return { set: holders.set(names), unknown }
}

const splitValues = (values: readonly string[], among: readonly WordIndex[]): string[] =>
  values.flatMap((value) => {
    if (among.some((index) => index.has(value))) return [value]
    return value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  })

/** The words of a dictionary as text. */
class WordIndex {
  readonly words: readonly string[]
  private readonly all: ReadonlySet<string>

  constructor(dictionary: Dictionary) {
    this.words = Array.from({ length: dictionary.size }, (_, id) => textOf(dictionary.bytesOf(id)))
    this.all = new Set(this.words)
  }

  has(word: string): boolean {
    return this.all.has(sameText(word))
  }

  /** Those of the given words that are here, or those that a pattern proposes. */
  set(wanted: readonly string[] | RegExp): WordSet {
    const proposed = wanted instanceof RegExp
    const given = new Set(proposed ? [] : wanted.map(sameText))
    const mask = Uint8Array.from(this.words, (word) =>
      (proposed ? wanted.test(word) : given.has(word)) ? 1 : 0,
    )
    const words = this.words.filter((_, id) => mask[id] === 1)
    return { has: (id) => id >= 0 && mask[id] === 1, words, proposed }
  }
}
