import type { Role } from '../db/directory-tables.ts'
import { admin } from './admin.ts'
import { lead } from './lead.ts'
import { leader } from './leader.ts'
import type { RolePolicy } from './role-policy.ts'
import { staff } from './staff.ts'

export const rolePolicies: Readonly<Record<Role, RolePolicy>> = { staff, lead, leader, admin }
