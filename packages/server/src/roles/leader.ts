import { downward, leadsOne, teamsLed, worksInOne } from './reach.ts'
import type { RolePolicy } from './role-policy.ts'

/** A leader answers for all that is below them on the ladder, and leads who works there or leads there. */
export const leader: RolePolicy = {
  answersFor: (directory, me) => downward(directory, teamsLed(directory, me)),
  leads: (directory, me, person) => {
    const below = downward(directory, teamsLed(directory, me))
    return person !== me && (worksInOne(directory, person, below) || leadsOne(directory, person, below))
  },
  administers: false,
}
