import { memberOfBoard } from '@buckstop/domain'
import { teamsOfPeople } from '@buckstop/service-map'
import type { AppContext } from '../app/app-context.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { StaffedMap, StaffedPlace } from './staffed-map.ts'
import type { Examined } from './examine/examined.ts'
import { deputiesOf, deputyRefusals } from './deputies.ts'
import { type Findings, findingsOf, type Warning } from './findings.ts'
import { ledIn } from './led.ts'
import { objectionsTo } from './objections.ts'
import { ProvedMap } from './proved-map.ts'
import { openCasesOf, removedTeams } from './removed-teams.ts'
import { type Place, placesOf } from './staffing.ts'
import type { KeptMap } from './versions.ts'

/** What there is to know of a version, as the company stands now. */
export interface Looked {
  readonly findings: Findings
  /** What to run on; null where something stands against it. */
  readonly ready: { readonly proved: ProvedMap; readonly staffedMap: StaffedMap } | null
  readonly snapshot: DirectorySnapshot
}

/**
 * Whether the people are there to work by a version, beside what was found of the map itself.
 * @param proof of exactly its text
 */
export const lookAt = async (
  app: AppContext,
  kept: Pick<KeptMap, 'staffing'>,
  proof: ProvedMap | Examined,
): Promise<Looked> => {
  const examined = proof instanceof ProvedMap ? proof.checked : proof
  const snapshot = await app.directory.fresh()
  const now = app.clock.now()
  if (examined.kind !== 'checked') {
    return { findings: findingsOf(examined, now, [], []), ready: null, snapshot }
  }
  const { map } = examined
  const { directory, terms } = snapshot
  const fallbackTeam = kept.staffing.fallbackTeam ?? directory.fallbackTeam
  const places = placesOf(map, kept.staffing, snapshot)
  const absence = { now, absentWorkingDays: terms.absentWorkingDays }
  const deputies = deputiesOf(places, directory.people)
  const objections = [
    ...objectionsTo(map, { places, directory, fallbackTeam, absence }),
    ...deputyRefusals(deputies.avoidable),
  ]
  const tops = teamsOfPeople(map).flatMap(({ name, reportsTo }) => (reportsTo === null ? [name] : []))
  const teams = ledIn(map, (team) => places.get(team)?.lead)
  const organisations = [...snapshot.company.organisations.keys()]
  const worthKnowing = [
    ...warn('nobody-to-stand-in', deputies.unavoidable),
    // As it will be by this map: whoever leads its top can be of the board, or not any more.
    ...warn('nobody-of-the-board', memberOfBoard({ ...directory, teams }) === null ? tops : []),
    ...warn('deputies-in-a-circle', deputies.circular),
    ...warn(
      'organisation-goes',
      organisations.filter((name) => !map.organisations.includes(name)),
    ),
  ]
  const goes = removedTeams(directory, map, fallbackTeam)
  const open = await openCasesOf(app.db, [...goes.keys()])
  const removed = [...goes].map(([team, above]) => ({ team, openCases: open.get(team) ?? 0, above }))
  return {
    findings: findingsOf(examined, now, objections, removed, worthKnowing),
    ready:
      proof instanceof ProvedMap && objections.length === 0
        ? { proved: proof, staffedMap: { map, places: staffed(places), fallbackTeam } }
        : null,
    snapshot,
  }
}

const staffed = (places: ReadonlyMap<string, Place>): ReadonlyMap<string, StaffedPlace> =>
  new Map(
    [...places].flatMap(([name, { lead, ...place }]): [string, StaffedPlace][] =>
      lead === null ? [] : [[name, { ...place, lead }]],
    ),
  )

const warn = (code: Warning['code'], names: readonly string[]): readonly Warning[] =>
  names.map((team) => ({ code, team }))
