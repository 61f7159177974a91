import { listed, namedPlaces, nearest } from '@buckstop/mirror/reading'

/** The fields that a column can be mapped to, and how several columns of one field are put together. */
const fields = {
  words: 'several',
  name: 'one',
  email: 'several',
  phone: 'several',
  account: 'several',
  order: 'several',
  vehicle: 'several',
  receivedAt: 'joined',
  channel: 'one',
  language: 'one',
  issue: 'several',
  status: 'one',
  source: 'one',
} as const
export type ImportField = keyof typeof fields
export const importFields = Object.keys(fields).filter((name): name is ImportField =>
  Object.hasOwn(fields, name),
)

/** The places of each field's columns, from 0, in the order given. */
export type ColumnMap = ReadonlyMap<ImportField, readonly number[]>

export type ParsedColumnMap =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly error: string }

const isField = (text: string): text is ImportField => Object.hasOwn(fields, text)

/**
 * Reads `--map column=field…`. A column's name may hold an equals sign; the last one counts. Of several columns of one
 * name all are meant where the field can hold them all; where it can't, the one has to be named by its place, `#3`.
 * @param columns the file's own columns, which every named one must be among
 */
export const parseColumnMap = (pairs: readonly string[], columns: readonly string[]): ParsedColumnMap => {
  const map = new Map<ImportField, readonly number[]>()
  for (const pair of pairs) {
    const split = pair.lastIndexOf('=')
    const column = pair.slice(0, split)
    const field = pair.slice(split + 1)
    if (split < 1) return { ok: false, error: `--map "${pair}" is not column=field` }
    if (!isField(field)) {
      return { ok: false, error: `"${field}" is no field; there are: ${importFields.join(', ')}` }
    }
    const places = namedPlaces(column, columns)
    if (places.length === 0) return { ok: false, error: unknownColumn(column, columns) }
    const before = map.get(field) ?? []
    if (places.length > 1 && fields[field] !== 'several') {
      const which = places.map((place) => `--map "#${place + 1}=${field}"`).join(' or ')
      return {
        ok: false,
        error: `${places.length} columns are called "${column}", and "${field}" takes one: say which by its place, ${which}`,
      }
    }
    if (fields[field] === 'one' && before.length > 0) {
      return { ok: false, error: `"${field}" takes one column, and --map names two` }
    }
    map.set(field, [...before, ...places.filter((place) => !before.includes(place))])
  }
  return { ok: true, map }
}

const unknownColumn = (column: string, columns: readonly string[]): string => {
  const near = nearest(column, columns)
  const meant = near === null ? ';' : `; did you mean "${near}"?`
  return `the file has no column "${column}"${meant} it has: ${listed(columns)}`
}
