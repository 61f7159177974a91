/** What a column of a file can become. */
export const importFields = [
  'words',
  'name',
  'email',
  'phone',
  'account',
  'order',
  'vehicle',
  'receivedAt',
  'channel',
  'language',
  'issue',
  'source',
] as const
export type ImportField = (typeof importFields)[number]

/** The columns of each field, in the order given; several columns may make one field. */
export type ColumnMap = ReadonlyMap<ImportField, readonly string[]>

export type ParsedColumnMap =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly error: string }

const isField = (text: string): text is ImportField => importFields.some((field) => field === text)

/**
 * Reads `--map column=field…`. A column's name may hold an equals sign; the last one counts.
 * @param columns the file's own columns, which every named one must be among
 */
export const parseColumnMap = (pairs: readonly string[], columns: readonly string[]): ParsedColumnMap => {
  const map = new Map<ImportField, readonly string[]>()
  for (const pair of pairs) {
    const split = pair.lastIndexOf('=')
    const column = pair.slice(0, split)
    const field = pair.slice(split + 1)
    if (split < 1) return { ok: false, error: `--map "${pair}" is not column=field` }
    if (!columns.includes(column)) {
      return { ok: false, error: `the file has no column "${column}"; it has: ${columns.join(', ')}` }
    }
    if (!isField(field)) {
      return { ok: false, error: `"${field}" is no field; there are: ${importFields.join(', ')}` }
    }
    map.set(field, [...(map.get(field) ?? []), column])
  }
  return { ok: true, map }
}
