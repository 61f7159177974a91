import { createHash } from 'node:crypto'
import {
  answeredBy,
  hoursOfLine,
  type Instant,
  listedFrom,
  mayHaveBeenHeard,
  type PersonId,
  type TeamName,
  whyNotBehind,
} from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { normaliseAll } from '../identifiers/normalise.ts'
import { parsePhone } from '../identifiers/phone.ts'
import { isWithheld } from '../identifiers/withheld.ts'
import { type CallFault, longestCallSeconds } from '../shapes/calls.ts'

/** A call as an exchange tells of it, in a file, by a webhook or at the end of a call that came by our own lines. */
export interface HeardCall {
  /** By which the exchange knows it. */
  readonly id?: string | null | undefined
  readonly line: string
  readonly number?: string | null | undefined
  /** The e-mail address of whoever took it, or whose line it was. */
  readonly person?: string | null | undefined
  readonly startedAt: Instant
  readonly seconds: number
  readonly direction: 'in' | 'out'
}

/** What is kept of it. */
export interface CallRecord {
  readonly digest: Buffer
  readonly line: string
  readonly door: string | null
  readonly team: TeamName
  readonly number: string | null
  readonly person: PersonId | null
  readonly startedAt: Instant
  readonly seconds: number
  readonly listedAt: Instant
  readonly dueAt: Instant
}

export type RecordRead =
  | { readonly kind: 'record'; readonly record: CallRecord; readonly personUnknown: boolean }
  /** We made it, or nobody can have been heard on it. */
  | { readonly kind: 'passedOver' }
  | { readonly kind: 'refused'; readonly why: CallFault }

export interface Recording {
  readonly snapshot: DirectorySnapshot
  readonly now: Instant
  /** The channel of the service map for which a line stands; null where nobody has said. */
  readonly doorOf: (line: string) => string | null
  /** Whose direct line it is; null where it is nobody's. */
  readonly directLineOf: (line: string) => PersonId | null
}

/** One call, whoever tells of it. */
export const recordOf = (
  heard: HeardCall,
  { snapshot, now, doorOf, directLineOf }: Recording,
): RecordRead => {
  const { startedAt, seconds, direction } = heard
  const line = numberIn(heard.line, snapshot) ?? heard.line.trim()
  if (line === '') return refused('line-missing')
  const wrongDate = whyNotBehind(startedAt, now)
  if (wrongDate !== null) return refused(wrongDate === 'date-too-old' ? wrongDate : 'date-in-future')
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > longestCallSeconds)
    return refused('seconds-wrong')
  if (direction === 'out' || !mayHaveBeenHeard(heard)) return { kind: 'passedOver' }
  const number = readNumber(heard.number ?? '', snapshot)
  if (number === undefined) return refused('number-unreadable')
  const named = personOf(heard.person ?? '', snapshot)
  const theirs = directLineOf(line)
  const door = doorOf(line)
  const [ownTeam] = (theirs === null ? null : snapshot.directory.people.get(theirs)?.teams) ?? []
  const team = door === null && ownTeam !== undefined ? ownTeam : snapshot.teamOf(door ?? 'phone')
  // An exchange counts anew, and two of them count alike: no id says anything by itself. Without one only the end of the
  // number tells calls apart, so that the number can't be worked out from the digest once it is gone.
  const known = heard.id ?? ''
  const apart = known === '' ? ['', String(seconds), number?.slice(-2) ?? ''] : [known]
  const told = [line, startedAt, ...apart]
  return {
    kind: 'record',
    personUnknown: named === undefined,
    record: {
      digest: createHash('sha256').update(JSON.stringify(told)).digest(),
      line,
      door,
      team,
      number,
      person: named ?? theirs,
      startedAt,
      seconds,
      listedAt: listedFrom(heard),
      dueAt: answeredBy(heard, now, hoursOfLine(snapshot.directory, team)),
    },
  }
}

const refused = (why: CallFault): RecordRead => ({ kind: 'refused', why })

/** In the form in which numbers are compared; null where it is no number, or identifies nobody. */
const numberIn = (text: string, { company }: DirectorySnapshot): string | null =>
  isWithheld(text)
    ? null
    : (normaliseAll([{ type: 'phone', value: bare(text) }], company.country)[0]?.value ?? null)

/** The number in what exchanges write around it: `"Ana" <0600111222>`, `sip:+34600111222@exchange`. */
const bare = (text: string): string => {
  const inside = /<(?<number>[^<>]*)>/.exec(text)?.groups?.['number'] ?? text
  return inside
    .trim()
    .replace(/^(?:sips?|tel):/i, '')
    .replace(/[@;].*$/, '')
}

/** Undefined where it has digits and can't be read: whoever called is somebody, and must not become nobody. */
const readNumber = (text: string, snapshot: DirectorySnapshot): string | null | undefined => {
  const number = numberIn(text, snapshot)
  if (number !== null || isWithheld(text) || !/\d/.test(text)) return number
  return parsePhone(bare(text), snapshot.company.country) === null ? undefined : null
}

const personOf = (address: string, { people }: DirectorySnapshot): PersonId | null | undefined => {
  const plain = address.trim().toLowerCase()
  if (plain === '') return null
  return [...people.values()].find(({ email }) => email.toLowerCase() === plain)?.id
}
