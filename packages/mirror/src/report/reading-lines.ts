import type { Report } from './shape.ts'
import { counted, numberText } from './words.ts'

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}

/** `semicolon` for `;` */
export const separatorName = (separator: string): string => SEPARATORS[separator] ?? separator

export type ReadingLine = { readonly what: string; readonly text: string }

/** How the log was read and what was taken for what, in plain text: what the HTML says too. */
export const readingLines = ({ reading }: Report): ReadingLine[] => [
  {
    what: 'Rows',
    text: `${numberText(reading.rows)} read, ${numberText(reading.leftOut)} left out${reading.complete ? '' : '; the input was cut short or damaged'}`,
  },
  ...reading.files.map((file) => ({ what: file.name, text: fileText(file) })),
  { what: 'Ends a case', text: wordsText(reading.ended) },
  {
    what: 'Reopens it, right after an end',
    text: reading.reopenedBy === null ? 'any activity that is no end' : listed(reading.reopenedBy),
  },
  { what: 'Waits on the customer', text: wordsText(reading.waitsOnCustomer) },
  { what: 'Waits in a queue', text: wordsText(reading.queued) },
  ...(reading.ignoredHolders.length === 0
    ? []
    : [{ what: 'Left out as holders', text: listed(reading.ignoredHolders) }]),
  {
    what: 'Working time',
    text: `${reading.workingTime.hours}, ${reading.workingTime.timeZone}, ${counted(reading.workingTime.holidays, 'holiday')}`,
  },
]

const fileText = (file: Report['reading']['files'][number]): string => {
  if (file.format === 'events') return 'read event by event'
  const form = [
    `${file.format.toUpperCase()}${file.gzip ? ', gzip' : ''}, ${file.encoding}`,
    ...(file.separator === null ? [] : [`separated by ${separatorName(file.separator)}`]),
    ...(file.times === null
      ? []
      : [`times as ${file.times.order} ${file.times.zoned ? 'with' : 'without'} an offset`]),
  ]
  const columns = Object.entries(file.columns).map(
    ([role, column]) => `${role}: ${column.name}${column.proposed ? ' (proposed)' : ''}`,
  )
  return `${form.join(', ')}. ${columns.join('; ')}`
}

const wordsText = (found: { readonly words: readonly string[]; readonly proposed: boolean }): string =>
  `${listed(found.words)}${found.proposed && found.words.length > 0 ? ' (proposed)' : ''}`

const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : words.slice(0, 40).join(', ') + (words.length > 40 ? ' and more' : '')
