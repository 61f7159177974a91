import { canSeeCase } from '../sight/staff/visible.ts'
import type { Policy } from './policy.ts'

/** Whoever may see the case that the address names; to anybody else it is not there. */
export const seesCase: Policy = async ({ app, principal, param }) => {
  if (principal === null) return 'not-signed-in'
  const caseId = param('id')
  return caseId !== undefined && (await canSeeCase(app, principal, caseId)) ? 'allowed' : 'not-found'
}
