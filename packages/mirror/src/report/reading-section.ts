import type { Words } from '../figures/vocabulary.ts'
import type { Reading } from '../reading/read.ts'
import type { Report } from './shape.ts'

export type WorkingHours = {
  readonly hours: string
  readonly timeZone: string
  readonly holidays: readonly string[]
}

/** How the log was read, what was dirty about it, and what was taken for what. */
export const readingSection = (
  reading: Reading,
  words: Words,
  events: number,
  working: WorkingHours,
): Report['reading'] => ({
  complete: reading.problems.length === 0,
  problems: reading.problems.map(({ place, ...problem }) => ({
    ...problem,
    ...(place === undefined ? {} : { place }),
  })),
  doubts: [
    ...reading.doubts.map((doubt) => ({ ...doubt })),
    ...words.milestones.map(goesOn),
    ...words.lastWords.map(isLast),
  ],
  rows: reading.rows,
  leftOut: Math.max(0, reading.rows - events),
  files: reading.files.map((file) => ({
    name: file.name,
    format: file.format,
    gzip: file.gzip,
    encoding: file.encoding,
    encodingDoubtful: file.encodingDoubtful,
    separator: file.dialect === null ? null : String.fromCharCode(file.dialect.separator),
    quote: file.dialect === null || file.dialect.quote < 0 ? null : String.fromCharCode(file.dialect.quote),
    times: file.times,
    names: [...file.names],
    columns: Object.fromEntries(
      Object.entries(file.columns).map(([role, { name, proposed }]) => [role, { name, proposed }]),
    ),
  })),
  timeZone: reading.timeZone,
  ended: { words: [...words.ends.words], proposed: words.ends.proposed },
  reopenedBy: words.reopens.proposed ? null : [...words.reopens.words],
  administrative: [...words.administrative.words],
  ignoredHolders: [...words.ignored.words],
  waitsOnCustomer: joined(words.customerActivities, words.customerStates),
  queued: joined(words.queuedActivities, words.queuedStates),
  workingTime: { hours: working.hours, timeZone: working.timeZone, holidays: working.holidays.length },
  unknownWords: words.unknown.map((word) => ({ ...word })),
  dirt: reading.dirt
    .list(words.ignored.has)
    .map((dirt) => ({ ...dirt, examples: dirt.examples.map((example) => ({ ...example })) })),
})

const goesOn = ({
  word,
  goesOn: often,
  times,
}: Words['milestones'][number]): Report['reading']['doubts'][number] => ({
  code: 'no-end',
  text: `"${word}" is not taken for an end, though its name says so: work went on behind ${often} of ${times}. If it is one, name all ends with --ended.`,
})

const isLast = ({
  word,
  times,
  behindEnds,
}: Words['lastWords'][number]): Report['reading']['doubts'][number] => ({
  code: 'last-word',
  text: `"${word}" counts as opening a case again: it came right behind an end ${behindEnds} of ${times} times. Hardly anything ever comes behind it, so it may be an end itself: then name all ends with --ended; else name what opens a case again with --reopened-by.`,
})

const joined = (a: Words['ends'], b: Words['ends']): { words: string[]; proposed: boolean } => ({
  words: [...new Set([...a.words, ...b.words])],
  proposed: a.proposed,
})
