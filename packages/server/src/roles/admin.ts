import type { RolePolicy } from './role-policy.ts'

/** An admin sees every case, and manages everyone. */
export const admin: RolePolicy = {
  sees: () => 'all',
  leads: (_directory, me, person) => person !== me,
  administers: true,
}
