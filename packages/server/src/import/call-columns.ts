import { listed, nearest } from '@buckstop/mirror/reading'
import { type ColumnMap, type FieldKinds, fieldsIn, parseColumns } from './column-map.ts'
import { CallsRefused } from './calls-refused.ts'

const kinds = {
  line: 'one',
  number: 'one',
  person: 'one',
  startedAt: 'joined',
  seconds: 'one',
  direction: 'one',
  id: 'one',
  ignored: 'several',
} as const satisfies FieldKinds<string>
export type CallField = keyof typeof kinds
export const callFields = fieldsIn(kinds)

/** Headers that say what they are: the fields' own names, and those in which Twilio writes its calls. */
const headers: Readonly<Record<string, CallField>> = {
  line: 'line',
  to: 'line',
  number: 'number',
  from: 'number',
  person: 'person',
  startedat: 'startedAt',
  starttime: 'startedAt',
  seconds: 'seconds',
  duration: 'seconds',
  direction: 'direction',
  id: 'id',
  sid: 'id',
  callsid: 'id',
}

/** What a header says by itself; null where nobody can tell. */
export const meantBy = (header: string): CallField | null =>
  headers[header.toLowerCase().replaceAll(/[\s_-]/g, '')] ?? null

/**
 * What each column is: as it was said, or as its header says by itself. A column of which nobody can tell is no guess of
 * ours, and refused by its name.
 * @param said `column=field`  @param allIncoming whoever gives the file says that every call in it came in
 * @throws CallsRefused
 */
export const callColumns = (
  said: readonly string[],
  columns: readonly string[],
  allIncoming: boolean,
): ColumnMap<CallField> => {
  const parsed = parseColumns(said, columns, kinds)
  if (!parsed.ok) throw new CallsRefused(codes[parsed.why], parsed.error)
  const named = new Set([...parsed.map.values()].flat())
  const map = new Map(parsed.map)
  for (const [place, header] of columns.entries()) {
    if (named.has(place)) continue
    const field = meantBy(header)
    if (field === null) {
      throw new CallsRefused(
        'calls-column-unknown',
        `nobody can tell what the column "${header}" is: say --map "${nameOf(place, columns)}=FIELD", or "=ignored"; fields: ${callFields.join(', ')}`,
      )
    }
    const other = map.get(field)?.[0]
    if (other !== undefined) {
      throw new CallsRefused(
        'calls-column-ambiguous',
        `"${columns[other]}" and "${header}" may both be the ${field}: say --map "${nameOf(place, columns)}=${field}" or "${nameOf(other, columns)}=${field}", and "=ignored" of the other`,
      )
    }
    map.set(field, [place])
  }
  for (const field of allIncoming ? always : alsoDirection) if (!map.has(field)) throw missing(field, columns)
  return map
}

const always: readonly CallField[] = ['line', 'number', 'startedAt', 'seconds']
const alsoDirection: readonly CallField[] = [...always, 'direction']

const codes = {
  form: 'calls-column-unknown',
  unknown: 'calls-column-unknown',
  ambiguous: 'calls-column-ambiguous',
} as const

/** By its place where others are called the same. */
const nameOf = (place: number, columns: readonly string[]): string => {
  const name = columns[place] ?? ''
  return name === '' || columns.filter((other) => other === name).length > 1 ? `#${place + 1}` : name
}

const missing = (field: CallField, columns: readonly string[]): CallsRefused => {
  const near = nearest(field, columns)
  const meant = near === null ? '' : ` (is it "${near}"?)`
  const incoming = field === 'direction' ? ', or --all-incoming where every call came in' : ''
  return new CallsRefused(
    'calls-column-missing',
    `no column is the ${field}${meant}: say --map "COLUMN=${field}"${incoming}; it has: ${listed(columns)}`,
  )
}
