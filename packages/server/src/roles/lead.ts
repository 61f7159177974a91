import type { RolePolicy } from './role-policy.ts'
import { teamsLed, worksInOne } from './reach.ts'

/** A team's lead answers for the teams they lead, and leads who works in those. */
export const lead: RolePolicy = {
  answersFor: teamsLed,
  leads: (directory, me, person) => person !== me && worksInOne(directory, person, teamsLed(directory, me)),
  administers: false,
}
