import type { Instant } from '../../time/instant.ts'
import type { Directory, PersonId } from '../directory.ts'
import { isHere } from '../presence.ts'

/** Whether it is somebody's time to hear of work: within the hours of their shift, or on the rota; never on leave or absent. */
export const hearsNow = (directory: Directory, id: PersonId, now: Instant): boolean => {
  if (isHere(directory, id, now)) return true
  const person = directory.people.get(id)
  return (
    person !== undefined &&
    person.active &&
    person.presence.kind === 'present' &&
    directory.rota.some((entry) => entry.person === id && entry.from <= now && now < entry.to)
  )
}
