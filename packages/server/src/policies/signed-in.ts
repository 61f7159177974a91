import type { Policy } from './policy.ts'

/** Whoever works here and has said who they are. */
export const signedIn: Policy = ({ principal }) => (principal === null ? 'not-signed-in' : 'allowed')
