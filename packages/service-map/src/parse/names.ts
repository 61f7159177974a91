import type { ServiceMap } from '../language/service-map.ts'
import type { Finding } from './map-error.ts'
import { quote } from './map-error.ts'
import { whatDiffers } from './alike.ts'
import { nearest } from './nearest.ts'
import type { Reading, Section } from './reading.ts'
import { meantBy, type Sentence, sentence } from './sentence.ts'

/** Facts and organisations stand in a list of their own, which is easily forgotten. */
const declareIt = (section: Section, name: string): Sentence =>
  section === 'facts' || section === 'organisations'
    ? sentence('names.declareInList', { section, like: `“${section}: [${quote(name)}]”` })
    : sentence('names.declareUnder', { section })

/** Every name that is used without being declared. */
export const undeclaredFindings = (reading: Reading): Finding[] => {
  const candidates = new Map<Section, readonly string[]>()
  const namesOf = (section: Section): readonly string[] => {
    const names = candidates.get(section) ?? reading.namesOf(section)
    candidates.set(section, names)
    return names
  }
  let searched = 0
  return reading.referred.flatMap(({ section, name, at, path }): Finding[] => {
    if (reading.has(section, name)) return []
    const alike = reading.alike(section, name)
    const meant = alike ?? (++searched > 1000 ? null : nearest(name, namesOf(section)))
    const said = [
      sentence('names.undeclared', { section, name: quote(name) }),
      ...(meant === null ? [declareIt(section, name)] : meantBy(quote(meant))),
      ...(alike === undefined ? [] : [whatDiffers(name, alike)]),
    ]
    return [{ code: 'unknown-name', said, at, path, nearest: meant }]
  })
}

/** Each ladder that comes back to where it began, told once, at the first of its teams as declared. */
export const ladderFindings = (map: ServiceMap, reading: Reading): Finding[] => {
  const up = new Map(map.teams.map((team) => [team.name, team.reportsTo]))
  const finished = new Set<string>()
  const findings: Finding[] = []
  for (const team of map.teams) {
    const climbed = new Set<string>()
    let at: string | null = team.name
    while (at !== null && !finished.has(at) && !climbed.has(at)) {
      climbed.add(at)
      at = up.get(at) ?? null
    }
    if (at !== null && climbed.has(at)) {
      const cycle = [...climbed].slice([...climbed].indexOf(at))
      findings.push(cycleFinding(map, reading, cycle))
    }
    for (const name of climbed) finished.add(name)
  }
  return findings
}

const cycleFinding = (map: ServiceMap, reading: Reading, cycle: readonly string[]): Finding => {
  const members = new Set(cycle)
  const first = map.teams.find((team) => members.has(team.name))?.name ?? ''
  const start = cycle.indexOf(first)
  const round = [...cycle.slice(start), ...cycle.slice(0, start), first]
  const shown = round.length > 8 ? [...round.slice(0, 4), '…', ...round.slice(-3)] : round
  const path = ['teams', first, 'reportsTo']
  const place = reading.referred.find(
    ({ path: p }) => p.length === 3 && p[0] === 'teams' && p[1] === first && p[2] === 'reportsTo',
  )
  const names = shown.map((name) => (name === '…' ? name : quote(name)))
  const said = [sentence('rules.endlessLadder', { round: names.join(' → ') })]
  return { code: 'reports-to-cycle', said, at: place?.at ?? 0, path }
}
