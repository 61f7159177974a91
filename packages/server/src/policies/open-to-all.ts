import type { Policy } from './policy.ts'

/** Customers need no account to be heard. */
export const openToAll: Policy = () => 'allowed'
