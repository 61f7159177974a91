import type { Case, Team } from '../../../api/shapes.ts'

/** To whom the service map lets a case be offered. */
export interface OnTheMap {
  readonly team: (name: string) => boolean
  readonly person: (id: string) => boolean
}

/**
 * The teams to which there is a way, who works in them or leads them, and whoever is above its owner. The server decides;
 * this spares a choice that it would refuse.
 */
export const onTheMap = (
  { map, ladder, owner }: Pick<Case, 'map' | 'ladder' | 'owner'>,
  teams: readonly Pick<Team, 'name' | 'lead' | 'members'>[],
): OnTheMap => {
  const names = new Set(map.ways.map(({ to }) => to))
  const known = teams.filter(({ name }) => names.has(name))
  const people = new Set(
    [...known.flatMap(({ lead, members }) => [lead, ...members]), ...ladder].map(({ id }) => id),
  )
  return { team: (name) => names.has(name), person: (id) => people.has(id) && id !== owner.id }
}
