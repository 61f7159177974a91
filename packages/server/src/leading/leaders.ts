import { memberOfBoard, type PersonId, type TeamName } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'

export interface Leader {
  readonly person: PersonId
  readonly teams: readonly TeamName[]
}

/** Everybody who leads a team, and whoever stands above for the board, by name: the one order there is. */
export const leadersOf = ({
  directory,
  people,
}: Pick<DirectorySnapshot, 'directory' | 'people'>): readonly Leader[] => {
  const teams = Map.groupBy(directory.teams.values(), ({ lead }) => lead)
  const board = memberOfBoard(directory)
  return [...teams, ...(board === null || teams.has(board) ? [] : [[board, []] as const])]
    .map(([person, led]) => ({ person, teams: led.map(({ name }) => name) }))
    .toSorted(byName(people))
}

/** The one order in which people stand beside each other: nobody is ranked. */
export const byName = (people: DirectorySnapshot['people']) => {
  const nameOf = (person: PersonId): string => {
    const card = people.get(person)
    return card === undefined ? '' : `${card.surname} ${card.firstName}`
  }
  return (one: { readonly person: PersonId }, other: { readonly person: PersonId }): number =>
    nameOf(one.person).localeCompare(nameOf(other.person), 'en') || (one.person < other.person ? -1 : 1)
}
