import type { Policy } from './policy.ts'
import { rolePolicies } from '../roles/index.ts'

/** Those who manage people, tokens and the rota. */
export const administers: Policy = ({ principal }) => {
  if (principal === null) return 'not-signed-in'
  return rolePolicies[principal.card.role].administers ? 'allowed' : 'not-allowed'
}
