import type { Policy } from './policy.ts'

/** A machine at a door, by its own token, and nobody else. */
export const doorMachine: Policy = ({ machine }) => (machine ? 'allowed' : 'not-signed-in')
