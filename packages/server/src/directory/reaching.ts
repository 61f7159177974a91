import type { Directory, TeamName } from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'

/** The team that a channel reaches, by its name in the service map or else by its kind. */
export const reaching =
  ({ channels }: ServiceMap, { teams, fallbackTeam }: Pick<Directory, 'teams' | 'fallbackTeam'>) =>
  (channel: string): TeamName => {
    const fits =
      channels.find(({ name }) => name === channel) ?? channels.find(({ kind }) => kind === channel)
    return fits === undefined || !teams.has(fits.reaches) ? fallbackTeam : fits.reaches
  }
