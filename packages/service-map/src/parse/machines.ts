import type { ServiceMap } from '../language/service-map.ts'
import type { Finding, MapErrorCode, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import type { Reading } from './reading.ts'
import { type Sentence, sentence } from './sentence.ts'

/** What only people can do is done by a machine, or a machine has no people behind it. */
export const machineFindings = (map: ServiceMap, reading: Reading): Finding[] => {
  const machines = new Set(map.teams.flatMap(({ name, machine }) => (machine ? [name] : [])))
  if (machines.size === 0) return []
  const finding = (code: MapErrorCode, said: Sentence, path: readonly Step[]): Finding => ({
    code,
    said: [said],
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
              sentence('rules.machine.above', { team: name, machine: quote(reportsTo) }),
              [...here, 'reportsTo'],
            ),
          ]
        : []
    if (!team.machine) return above
    const cannot = (what: 'owns' | 'authority' | 'leads', path: readonly Step[]): Finding =>
      finding('machine-cannot', sentence(`rules.machine.${what}`, { team: name }), path)
    const owns = team.responses.findIndex(({ verb }) => verb === 'own')
    return [
      ...above,
      ...(owns === -1 ? [] : [cannot('owns', [...here, 'responses'])]),
      ...(team.authority.length === 0 ? [] : [cannot('authority', [...here, 'authority'])]),
      ...(team.leader ? [cannot('leads', [...here, 'leader'])] : []),
      ...(reportsTo === null
        ? [finding('machine-without-people', sentence('rules.machine.alone', { team: name }), here)]
        : []),
    ]
  })
}
