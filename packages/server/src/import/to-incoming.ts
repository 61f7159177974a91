import { type ChannelKind, earlier, type Instant } from '@buckstop/domain'
import { language as languageShape, line, words as wordsShape } from '../shapes/basics.ts'
import type { Incoming } from '../intake/incoming.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { ColumnMap, ImportField } from './column-map.ts'
import type { Row } from './read-rows.ts'
import type { Standing } from './status.ts'

/** What histories show a row's contact as handed on by. */
export const importer = { kind: 'machine', name: 'Import', of: null } as const

export interface RowReading {
  readonly columns: readonly string[]
  readonly map: ColumnMap
  readonly readDate: (text: string) => Instant | null
  readonly now: Instant
  readonly standingOf: (status: string) => Standing
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

/** The channel that a row means by this word; null where it is none of ours. */
export const channelOf = (word: string): ChannelKind | null => channels[word.toLowerCase()] ?? null

// Where a row does not say how it came, it takes the way that stands open to everybody: letters often go to the top,
// and a whole file of them would land on one desk.
const unnamedChannel: ChannelKind = 'web'

/** What a row says in each field: several columns of words are parted by a line, those of one date by a space. */
export const textIn =
  (fields: readonly string[], map: ColumnMap) =>
  (field: ImportField): string =>
    partsIn(fields, map, field).join(field === 'receivedAt' ? ' ' : '\n')

const partsIn = (fields: readonly string[], map: ColumnMap, field: ImportField): readonly string[] =>
  (map.get(field) ?? []).map((place) => (fields[place] ?? '').trim()).filter((text) => text !== '')

interface Shape {
  readonly safeParse: (text: string) => {
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
  }
}

/** What a row says as a contact, or why it can't be one. */
export const toIncoming = (row: Extract<Row, { kind: 'row' }>, reading: RowReading): RowContact => {
  const of = textIn(row.fields, reading.map)
  const date = of('receivedAt')
  const receivedAt = date === '' ? null : reading.readDate(date)
  if (date !== '' && receivedAt === null) return refuse(`“${date.slice(0, 40)}” can’t be read as a date`)
  if (receivedAt !== null && isAhead(receivedAt, reading.now)) {
    return refuse(`"${date.slice(0, 40)}" has not come yet`)
  }
  const narrative = of('words')
  const words = narrative === '' ? columnsInWords(row.fields, reading) : narrative
  if (words === '') return refuse('says nothing: every column that could be words is empty')
  if (of('source') === '' && reading.map.has('source')) return refuse('has no source id')
  const source = `${reading.set}:${of('source') || `line ${row.line}`}`
  const name = of('name')
  const language = of('language') || reading.language
  const identifiers = identifiersIn(row.fields, reading.map)
  const issues = partsIn(row.fields, reading.map, 'issue')
  const unfit =
    whyUnfit(wordsShape, words) ??
    named('source', whyUnfit(line, of('source') || 'line')) ??
    named('name', name === '' ? null : whyUnfit(line, name)) ??
    named('language', whyUnfit(languageShape, language)) ??
    firstOf(identifiers.map(({ type, value }) => named(type, whyUnfit(line, value)))) ??
    firstOf(issues.map((issue) => named('issue', whyUnfit(wordsShape, issue))))
  if (unfit !== null) return refuse(unfit)
  return {
    ok: true,
    source,
    incoming: {
      channel: channelOf(of('channel')) ?? unnamedChannel,
      from: { name: name === '' ? null : name, identifiers },
      words,
      language,
      issues,
      proof: { kind: 'record' },
      machine: importer,
      secondHand: narrative === '',
      source,
      imported: !reading.live,
      endedElsewhere: !reading.live && reading.standingOf(of('status')) === 'ended',
      ...(receivedAt === null || reading.live ? {} : { receivedAt: earlier(receivedAt, reading.now) }),
    },
  }
}

const refuse = (reason: string): RowContact => ({ ok: false, reason })

/** Noon of today may be ahead of the clock; another day is not. */
const isAhead = (at: Instant, now: Instant): boolean => Date.parse(at) > Date.parse(now) + 24 * 60 * 60 * 1000

const whyUnfit = (shape: Shape, text: string): string | null =>
  shape.safeParse(text).error?.issues[0]?.message ?? null

const named = (field: string, reason: string | null): string | null =>
  reason === null ? null : `its ${field} ${reason}`

const firstOf = (reasons: readonly (string | null)[]): string | null =>
  reasons.find((reason) => reason !== null) ?? null

const identifiersIn = (fields: readonly string[], map: ColumnMap): readonly Identifier[] =>
  (['email', 'phone', 'account', 'order', 'vehicle'] as const).flatMap((type) =>
    partsIn(fields, map, type).map((value) => ({ type, value })),
  )

const columnsInWords = (fields: readonly string[], { columns, map }: RowReading): string => {
  const apart = new Set([...(map.get('words') ?? []), ...(map.get('source') ?? [])])
  return fields
    .map((field, place) => ({ field: field.trim(), place }))
    .filter(({ field, place }) => field !== '' && !apart.has(place))
    .map(({ field, place }) => `${columns[place] || `column ${place + 1}`}: ${field}`)
    .join('\n')
}
