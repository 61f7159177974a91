import type { Credential } from '../sign-in/admitted.ts'
import type { SeenNotice } from '../changes/notices.ts'
import type { CaseId, PersonId } from '@buckstop/domain'

/** Somebody who looks at views, and hears what changes in them. */
export interface Listener {
  readonly person: PersonId
  readonly credential: Credential
  /** Cases that changed; null where everything is to be looked at again. Never waits. */
  readonly tell: (cases: readonly CaseId[] | null, version: number) => void
  /** They looked at a case in another of their windows, or put it back among what is new. Never waits. */
  readonly seen: (seen: Pick<SeenNotice, 'case' | 'unread'>, version: number) => void
  /** Others came to a case that they have open, or left it. Never waits. */
  readonly here: (caseId: CaseId, version: number) => void
  /** A sign of life, so that neither end takes the line for dead. */
  readonly beat: () => void
  readonly end: () => void
}

/** Of one process. */
export const mostListeners = 2_000
/** Of one person: a desk of many windows, on more than one machine. */
export const mostOfOnePerson = 16

export const createListeners = () => {
  const byPerson = new Map<PersonId, Set<Listener>>()
  let count = 0
  return {
    count: (): number => count,
    people: (): Iterable<PersonId> => byPerson.keys(),
    all: (): readonly Listener[] => [...byPerson.values()].flatMap((theirs) => [...theirs]),
    of: (person: PersonId): Iterable<Listener> => byPerson.get(person) ?? [],
    /** @returns a function that removes it; or who has too many listeners, the person or all together */
    add: (listener: Listener): (() => void) | 'all' | 'person' => {
      if (count >= mostListeners) return 'all'
      const theirs = byPerson.get(listener.person) ?? new Set()
      if (theirs.size >= mostOfOnePerson) return 'person'
      byPerson.set(listener.person, theirs.add(listener))
      count += 1
      return () => {
        if (!theirs.delete(listener)) return
        count -= 1
        if (theirs.size === 0 && byPerson.get(listener.person) === theirs) byPerson.delete(listener.person)
      }
    },
  }
}
