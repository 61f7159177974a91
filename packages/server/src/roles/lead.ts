import type { RolePolicy } from './role-policy.ts'
import { teamsLed, worksInOne } from './reach.ts'
import { staff } from './staff.ts'

/** A team's lead sees what staff see and the cases of the teams they lead, and leads who works in those. */
export const lead: RolePolicy = {
  sees: (directory, me, now) => {
    const asStaff = staff.sees(directory, me, now)
    return asStaff === 'all' ? 'all' : [...asStaff, ...teamsLed(directory, me)]
  },
  leads: (directory, me, person) => person !== me && worksInOne(directory, person, teamsLed(directory, me)),
  administers: false,
}
