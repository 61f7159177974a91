import type { RolePolicy } from './role-policy.ts'
import { teamsCovered, teamsOf } from './reach.ts'

/** Staff see the cases of their own teams, and of those they cover for now. They lead nobody. */
export const staff: RolePolicy = {
  sees: (directory, me, now) => [...teamsOf(directory, me), ...teamsCovered(directory, me, now)],
  leads: () => false,
  administers: false,
}
