import type { Credential } from '../sign-in/principal.ts'
import type { CaseId, PersonId } from '@buckstop/domain'
import type { Audience, Sight } from '../sight/staff/visible.ts'

/** Somebody who looks at views, and hears what changes in them. */
export interface Listener {
  readonly person: PersonId
  readonly credential: Credential
  /** Cases that changed; null where everything is to be looked at again. Never waits. */
  readonly tell: (cases: readonly CaseId[] | null, version: number) => void
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

/**
 * Which of the changed cases each person sees, from one look at who sees them: the cost is that of what is seen, not
 * of cases times people.
 */
export const createSeen = (audiences: readonly Audience[]): ((sight: Sight) => readonly CaseId[]) => {
  const all = audiences.map(({ caseId }) => caseId)
  const everybodys = audiences.filter(({ everybody }) => everybody).map(({ caseId }) => caseId)
  const gather = (keysOf: (audience: Audience) => readonly string[]): Map<string, CaseId[]> => {
    const found = new Map<string, CaseId[]>()
    for (const audience of audiences) {
      for (const key of keysOf(audience)) found.set(key, [...(found.get(key) ?? []), audience.caseId])
    }
    return found
  }
  const ofTeam = gather(({ team }) => [team])
  const ofPerson = gather(({ people }) => people)
  const ofConcerned = gather(({ teams }) => teams)
  return ({ person, own, teams }) => {
    if (teams === null) return all
    return [
      ...new Set([
        ...everybodys,
        ...teams.flatMap((team) => ofTeam.get(team) ?? []),
        ...(ofPerson.get(person) ?? []),
        ...own.flatMap((team) => ofConcerned.get(team) ?? []),
      ]),
    ]
  }
}
