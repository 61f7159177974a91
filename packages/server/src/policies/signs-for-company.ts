import type { Policy } from './policy.ts'

/** Leaders alone: what they sign stands under their name for everybody to read. */
export const signsForCompany: Policy = ({ principal }) => {
  if (principal === null) return 'not-signed-in'
  return principal.card.role === 'leader' ? 'allowed' : 'not-allowed'
}
