import type { Directory, Person, PersonId, Presence } from './directory.ts'
import type { Instant } from '../time/instant.ts'
import { canOwn } from './presence.ts'

/** Leave that is entered and has not begun. */
export interface LeaveAhead {
  readonly person: PersonId
  readonly from: Instant
  /** The moment at which it is over. */
  readonly until: Instant
  readonly deputy: PersonId | null
}

/**
 * The directory as it will be at a later moment by what is known now: leave ends and begins by its dates. An absence
 * has no end that anybody knows of.
 */
export const directoryAt = (directory: Directory, ahead: readonly LeaveAhead[], at: Instant): Directory => {
  const away = new Map(
    ahead.filter(({ from, until }) => from <= at && at < until).map((one) => [one.person, one]),
  )
  const presenceOf = ({ id, presence }: Person): Presence => {
    const leave = away.get(id)
    if (leave !== undefined)
      return { kind: 'onLeave', since: leave.from, until: leave.until, deputy: leave.deputy }
    const isOver = presence.kind === 'onLeave' && presence.until !== null && presence.until <= at
    return isOver ? { kind: 'present' } : presence
  }
  const people = new Map(
    [...directory.people].map(([id, person]) => [id, { ...person, presence: presenceOf(person) }]),
  )
  return { ...directory, people }
}

/** When what `directoryAt` says changes, between two moments, the first of them included; in order. */
export const changesOfPresence = (
  { people }: Directory,
  ahead: readonly LeaveAhead[],
  [from, to]: readonly [Instant, Instant],
): readonly Instant[] => {
  const ends = [...people.values()].flatMap(({ presence }) =>
    presence.kind === 'onLeave' && presence.until !== null ? [presence.until] : [],
  )
  const all = [...ends, ...ahead.flatMap((one) => [one.from, one.until])]
  return [...new Set([from, ...all.filter((at) => from < at && at < to)])].toSorted()
}

/** Whether anybody at all is there who can own a case. */
export const canAnybodyOwn = (directory: Directory): boolean =>
  [...directory.people.keys()].some((id) => canOwn(directory, id))
