import { lead } from './lead.ts'
import { downward, teamsLed, worksInOne } from './reach.ts'
import type { RolePolicy } from './role-policy.ts'

/** A leader sees what a lead sees and all that is below them on the ladder, and leads who works there. */
export const leader: RolePolicy = {
  sees: (directory, me, now) => {
    const asLead = lead.sees(directory, me, now)
    return asLead === 'all' ? 'all' : [...asLead, ...downward(directory, teamsLed(directory, me))]
  },
  leads: (directory, me, person) =>
    person !== me && worksInOne(directory, person, downward(directory, teamsLed(directory, me))),
  administers: false,
}
