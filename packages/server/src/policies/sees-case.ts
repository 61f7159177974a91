import { lookAt } from '../sight/staff/look.ts'
import type { Policy } from './policy.ts'

/** Whoever may see the case that the address names; to anybody else it is not there. */
export const seesCase: Policy = async ({ app, principal, param, keep }) => {
  if (principal === null) return 'not-signed-in'
  const look = await lookAt(app, principal, param('id') ?? '')
  if (look === null) return 'not-found'
  keep(look)
  return 'allowed'
}
