import type { Report } from './shape.ts'
import { counted, numberText } from './format.ts'

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}

/** A piece of a sentence: our words, or a word of the log, which may be of another direction. */
export type Piece = string | { readonly name: string }
export type ReadingLine = { readonly what: Piece; readonly text: readonly Piece[] }

export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')

/** How the log was read and what was taken for what: the same in the HTML, in Markdown and on a terminal. */
export const readingLines = ({ reading }: Report): ReadingLine[] => [
  {
    what: 'Rows',
    text: [
      `${numberText(reading.rows)} read, ${numberText(reading.leftOut)} left out${reading.complete ? '' : '; the input was cut short or damaged'}`,
    ],
  },
  ...reading.files.map((file) => ({ what: { name: file.name }, text: fileText(file) })),
  { what: 'Ends a case', text: wordsText(reading.ended) },
  {
    what: 'Reopens it, right after an end',
    text: reading.reopenedBy === null ? ['any activity that is no end'] : listed(reading.reopenedBy),
  },
  ...ifAny('Passed over after an end', reading.administrative),
  { what: 'Waits on the customer', text: wordsText(reading.waitsOnCustomer) },
  { what: 'Waits in a queue', text: wordsText(reading.queued) },
  ...ifAny('Left out as holders', reading.ignoredHolders),
  {
    what: 'Working time',
    text: [
      `${reading.workingTime.hours}, ${reading.workingTime.timeZone}, ${counted(reading.workingTime.holidays, 'holiday')}`,
    ],
  },
]

const ifAny = (what: string, words: readonly string[]): readonly ReadingLine[] =>
  words.length === 0 ? [] : [{ what, text: listed(words) }]

const fileText = (file: Report['reading']['files'][number]): readonly Piece[] => {
  if (file.format === 'events') return ['read event by event']
  const { separator, times } = file
  const form = [
    `${file.format.toUpperCase()}${file.gzip ? ', gzip' : ''}, ${file.encoding}`,
    ...(separator === null ? [] : [`separated by ${SEPARATORS[separator] ?? separator}`]),
    ...(times === null ? [] : [timesText(times)]),
  ]
  const columns = Object.entries(file.columns).map(([role, column]): readonly Piece[] => [
    `${role}: `,
    { name: column.name },
    column.proposed ? ' (proposed)' : '',
  ])
  return [`${form.join(', ')}. `, ...columns.flatMap((column, k) => [k === 0 ? '' : '; ', ...column])]
}

type Times = NonNullable<Report['reading']['files'][number]['times']>

const timesText = ({ order, zoned, withoutOffset, read, language }: Times): string => {
  const offsets = zoned
    ? 'with an offset'
    : withoutOffset === read
      ? 'without an offset'
      : 'some with an offset and some without'
  return `times as ${order} ${offsets}${language === null ? '' : `, months in ${language}`}`
}

const wordsText = (found: {
  readonly words: readonly string[]
  readonly proposed: boolean
}): readonly Piece[] => [
  ...listed(found.words),
  found.proposed && found.words.length > 0 ? ' (proposed from the names)' : '',
]

const MOST_WORDS = 40

const listed = (words: readonly string[]): readonly Piece[] => {
  if (words.length === 0) return ['none']
  const pieces = words.slice(0, MOST_WORDS).flatMap((name, k): Piece[] => [k === 0 ? '' : ', ', { name }])
  return words.length > MOST_WORDS ? [...pieces, ' and more'] : pieces
}
