import type { House } from '../game/house.ts'
import { groupsOf } from '../game/house.ts'
import { item } from '../game/item.ts'

/** A channel by which a customer may come to a team that then owns the problem and can't solve it. */
export interface WrongDoor {
  readonly customer: string
  readonly problem: string
  readonly channel: string
  readonly team: string
}

/** For the declared kinds: every door behind which they may have turned up for nothing. */
export const wrongDoorsOf = (house: House): WrongDoor[] => {
  const { map, customers, problems } = house.indexed
  const served = groupsOf(problems.length).map((group) => house.with(group))
  return map.customers.flatMap(({ name: customer }, c) => {
    const combination = house.numberOf(item(customers, c).facts)
    const open = map.channels.flatMap((_, channel) => (house.opens(combination, channel) ? [channel] : []))
    return served.flatMap((group) => {
      const wrong = open.map((channel) => group.wrongBy(combination, channel))
      return group.problems.flatMap((problem, bit) =>
        open.flatMap((channel, i) =>
          map.teams.flatMap(({ name: team }, t): WrongDoor[] =>
            (((wrong[i]?.get(t) ?? 0) >>> bit) & 1) === 1
              ? [
                  {
                    customer,
                    problem: item(map.problems, problem).name,
                    channel: item(map.channels, channel).name,
                    team,
                  },
                ]
              : [],
          ),
        ),
      )
    })
  })
}
