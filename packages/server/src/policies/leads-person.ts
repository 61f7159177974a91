import type { Policy } from './policy.ts'
import { rolePolicies } from '../roles/index.ts'

/** Whoever leads the person that the address names. */
export const leadsPerson: Policy = async ({ app, principal, param }) => {
  if (principal === null) return 'not-signed-in'
  const { directory } = await app.directory.current()
  const person = param('id')
  if (person === undefined || !directory.people.has(person)) return 'not-found'
  return rolePolicies[principal.card.role].leads(directory, principal.id, person) ? 'allowed' : 'not-allowed'
}
