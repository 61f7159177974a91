import { item } from '../game/item.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import type { Rules } from '../game/reach.ts'

const most = 31

/**
 * What every owner can do with a problem, as a text: the remedies for it in reach, and under
 * Buckstop the teams in reach that bring facts about. Maps that differ in `asks` and authority
 * alone and have the same text have the same games. Null for a map too large to be worth it.
 */
export const powerOf = (
  { teams, remedies, problems }: IndexedMap,
  problem: number,
  rules: Rules,
): string | null => {
  if (teams.length > most || remedies.length > most) return null
  const { needs, amount } = item(problems, problem)
  const asks = teams.map(({ asks: asked }, team) =>
    asked.reduce((set, other) => set | (1 << other), 1 << team),
  )
  const authority = teams.map(({ authority: held }) =>
    held.reduce((set, { remedy, upTo }) => {
      return upTo >= amount && item(remedies, remedy).gives === needs ? set | (1 << remedy) : set
    }, 0),
  )
  let givers = 0
  if (rules === 'buckstop') {
    teams.forEach(({ responses }, team) => {
      if (responses.some(({ gives }) => gives.length > 0)) givers |= 1 << team
    })
  }
  let text = ''
  for (let team = 0; team < teams.length; team++) {
    let reach = item(asks, team)
    if (rules === 'buckstop')
      for (let up = item(teams, team).above; up !== -1; up = item(teams, up).above) reach |= 1 << up
    let able = 0
    for (let done = 0; done !== reach;) {
      const bit = reach & ~done & -(reach & ~done)
      const member = 31 - Math.clz32(bit)
      done |= bit
      reach |= item(asks, member)
      able |= item(authority, member)
    }
    text += `${able.toString(36)},${(reach & givers).toString(36)};`
  }
  return text
}
