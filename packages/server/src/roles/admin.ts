import { leader } from './leader.ts'
import type { RolePolicy } from './role-policy.ts'

/** An admin manages everyone, and answers for what they lead as anybody does. */
export const admin: RolePolicy = {
  answersFor: leader.answersFor,
  leads: (_directory, me, person) => person !== me,
  administers: true,
}
