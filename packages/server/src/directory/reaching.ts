import type { Directory, TeamName } from '@buckstop/domain'
import { answersFor, type ServiceMap } from '@buckstop/service-map'

/** The team of people that a channel reaches, by its name in the service map or else by its kind. */
export const reaching =
  (map: ServiceMap, { teams, fallbackTeam }: Pick<Directory, 'teams' | 'fallbackTeam'>) =>
  (channel: string): TeamName => {
    const fits =
      map.channels.find(({ name }) => name === channel) ?? map.channels.find(({ kind }) => kind === channel)
    const team = fits === undefined ? fallbackTeam : answersFor(map, fits.reaches)
    return teams.has(team) ? team : fallbackTeam
  }
