import type { RolePolicy } from './role-policy.ts'

/** Staff answer for their own cases, and lead nobody. */
export const staff: RolePolicy = {
  answersFor: () => [],
  leads: () => false,
  administers: false,
}
