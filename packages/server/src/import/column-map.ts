import { listed, namedPlaces, nearest } from '@buckstop/mirror/reading'

/** How several columns of one field are put together; of `one` there is one alone. */
export type FieldKinds<Field extends string> = Readonly<Record<Field, 'one' | 'several' | 'joined'>>

/** The fields of a file of contacts that a column can be mapped to. */
const contactFields = {
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
export type ImportField = keyof typeof contactFields

export const fieldsIn = <Field extends string>(kinds: FieldKinds<Field>): readonly Field[] =>
  Object.keys(kinds).filter((name): name is Field => Object.hasOwn(kinds, name))
export const importFields = fieldsIn(contactFields)

/** The places of each field's columns, from 0, in the order given. */
export type ColumnMap<Field extends string = ImportField> = ReadonlyMap<Field, readonly number[]>

export type ParsedColumnMap<Field extends string = ImportField> =
  | { readonly ok: true; readonly map: ColumnMap<Field> }
  | { readonly ok: false; readonly why: 'form' | 'unknown' | 'ambiguous'; readonly error: string }

/**
 * Reads `--map column=field…`. A column's name may hold an equals sign; the last one counts. Of several columns of one
 * name all are meant where the field can hold them all; where it can't, the one has to be named by its place, `#3`.
 * @param columns the file's own columns, which every named one must be among
 */
export const parseColumns = <Field extends string>(
  pairs: readonly string[],
  columns: readonly string[],
  fields: FieldKinds<Field>,
): ParsedColumnMap<Field> => {
  const isField = (text: string): text is Field => Object.hasOwn(fields, text)
  const map = new Map<Field, readonly number[]>()
  for (const pair of pairs) {
    const split = pair.lastIndexOf('=')
    const column = pair.slice(0, split)
    const field = pair.slice(split + 1)
    if (split < 1) return { ok: false, why: 'form', error: `--map "${pair}" is not column=field` }
    if (!isField(field)) {
      return {
        ok: false,
        why: 'form',
        error: `"${field}" is no field; there are: ${fieldsIn(fields).join(', ')}`,
      }
    }
    const places = namedPlaces(column, columns)
    if (places.length === 0) return { ok: false, why: 'unknown', error: unknownColumn(column, columns) }
    const before = map.get(field) ?? []
    if (places.length > 1 && fields[field] !== 'several') {
      const which = places.map((place) => `--map "#${place + 1}=${field}"`).join(' or ')
      return {
        ok: false,
        why: 'ambiguous',
        error: `${places.length} columns are called "${column}", and "${field}" takes one: say which by its place, ${which}`,
      }
    }
    if (fields[field] === 'one' && before.length > 0) {
      return { ok: false, why: 'ambiguous', error: `"${field}" takes one column, and --map names two` }
    }
    map.set(field, [...before, ...places.filter((place) => !before.includes(place))])
  }
  return { ok: true, map }
}

/** The columns of a file of contacts. */
export const parseColumnMap = (pairs: readonly string[], columns: readonly string[]): ParsedColumnMap =>
  parseColumns(pairs, columns, contactFields)

const unknownColumn = (column: string, columns: readonly string[]): string => {
  const near = nearest(column, columns)
  const meant = near === null ? ';' : `; did you mean "${near}"?`
  return `the file has no column "${column}"${meant} it has: ${listed(columns)}`
}
