import { lead } from './lead.ts'
import { downward, leadsOne, teamsLed, worksInOne } from './reach.ts'
import type { RolePolicy } from './role-policy.ts'

/** A leader sees what a lead sees and all that is below them on the ladder, and leads who works there or leads there. */
export const leader: RolePolicy = {
  sees: (directory, me, now) => {
    const asLead = lead.sees(directory, me, now)
    return asLead === 'all' ? 'all' : [...asLead, ...downward(directory, teamsLed(directory, me))]
  },
  leads: (directory, me, person) => {
    const below = downward(directory, teamsLed(directory, me))
    return person !== me && (worksInOne(directory, person, below) || leadsOne(directory, person, below))
  },
  administers: false,
}
