import type { ServiceMap } from '../language/service-map.ts'
import type { Finding, MapErrorCode, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Reading } from './reading.ts'

/** What only people can do is done by a machine, or a machine has no people behind it. */
export const machineFindings = (map: ServiceMap, reading: Reading): Finding[] => {
  const machines = new Set(map.teams.flatMap(({ name, machine }) => (machine ? [name] : [])))
  if (machines.size === 0) return []
  const finding = (code: MapErrorCode, message: string, path: readonly Step[]): Finding => ({
    code,
    message,
    at: reading.placeAt(path),
    path,
  })
  return map.teams.flatMap((team): Finding[] => {
    const here = ['teams', team.name]
    const name = quote(team.name)
    const { reportsTo } = team
    const above =
      reportsTo !== null && machines.has(reportsTo)
        ? [
            finding(
              'reports-to-machine',
              `${name} reports to ${quote(reportsTo)}, which is a machine; name a team of people.`,
              [...here, 'reportsTo'],
            ),
          ]
        : []
    if (!team.machine) return above
    const cannot = (what: string, path: readonly Step[]): Finding =>
      finding('machine-cannot', `${name} is a machine, and a machine ${what}.`, path)
    const owns = team.responses.findIndex(({ verb }) => verb === 'own')
    return [
      ...above,
      ...(owns === -1 ? [] : [cannot('never owns a problem', [...here, 'responses'])]),
      ...(team.authority.length === 0 ? [] : [cannot('has no authority', [...here, 'authority'])]),
      ...(team.leader ? [cannot('is no leader', [...here, 'leader'])] : []),
      ...(reportsTo === null
        ? [
            finding(
              'machine-without-people',
              `${name} is a machine; say in “reportsTo” which team of people answers where the customer asks it for a person.`,
              here,
            ),
          ]
        : []),
    ]
  })
}
