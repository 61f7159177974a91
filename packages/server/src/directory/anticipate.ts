import type { Person, PersonId } from '@buckstop/domain'
import type { DirectorySnapshot } from './snapshot.ts'

/** The directory as it will be once a person has changed; for deciding before the change is there for all to see. */
export const anticipate = (
  snapshot: DirectorySnapshot,
  id: PersonId,
  change: Partial<Pick<Person, 'active' | 'presence'>>,
): DirectorySnapshot => {
  const person = snapshot.directory.people.get(id)
  if (person === undefined) return snapshot
  const people = new Map(snapshot.directory.people).set(id, { ...person, ...change })
  return { ...snapshot, directory: { ...snapshot.directory, people } }
}
