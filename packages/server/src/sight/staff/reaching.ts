import type { IdentifierType } from '../../db/tables.ts'

/** What reaches a customer; all else that they are known by only says who they are. */
export const reaching: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'postal'])
