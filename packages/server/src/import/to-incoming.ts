import type { ChannelKind } from '@buckstop/domain'
import type { Identifier, Incoming } from '../intake/incoming.ts'
import type { ColumnMap, ImportField } from './column-map.ts'
import { type DateOrder, parseDate } from './date-order.ts'

export interface RowReading {
  readonly columns: readonly string[]
  readonly map: ColumnMap
  readonly dateOrder: DateOrder
  readonly timeZone: string
  /** Of rows that don't name one. */
  readonly language: string
  /** What the sources of these rows are called, so that the same file under another name is still the same. */
  readonly set: string
  /** Arrives now, with owner and clocks, instead of as history. */
  readonly live: boolean
}

export type RowContact =
  | { readonly ok: true; readonly incoming: Incoming; readonly source: string }
  | { readonly ok: false; readonly reason: string }

const channels: Readonly<Record<string, ChannelKind>> = {
  web: 'web',
  email: 'mail',
  'e-mail': 'mail',
  mail: 'mail',
  chat: 'chat',
  phone: 'phone',
  telephone: 'phone',
  sms: 'sms',
  store: 'store',
  letter: 'letter',
  'postal mail': 'letter',
  fax: 'letter',
  survey: 'survey',
}

// Where a row does not say how it came, it takes the way that stands open to everybody: letters often go to the top,
// and a whole file of them would land on one desk.
const unnamedChannel: ChannelKind = 'web'

/** What a row says as a contact, or why it can't be one. */
export const toIncoming = (
  record: Readonly<Record<string, string>>,
  line: number,
  reading: RowReading,
): RowContact => {
  const of = (field: ImportField): string =>
    (reading.map.get(field) ?? [])
      .map((column) => (record[column] ?? '').trim())
      .filter((text) => text !== '')
      .join('\n')
  const date = of('receivedAt')
  const receivedAt = date === '' ? null : parseDate(date, reading.dateOrder, reading.timeZone)
  if (date !== '' && receivedAt === null) return { ok: false, reason: `"${date.slice(0, 40)}" is no date` }
  const narrative = of('words')
  const words = narrative === '' ? columnsInWords(record, reading) : narrative
  if (words === '') return { ok: false, reason: 'says nothing: every column that could be words is empty' }
  if (!words.isWellFormed() || words.includes('\0'))
    return { ok: false, reason: 'holds characters that are no text' }
  if (of('source') === '' && reading.map.has('source')) return { ok: false, reason: 'has no source id' }
  const source = `${reading.set}:${of('source') || `line ${line}`}`
  const named = of('name')
  return {
    ok: true,
    source,
    incoming: {
      channel: channels[of('channel').toLowerCase()] ?? unnamedChannel,
      from: { name: named === '' ? null : named, identifiers: identifiersOf(of) },
      words,
      language: of('language') || reading.language,
      issues: of('issue') === '' ? [] : [of('issue')],
      proof: { kind: 'record' },
      secondHand: narrative === '',
      source,
      imported: !reading.live,
      ...(receivedAt === null || reading.live ? {} : { receivedAt }),
    },
  }
}

const identifiersOf = (of: (field: ImportField) => string): readonly Identifier[] =>
  (['email', 'phone', 'account', 'order', 'vehicle'] as const)
    .map((type) => ({ type, value: of(type) }))
    .filter(({ value }) => value !== '')

const columnsInWords = (record: Readonly<Record<string, string>>, { columns, map }: RowReading): string => {
  const apart = new Set([...(map.get('words') ?? []), ...(map.get('source') ?? [])])
  return columns
    .filter((column) => !apart.has(column) && (record[column] ?? '').trim() !== '')
    .map((column) => `${column}: ${(record[column] ?? '').trim()}`)
    .join('\n')
}
