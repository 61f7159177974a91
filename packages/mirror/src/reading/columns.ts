import { REQUIRED_ROLES, ROLES, type Role } from '../log/log.ts'
import { nearest, ReadingError } from './problem.ts'

/** Which column of a file plays which role. */
export type Columns = Partial<Record<Role, string>>

/** A role's column as found in a file: `at` counts from 0; `proposed` when nobody named it and its name suggests it. */
export type ColumnFound = { readonly name: string; readonly at: number; readonly proposed: boolean }
export type ColumnsFound = Partial<Record<Role, ColumnFound>>
/** With every role without which there is no log. */
export type CompleteColumns = ColumnsFound & Record<(typeof REQUIRED_ROLES)[number], ColumnFound>

/** Names that suggest a role, the surest first. */
const SUGGESTS: Readonly<Record<Role, readonly RegExp[]>> = {
  case: [
    /^case:concept:name$/,
    /^case[ _.-]?(id|number|no|nr|key|ref(erence)?)?$/,
    /^(ticket|incident|problem|request|issue|complaint|claim|sr)[ _.-]?(id|number|no|nr|key|ref(erence)?)$/,
    /^(ticket|incident|problem|request|issue|complaint|claim|sr)$/,
    /^(vorgang|fall|ticket)s?[ _.-]?(nummer|nr|id)$/,
    /^(number|id|key|reference)$/,
  ],
  activity: [
    /^concept:name$/,
    /^activity([ _.-]?name)?$/,
    /^(event|action|step|task)([ _.-]?(name|type))?$/,
    /^(?!.*sub).*\b(status|state)$/,
    /_(status|state)$/,
  ],
  holder: [
    /^(assignment|assigned|owner|support|work)[ _.-]?(group|team)$/,
    /\bowner\b(?!.*(country|date|time|mail|first|last|action))/,
    /^(holder|team|queue|department)([ _.-]?name)?$/,
    /^org:resource$/,
    /^resource$/,
    /^(assigned[ _.-]?to|assignee|agent|handler|user|group|org:group)([ _.-]?name)?$/,
  ],
  time: [
    /^time:timestamp$/,
    /^(complete[ _.-]?)?timestamp$/,
    /date\W*time|time\W*date/,
    /(updated|changed|modified|event|occurred|created)[ _.-]?(at|on|time|date)$/,
    /^(date|time|when|at)$/,
    /^(last[ _.-]?)?(updated|changed|modified|occurred|created)$/,
  ],
  state: [/sub[ _.-]?(status|state)$/, /^(pending|hold)[ _.-]?reason$/],
  organisation: [/\borg(ani[sz]ation)?\b/, /^(company|dealer|division|business[ _.-]?unit)$/],
  product: [/^product([ _.-]?name)?$/],
  country: [/^country([ _.-]?code)?$/],
}

/** For each role the column that its name suggests, if any; no column twice. */
export const proposeColumns = (names: readonly string[], taken: readonly number[] = []): ColumnsFound => {
  const used = new Set(taken)
  const found: ColumnsFound = {}
  for (const role of ROLES) {
    for (const pattern of SUGGESTS[role]) {
      const at = names.findIndex((name, k) => !used.has(k) && pattern.test(name.trim().toLowerCase()))
      if (at < 0) continue
      used.add(at)
      found[role] = { name: names[at] ?? '', at, proposed: true }
      break
    }
  }
  return found
}

/**
 * The columns for each role: those named, and proposals for the rest. A column is named by its header, or as `#3`
 * for the third. Throws `column-unknown`, `column-ambiguous`, or `columns-unclear` when a role without which
 * nothing can be counted has neither a name nor a proposal.
 */
export const findColumns = (given: Columns, names: readonly string[], file: string): CompleteColumns => {
  const found: ColumnsFound = {}
  for (const role of ROLES) {
    const name = given[role]
    if (name !== undefined) found[role] = { name, at: positionOf(role, name, names, file), proposed: false }
  }
  const taken = Object.values(found).map((column) => column.at)
  const all = { ...proposeColumns(names, taken), ...found }
  const missing = REQUIRED_ROLES.filter((role) => all[role] === undefined)
  if (!isComplete(all)) {
    throw new ReadingError({
      code: 'columns-unclear',
      message: `The names of the columns do not tell which is the ${missing.join(', which the ')}. There are: ${listed(names)}.`,
      remedy: `Say it with ${missing.map((role) => `--${role} COLUMN`).join(' ')}${suggestion(all)}.`,
      place: { file },
    })
  }
  return all
}

const isComplete = (found: ColumnsFound): found is CompleteColumns =>
  REQUIRED_ROLES.every((role) => found[role] !== undefined)

const suggestion = (found: ColumnsFound): string => {
  const known = Object.entries(found).map(([role, column]) => `--${role} "${column.name}"`)
  return known.length === 0 ? '' : `; the others seem to be ${known.join(' ')}`
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
