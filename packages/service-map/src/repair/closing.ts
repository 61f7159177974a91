import { entry, item } from '../game/item.ts'
import { after, broughtAbout, isAble, isOpen, knownTo, type Scene, sceneKey } from '../story/scene.ts'
import { changesThatEnable, type Site } from './enable.ts'
import type { Violation } from './violation.ts'

/**
 * The changes of which at least one is made wherever a wrong door is right: an answer on the way to the owner who
 * can't solve it is no longer given, what they bring about changes, or they become able.
 */
export const changesThatClose = (
  site: Site,
  { facts, problem, channel, team }: Extract<Violation, { kind: 'door' }>,
): ReadonlySet<number> => {
  const { indexed, candidates, reaches } = site
  const start: Scene = {
    team: item(indexed.channels, channel).team,
    facts: new Set(facts),
    told: new Set(),
  }
  const ways = new Map<string, { scene: Scene; before: string | null; forbid: number }>([
    [sceneKey(start), { scene: start, before: null, forbid: -1 }],
  ])
  for (const [key, { scene }] of ways) {
    const { machine, above, responses } = item(indexed.teams, scene.team)
    const brought = broughtAbout(indexed, scene.team, scene.facts)
    const reach = reaches.of(scene.team, true)
    const known = knownTo(indexed, reach, brought.facts)
    if (!machine && scene.team === team && !isAble(indexed, problem, reach, known)) {
      const breaking = new Set<number>()
      for (let at: string | null = key; at !== null; at = entry(ways, at).before)
        breaking.add(entry(ways, at).forbid)
      for (const { place } of brought.by) breaking.add(candidates.forbid(team, place))
      const owner = { team, problem, facts: brought.facts, withLadder: true }
      for (const change of changesThatEnable(site, owner)) breaking.add(change)
      breaking.delete(-1)
      return breaking
    }
    const add = (next: Scene, forbid: number): void => {
      if (!ways.has(sceneKey(next))) ways.set(sceneKey(next), { scene: next, before: key, forbid })
    }
    if (machine) add({ ...scene, team: above }, -1)
    for (const response of responses) {
      if (response.verb === 'pass' && isOpen(scene, response))
        add(after(indexed, scene, response), candidates.forbid(scene.team, response.place))
    }
  }
  throw new RangeError('nobody owns it there without being able')
}
