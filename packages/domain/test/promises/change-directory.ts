import { addMilliseconds, minutes } from '../../src/time/instant.ts'
import { absentSince, changed, onLeave, withRota, withTeams, without } from '../company.ts'
import { at, personAt, teams } from './drawn-from.ts'
import type { Wish } from './moods.ts'
import type { World } from './world.ts'

export const changeDirectory = (world: World, { who, pick, yes, by }: Wish): void => {
  const id = personAt(who)
  const { directory } = world
  switch (pick) {
    case 0:
      return world.changes(without(directory, id), `${id} leaves`)
    case 1:
    case 2: {
      const deputy = yes ? personAt(who + pick) : null
      return world.changes(onLeave(directory, id, deputy), `${id} goes on leave, deputy ${deputy}`)
    }
    case 3:
    case 4:
      return world.changes(absentSince(directory, id, world.now), `${id} is absent`)
    case 5: {
      const to = addMilliseconds(world.now, minutes(10_000))
      const entry = { person: id, team: yes ? null : 'service', from: world.now, to }
      return world.changes(withRota(directory, entry), `${id} is on the rota`)
    }
    case 6:
    case 7: {
      const name = at(teams, who) ?? 'service'
      const present = new Set(directory.teams.keys())
      if (present.has(name) && present.size > 1) present.delete(name)
      else present.add(name)
      const how = present.has(name) ? 'is there' : 'is gone'
      return world.changes(withTeams(directory, present), `team ${name} ${how}`, by === 'somebody')
    }
    default:
      return world.changes(
        changed(directory, id, { active: true, presence: { kind: 'present' } }),
        `${id} is back`,
      )
  }
}
