import { type REQUIRED_ROLES, ROLES, type Role } from '../../log/log.ts'
import { nearest, ReadingError } from '../problem.ts'

/** Which column of a file plays which role. */
export type Columns = Partial<Record<Role, string>>

/** A role's column as found in a file: `at` counts from 0; `proposed` when nobody named it. */
export type ColumnFound = { readonly name: string; readonly at: number; readonly proposed: boolean }
export type ColumnsFound = Partial<Record<Role, ColumnFound>>
/** With every role without which there is no log. */
export type CompleteColumns = ColumnsFound & Record<(typeof REQUIRED_ROLES)[number], ColumnFound>

/** The columns that were named for roles. Throws `column-unknown` or `column-ambiguous`. */
export const namedColumns = (given: Columns, names: readonly string[], file: string): ColumnsFound => {
  const found: ColumnsFound = {}
  for (const role of ROLES) {
    const name = given[role]
    if (name !== undefined) found[role] = { name, at: positionOf(role, name, names, file), proposed: false }
  }
  return found
}

/** Which columns are called so, counted from 0: by their header, without regard to case, or as `#3` for the third. */
export const namedPlaces = (name: string, names: readonly string[]): readonly number[] => {
  const numbered = /^#(\d{1,5})$/.exec(name)
  if (numbered !== null && Number(numbered[1]) >= 1 && Number(numbered[1]) <= names.length)
    return [Number(numbered[1]) - 1]
  for (const same of [(other: string) => other === name, (other: string) => plain(other) === plain(name)]) {
    const places = names.flatMap((other, at) => (same(other) ? [at] : []))
    if (places.length > 0) return places
  }
  return []
}

const positionOf = (role: Role, name: string, names: readonly string[], file: string): number => {
  const [first, ...more] = namedPlaces(name, names)
  if (first === undefined) throw columnUnknown(role, name, names, file)
  if (more.length === 0) return first
  const places = [first, ...more]
  throw new ReadingError({
    code: 'column-ambiguous',
    message: `${places.length} columns are called "${name}".`,
    remedy: `Name the one you mean by its place: ${places.map((at) => `--${role} "#${at + 1}"`).join(' or ')}.`,
    place: { file, line: 1 },
  })
}

/** `column-unknown`, with the nearest name and all there are. */
export const columnUnknown = (
  role: Role,
  name: string,
  names: readonly string[],
  file: string,
): ReadingError => {
  const near = nearest(name, names)
  return new ReadingError({
    code: 'column-unknown',
    message: `There is no "${name}" (given as --${role}). There are: ${listed(names)}.`,
    remedy: near === null ? `Give one of these as --${role}.` : `Did you mean --${role} "${near}"?`,
    place: { file },
  })
}

const plain = (name: string): string => name.trim().toLowerCase()

export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, 60).map((name) => `"${name.length > 60 ? `${name.slice(0, 60)}…` : name}"`)
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '')
}
