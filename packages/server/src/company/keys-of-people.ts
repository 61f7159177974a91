import { folded } from '../language/folded.ts'
import type { PersonId } from '@buckstop/domain'

interface Named {
  readonly id: PersonId
  readonly firstName: string
  readonly surname: string
}

/** A short word for each person, by which a company file names them: `ana`, and `ana-ruiz` where there are two. */
export const keysOfPeople = (people: readonly Named[]): ReadonlyMap<PersonId, string> => {
  const firstNames = people.map(({ firstName }) => plain(firstName))
  const taken = new Set<string>()
  return new Map(
    people.map(({ id, firstName, surname }) => {
      const first = plain(firstName)
      const isAlone = firstNames.filter((other) => other === first).length === 1
      const key = isAlone ? first : [first, plain(surname)].filter((part) => part !== '').join('-')
      return [id, free(key === '' ? 'person' : key, taken)]
    }),
  )
}

const free = (key: string, taken: Set<string>): string => {
  let found = key
  for (let count = 2; taken.has(found); count++) found = `${key}-${count}`
  taken.add(found)
  return found
}

/** Letters of any script without their accents, so that whoever edits the file can type them. */
const plain = (name: string): string => folded(name).replaceAll(' ', '-')
